import { runProjection } from "#io/compute";
import { MEASURES, Noise } from "#model/projection";
import { unitTree, usualLastYear, yearsCovered } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { idsNamed } from "../../input/ids-named.ts";
import { loadDataset } from "../../input/load-dataset.ts";
import { loadScenario } from "../../input/load-scenario.ts";
import { answerFormat, writeAnswer } from "../../output/answer-file.ts";
import { formOf, isCsv } from "../../output/csv.ts";
import { writeFindings } from "../../output/findings.ts";
import { showProgress } from "../../output/progress.ts";
import type { ActionOf } from "../../program/define-command.ts";
import { BadInput } from "../../terminal/bad-input.ts";
import { EXIT } from "../../terminal/exit-code.ts";
import { inputFinding } from "../../terminal/finding.ts";
import { type command, FORMATS } from "./command.ts";
import { outcomeAsCsv } from "./outcome-csv.ts";
import { outcomeAsTable } from "./outcome-table.ts";
import { outcomeAsWorkbook } from "./outcome-workbook.ts";

export const action: ActionOf<typeof command> = async (terminal, options) => {
  const format = answerFormat(FORMATS, options);
  const dataset = await loadDataset(options.data);
  const { scenario, warnings } = await loadScenario(options.scenario, dataset);
  writeFindings(terminal, warnings, 0, terminal.stderr);
  const chosen = choose(dataset, options);
  const progress = showProgress(terminal);
  try {
    const outcome = await runProjection(dataset, scenario, {
      ...chosen,
      draws: options.draws,
      seed: options.seed,
      noise: Noise.parse(options.noise),
      onProgress: progress.update,
      ...(options.workers === undefined ? {} : { workers: options.workers }),
    });
    progress.clear();
    const { years, measure: measures, hours } = options;
    const shown = { years, measures, hours };
    const content =
      format === "json"
        ? `${JSON.stringify(outcome)}\n`
        : format === "xlsx"
          ? await outcomeAsWorkbook(outcome, dataset, options.scenario === undefined ? null : scenario.name, shown, terminal)
          : isCsv(format)
            ? outcomeAsCsv(outcome, measures ?? MEASURES, hours, formOf(format))
            : outcomeAsTable(outcome, dataset, terminal.text, shown);
    await writeAnswer(terminal, options.out, content);
    return EXIT.fine;
  } finally {
    progress.clear();
  }
};

interface Wanted {
  readonly occupation?: readonly string[] | undefined;
  readonly unit?: readonly string[] | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly years?: readonly number[] | undefined;
}

/** Checks ids and years against the dataset. `all` stands for every occupation or unit; without a unit the nation is reported. */
function choose(dataset: Dataset, wanted: Wanted): { occupations?: string[]; units?: string[]; from: number; to: number } {
  const occupations = ids("--occupation", "occupations", wanted.occupation ?? ["all"], dataset);
  const units = ids("--unit", "units", wanted.unit ?? [unitTree(dataset).nation], dataset);
  const covered = yearsCovered(dataset);
  const from = wanted.from ?? covered.first;
  const to = wanted.to ?? Math.max(from, usualLastYear({ baseYear: covered.first, lastYear: covered.last }));
  const params = { first: String(covered.first), last: String(covered.last) };
  for (const [option, year] of [
    ["--from", from],
    ["--to", to],
  ] as const)
    if (year < covered.first || year > covered.last || from > to)
      throw new BadInput([inputFinding("input-years", option, String(year), params)]);
  for (const year of wanted.years ?? [])
    if (year < from || year > to)
      throw new BadInput([
        inputFinding("input-years-shown", "--years", String(year), {
          first: String(from),
          last: String(to),
        }),
      ]);
  return { ...(occupations === null ? {} : { occupations }), ...(units === null ? {} : { units }), from, to };
}

/** The ids asked for, or null for all. */
function ids(option: string, table: "occupations" | "units", wanted: readonly string[], dataset: Dataset): string[] | null {
  if (wanted.includes("all")) return null;
  return idsNamed(dataset, table, option, wanted);
}
