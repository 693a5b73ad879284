import { checkYear } from "#model/analysis";
import { placedNow, WORTH_OF, withChanges, worthOfOneMore } from "#model/placement";
import { worthInStaff, yearsCovered } from "#model/scenario";
import { loadSide } from "../../../analysis/ask.ts";
import { loadAllocation } from "../../../input/load-allocation.ts";
import { csvIn, isCsv } from "../../../output/csv.ts";
import { showProgress } from "../../../output/progress.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { BadInput } from "../../../terminal/bad-input.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import type { command } from "./command.ts";
import { staffRows, staffWorthAsText, worthAsText, worthRows } from "./worth-output.ts";

/** Share of the work that allocating again takes. */
const PLACING = 0.7;

export const action: ActionOf<typeof command> = async (terminal, file, { term, year, draws, seed, data, scenario, format }) => {
  const { stdout, text } = terminal;
  const side = await loadSide(terminal, data, scenario);
  const { allocation, rows } = await loadAllocation(file, term, side.dataset);
  const { first, last } = yearsCovered(side.dataset);
  const wrong = year === undefined ? [] : checkYear("year", year, { first: first + 1, last });
  if (wrong.length > 0) throw new BadInput(wrong.map((finding) => ({ ...finding, file: "--year" })));
  const progress = showProgress(terminal);
  const share = year === undefined ? 1 : PLACING;
  const worth = worthOfOneMore(rows, allocation, WORTH_OF, (done) => progress.update(share * done));
  if (year === undefined) {
    progress.clear();
    if (format === "json") stdout.write(`${JSON.stringify(worth, null, 2)}\n`);
    else if (isCsv(format)) stdout.write(csvIn(worthRows(worth), format));
    else stdout.write(worthAsText(worth, text));
    return EXIT.fine;
  }
  const found = worthInStaff(
    side.dataset,
    side.scenario,
    { rows: withChanges(rows, allocation.term.changes), now: placedNow(rows, allocation), worth },
    { year, draws, seed, onProgress: (done) => progress.update(PLACING + (1 - PLACING) * done) },
  );
  progress.clear();
  if (format === "json") stdout.write(`${JSON.stringify({ year, draws, seed, worth: found }, null, 2)}\n`);
  else if (isCsv(format)) stdout.write(csvIn(staffRows(found, year), format));
  else stdout.write(staffWorthAsText(found, year, text));
  return EXIT.fine;
};
