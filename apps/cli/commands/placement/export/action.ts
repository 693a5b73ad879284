import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { writeFiles } from "#io/ingest";
import { dayInNorway } from "#io/language";
import { exportAllocation } from "#io/placement-files";
import { NoPdfCompiler, zipFiles } from "#io/report";
import { checkAllocation, type TermRows } from "#model/placement";
import { loadAllocation, readAllocation } from "../../../input/load-allocation.ts";
import { loadDataset } from "../../../input/load-dataset.ts";
import { notEmpty, outputRefused } from "../../../output/output-refused.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { BadInput } from "../../../terminal/bad-input.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import { inputFinding } from "../../../terminal/finding.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async ({ text, stderr }, file, options) => {
  const { as: format, student, site, out } = options;
  const { allocation, rows } = await loadAllocation(file, options.term, await loadDataset(options.data));
  // Nothing is handed on from a term that cannot hold: its calendars would cancel everything.
  if (allocation.status === "infeasible") throw new BadInput([inputFinding("input-allocation-infeasible", file, null)]);
  // Nobody is sent where a rule forbids it, and no letter says so.
  if (!checkAllocation(rows, allocation).ok) throw new BadInput([inputFinding("input-allocation-broken", file, null)]);
  checkNamed(rows, student, site);
  if (student !== undefined && format.startsWith("letters"))
    throw new BadInput([inputFinding("input-letter-student", "--student", student)]);
  const earlier = [];
  for (const one of options.earlier ?? []) {
    const before = await readAllocation(one);
    if (before.term.name !== allocation.term.name) throw new BadInput([inputFinding("input-two-terms", one, null)]);
    earlier.push(before);
  }
  const date = dayInNorway(new Date());
  const files = await exportAllocation(rows, allocation, { format, student, site, text, date, earlier }).catch((error: unknown) => {
    throw error instanceof NoPdfCompiler ? new BadInput([inputFinding("input-no-pdf", "--as", format)]) : error;
  });
  await write(files, out, date);
  stderr.write(`${text.t("cli-placement-export:wrote", { count: files.size, path: out })}\n`);
  return EXIT.fine;
};

function checkNamed({ students, capacity }: TermRows, student: string | undefined, site: string | undefined): void {
  if (student !== undefined && !students.students.some(({ id }) => id === student))
    throw new BadInput([inputFinding("term-change-unknown", "--student", student)]);
  if (site !== undefined && !capacity.placement_sites.some(({ id }) => id === site))
    throw new BadInput([inputFinding("term-change-unknown", "--site", site)]);
}

/** Writes one file as it is, several as a zip or into a new folder: what has an ending is a file. */
async function write(files: ReadonlyMap<string, Uint8Array>, out: string, date: string): Promise<void> {
  if (extname(out) === "") {
    if ((await writeFiles(out, files).catch(outputRefused(out))) === null) throw notEmpty(out);
    return;
  }
  const [only, ...others] = files.values();
  const zipped = extname(out).toLowerCase() === ".zip";
  if (!zipped && (only === undefined || others.length > 0))
    throw new BadInput([inputFinding("input-ending", "--out", out, { endings: "zip" })]);
  await writeFile(out, zipped ? zipFiles(Object.fromEntries(files), date) : only!).catch(outputRefused(out));
}
