import { placementSentences } from "#io/language";
import { allocationAnswer, withChanges } from "#model/placement";
import { loadAllocation } from "../../../input/load-allocation.ts";
import { loadDataset } from "../../../input/load-dataset.ts";
import { csvIn, isCsv } from "../../../output/csv.ts";
import { layTable } from "../../../output/table.ts";
import { placementNames } from "../../../placement/names/placement-names.ts";
import { withNames } from "../../../placement/names/with-names.ts";
import { viewOf } from "../../../placement/views/views.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { BadInput } from "../../../terminal/bad-input.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import { inputFinding } from "../../../terminal/finding.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async ({ text, stdout }, file, options) => {
  const { student, site, view, format } = options;
  const { allocation, rows } = await loadAllocation(file, options.term, await loadDataset(options.data));
  const { students, capacity } = withChanges(rows, allocation.term.changes);
  if (student !== undefined && !students.students.some(({ id }) => id === student))
    throw new BadInput([inputFinding("term-change-unknown", "--student", student)]);
  if (site !== undefined && !capacity.placement_sites.some(({ id }) => id === site))
    throw new BadInput([inputFinding("term-change-unknown", "--site", site)]);
  const date = options.date ?? new Date().toISOString().slice(0, 10);
  if (Number.isNaN(Date.parse(date))) throw new BadInput([inputFinding("term-change-unknown", "--date", date)]);
  const names = placementNames(rows, text);
  const shown = viewOf(view, rows, allocation, { student, site, date }, text);
  if (format === "json") stdout.write(`${JSON.stringify(withNames(shown.json, names), null, 2)}\n`);
  else if (isCsv(format)) stdout.write(csvIn(shown.csv, format));
  else {
    const answer = placementSentences(allocationAnswer(rows, allocation), names, text).join(" ");
    stdout.write(`${[answer, ...shown.sentences].join("\n")}\n\n${layTable(shown.columns, shown.table)}`);
  }
  return EXIT.fine;
};
