import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Table } from "#model/vocabulary";
import { checkPrimaryKeys } from "./check-keys.ts";
import type { FindingList } from "./findings/finding-list.ts";
import { DEFAULT_LIMITS } from "./tables/limits.ts";
import { type AnyRow, readTable } from "./tables/read-table.ts";
import { USUAL_WRITING } from "./writing/file-writing.ts";

/** Reads one table from a file of its own; null where there is no such file. Rows with the same key are findings. */
export async function readTableFile(
  table: Table,
  path: string,
  findings: FindingList,
): Promise<{ readonly rows: readonly AnyRow[]; readonly rowNumbers: readonly number[] } | null> {
  const size = await stat(path).then(
    (found) => found.size,
    () => null,
  );
  if (size === null) return null;
  const read = await readTable(
    table,
    [{ path, file: { bytes: size, open: () => createReadStream(path) } }],
    USUAL_WRITING,
    DEFAULT_LIMITS,
    findings,
  );
  checkPrimaryKeys(read, findings);
  return read;
}
