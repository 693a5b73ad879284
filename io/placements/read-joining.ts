import { FindingList, readTableFile } from "#io/ingest";
import { CASE_TABLES, type CaseRows } from "#model/placement";
import type { Finding, Table } from "#model/vocabulary";

/** Reads students who join a term from a file with the columns of `students`; or what is wrong with it. */
export async function readJoining(
  file: string,
): Promise<{ readonly students: CaseRows["students"]; readonly findings: readonly Finding[]; readonly ok: boolean }> {
  const findings = new FindingList();
  const table = (CASE_TABLES as readonly Table[]).find(({ name }) => name === "students")!;
  const read = await readTableFile(table, file, findings);
  if (read === null) findings.error("term-file-missing", { file });
  // Every row has been read field by field against the definition its type is made from.
  const students = (read?.rows ?? []) as unknown as CaseRows["students"];
  return { students, findings: findings.list, ok: findings.errors === 0 };
}
