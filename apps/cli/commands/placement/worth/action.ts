import { solveOnThread } from "#io/solve";
import { checkYear } from "#model/analysis";
import { placedNow, WORTH_OF, withChanges, worthOfMore, worthOfOneMore } from "#model/placement";
import { worthInStaff, yearsCovered } from "#model/scenario";
import { loadSide } from "../../../analysis/ask.ts";
import { loadAllocation } from "../../../input/load-allocation.ts";
import { csvIn, isCsv } from "../../../output/csv.ts";
import { showProgress } from "../../../output/progress.ts";
import { placementNames } from "../../../placement/names/placement-names.ts";
import { withNames } from "../../../placement/names/with-names.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { BadInput } from "../../../terminal/bad-input.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import { inputFinding } from "../../../terminal/finding.ts";
import type { command } from "./command.ts";
import { staffRows, staffWorthAsText, worthAsText, worthRows } from "./worth-output.ts";

/** Shares of the work that allocating again takes, and of that the places' and supervisors'. */
const PLACING = 0.7;
const SITES = 0.5;

export const action: ActionOf<typeof command> = async (terminal, file, options) => {
  const { term, year, more, programme, draws, seed, data, scenario, format } = options;
  const { stdout, text } = terminal;
  const side = await loadSide(terminal, data, scenario);
  const { allocation, rows } = await loadAllocation(file, term, side.dataset);
  const { first, last } = yearsCovered(side.dataset);
  const wrong = year === undefined ? [] : checkYear("year", year, { first: first + 1, last });
  if (wrong.length > 0) throw new BadInput(wrong.map((finding) => ({ ...finding, file: "--year" })));
  const now = placedNow(rows, allocation);
  if (programme !== undefined && !now.some((one) => one.programme === programme))
    throw new BadInput([inputFinding("term-change-unknown", "--programme", programme)]);
  const progress = showProgress(terminal);
  const share = year === undefined ? 1 : PLACING;
  const worth = worthOfOneMore(rows, allocation, WORTH_OF, (done) => progress.update(share * SITES * done));
  const programmes = programme === undefined ? undefined : [programme];
  const students = await worthOfMore(rows, allocation, {
    ...{ more, programmes, solve: solveOnThread },
    onProgress: (done) => progress.update(share * (SITES + (1 - SITES) * done)),
  });
  const words = { names: placementNames(rows, text), text };
  if (year === undefined) {
    progress.clear();
    const found = { worth, students };
    if (format === "json") stdout.write(`${JSON.stringify(withNames(found, words.names), null, 2)}\n`);
    else if (isCsv(format)) stdout.write(csvIn(worthRows(found, words.names), format));
    else stdout.write(worthAsText(found, words));
    return EXIT.fine;
  }
  const found = worthInStaff(
    side.dataset,
    side.scenario,
    { rows: withChanges(rows, allocation.term.changes), now, gap: allocation.gap, worth, students },
    { year, draws, seed, onProgress: (done) => progress.update(PLACING + (1 - PLACING) * done) },
  );
  progress.clear();
  if (format === "json") stdout.write(`${JSON.stringify({ year, draws, seed, ...(withNames(found, words.names) as object) }, null, 2)}\n`);
  else if (isCsv(format)) stdout.write(csvIn(staffRows(found, year, words.names), format));
  else stdout.write(staffWorthAsText(found, year, words));
  return EXIT.fine;
};
