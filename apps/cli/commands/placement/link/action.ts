import { writeFile } from "node:fs/promises";
import { solveOnThread } from "#io/solve";
import {
  type ClosedLoop,
  checkScenario,
  closedLoop,
  type LinkOptions,
  linkChanges,
  linkPlacements,
  statedCapacity,
  usualLastYear,
  withChanges,
  yearsCovered,
} from "#model/scenario";
import { loadSide } from "../../../analysis/ask.ts";
import { loadTerm } from "../../../input/load-term.ts";
import { csvIn, isCsv } from "../../../output/csv.ts";
import { outputRefused } from "../../../output/output-refused.ts";
import { showProgress } from "../../../output/progress.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { BadInput } from "../../../terminal/bad-input.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import type { command } from "./command.ts";
import { linkAsText, linkRows } from "./link-output.ts";

export const action: ActionOf<typeof command> = async (
  terminal,
  folder,
  { out, year, loop, lost, withdrawn, draws, seed, format, ...from },
) => {
  const { text, stdout } = terminal;
  const side = await loadSide(terminal, from.data, from.scenario);
  const { dataset, scenario } = side;
  const { rows } = await loadTerm(folder, dataset);
  const capacity = statedCapacity(rows.capacity, rows.term);
  const { last } = yearsCovered(dataset);
  const to = Math.min(year ?? usualLastYear({ baseYear: dataset.description.baseYear, lastYear: last }), last);
  const progress = showProgress(terminal);
  const options: LinkOptions = { to, draws, seed, withdrawn, lost, solve: solveOnThread, onProgress: progress.update };
  const closed: ClosedLoop | null = loop === true ? await closedLoop(dataset, scenario, capacity, options) : null;
  const link = closed?.link ?? (await linkPlacements(dataset, scenario, capacity, options));
  progress.clear();
  const certainty = text.t(`shell:certainty.${capacity.assumed ? "assumption" : "published"}`).toLowerCase();
  const linked = withChanges(
    { ...scenario, name: text.t("cli-placement-link:name", { term: rows.term.name }) },
    linkChanges(link, {
      placements: text.t("cli-placement-link:reason", { term: rows.term.name, certainty }),
      waited: text.t("cli-placement-link:waited", { term: rows.term.name }),
    }),
  );
  const findings = checkScenario(dataset, linked).filter(({ severity }) => severity === "error");
  if (findings.length > 0) throw new BadInput(findings.map((finding) => ({ ...finding, file: out ?? from.scenario ?? folder })));
  if (out !== undefined) await writeFile(out, `${JSON.stringify(linked, null, 1)}\n`).catch(outputRefused(out));
  if (format === "json")
    stdout.write(
      `${JSON.stringify({ ...link, certainty: "derived", ...(closed && { passes: closed.passes, change: closed.change, settled: closed.settled }), scenario: linked }, null, 1)}\n`,
    );
  else if (isCsv(format)) stdout.write(csvIn(linkRows(link), format));
  else stdout.write(linkAsText({ link, closed, draws, lost: lost === true, out }, text));
  return EXIT.fine;
};
