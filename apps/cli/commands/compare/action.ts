import { type Comparison, type ComparisonQuestion, compareOutcomes, type Side } from "#model/analysis";
import { unitTree } from "#model/scenario";
import { resultOf } from "../../analysis/answer.ts";
import { ask, loadSide, yearOf } from "../../analysis/ask.ts";
import { namesIn } from "../../analysis/names.ts";
import { loadDataset } from "../../input/load-dataset.ts";
import { csvIn, isCsv } from "../../output/csv.ts";
import type { ActionOf } from "../../program/define-command.ts";
import { BadInput } from "../../terminal/bad-input.ts";
import { EXIT } from "../../terminal/exit-code.ts";
import { inputFinding } from "../../terminal/finding.ts";
import type { Terminal } from "../../terminal/terminal.ts";
import type { command } from "./command.ts";
import { comparisonAsTable, comparisonRows } from "./comparison-output.ts";
import { loadOutcome, yearInBoth } from "./load-outcome.ts";

type Options = Parameters<ActionOf<typeof command>>[2];

export const action: ActionOf<typeof command> = async (terminal, files, options) => {
  const compared = files.length > 0 ? await compareFiles(files, options) : await compareSides(terminal, options);
  const { result, whole, sides, told } = compared;
  const { text, stdout } = terminal;
  const names = namesIn(
    sides.map(({ dataset }) => dataset),
    text,
  );
  if (options.format === "json") stdout.write(`${JSON.stringify(whole)}\n`);
  else if (isCsv(options.format)) stdout.write(csvIn(comparisonRows(result), options.format));
  else stdout.write(comparisonAsTable(result, names, told, text));
  return EXIT.fine;
};

/** What was compared: the differences, what stands in JSON, whose names are used, and what the first side is called. */
interface Compared {
  readonly result: Comparison;
  readonly whole: object;
  readonly sides: readonly Pick<Side, "dataset">[];
  readonly told: { readonly kind: "since" | "against"; readonly name: string };
}

/** Compares two stored outcomes. @throws BadInput where there are not two, or they cannot be compared. */
async function compareFiles(files: readonly string[], options: Options): Promise<Compared> {
  if (files.length !== 2) throw new BadInput([inputFinding("input-two-files", files.join(" "), null)]);
  const [a, b] = [await loadOutcome(files[0]!), await loadOutcome(files[1]!)];
  const dataset = await loadDataset(options.data);
  const found = compareOutcomes(a, b, yearInBoth(a, b, options.year));
  const only = (wanted: readonly string[] | undefined, id: string): boolean =>
    wanted === undefined || wanted.includes("all") || wanted.includes(id);
  const items = found.items.filter(({ occupation, unit }) => only(options.occupation, occupation) && only(options.unit, unit));
  const result = { ...found, items };
  return { result, whole: result, sides: [{ dataset }], told: { kind: "against", name: files[0]! } };
}

/** Compares two datasets or scenarios by running both. @throws BadInput where that cannot be done. */
async function compareSides(terminal: Terminal, options: Options): Promise<Compared> {
  const { text } = terminal;
  const side = await loadSide(terminal, options.data, options.scenario);
  const other = await loadSide(terminal, options.otherData ?? options.data, options.otherScenario ?? options.scenario);
  const units = options.unit ?? [unitTree(side.dataset).nation];
  const question: ComparisonQuestion = {
    kind: "comparison",
    year: yearOf(side, options.year),
    otherDataset: other.dataset.hash,
    ...(options.occupation === undefined || options.occupation.includes("all") ? {} : { occupations: options.occupation }),
    ...(units.includes("all") ? {} : { units }),
  };
  const analysis = await ask(terminal, side, question, options, { other });
  const result = resultOf(analysis, "comparison");
  const editions = side.dataset.hash !== other.dataset.hash;
  const { title, version } = side.dataset.description;
  const scenario = options.scenario === undefined ? text.t("cli-compare:theReference") : side.scenario.name;
  const name = editions ? text.t("cli-compare:edition", { title, version }) : scenario;
  return { result, whole: analysis, sides: [side, other], told: { kind: editions ? "since" : "against", name } };
}
