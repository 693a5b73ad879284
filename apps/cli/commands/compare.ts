import { type Command, Option } from "@commander-js/extra-typings";
import { type Comparison, type ComparisonQuestion, compareOutcomes, type Side } from "#model/analysis";
import { unitTree } from "#model/scenario";
import { analysisCommand } from "../analysis/analysis-command.ts";
import { resultOf } from "../analysis/answer.ts";
import { ask, commonOptions, loadSide, yearOf } from "../analysis/ask.ts";
import { loadOutcome, yearInBoth } from "../analysis/load-outcome.ts";
import { namesIn } from "../analysis/names.ts";
import { EXIT } from "../exit-code.ts";
import { inputFinding } from "../finding.ts";
import { loadDataset } from "../load-dataset.ts";
import type { End } from "../make-command.ts";
import { list } from "../option-values.ts";
import { comparisonAsCsv, comparisonAsTable } from "../output/comparison-output.ts";
import { BadInput } from "../stop.ts";
import type { Terminal } from "../terminal.ts";

/** Adds `framsyn compare`. */
export function addCompareCommand(program: Command, terminal: Terminal, end: End): void {
  const { text, stdout } = terminal;
  const { year } = commonOptions(terminal);
  program.addCommand(
    analysisCommand("compare", "cli-explain:compare", terminal, (command) =>
      command
        .argument("[files...]", text.t("cli-explain:compare.files"))
        .option("--data <folder>", text.t("cli-explain:compare.data"))
        .option("--other-data <folder>", text.t("cli-explain:compare.otherData"))
        .option("--scenario <file>", text.t("cli-explain:compare.scenario"))
        .option("--other-scenario <file>", text.t("cli-explain:compare.otherScenario"))
        .addOption(new Option("--occupation <id...>", text.t("cli-explain:compare.occupation")).argParser(list(text)))
        .addOption(new Option("--unit <id...>", text.t("cli-explain:compare.unit")).argParser(list(text)))
        .addOption(year),
    ).action(async (files, options) => {
      const show = (result: Comparison, whole: object, sides: readonly Side[], kind: "since" | "against", name: string): void => {
        const names = namesIn(
          sides.map(({ dataset }) => dataset),
          text,
        );
        if (options.format === "json") stdout.write(`${JSON.stringify(whole)}\n`);
        else if (options.format === "csv") stdout.write(comparisonAsCsv(result));
        else stdout.write(comparisonAsTable(result, names, { kind, name }, text));
        end(EXIT.fine);
      };
      if (files.length > 0) {
        if (files.length !== 2) throw new BadInput([inputFinding("input-two-files", files.join(" "), null)]);
        const [a, b] = [await loadOutcome(files[0]!), await loadOutcome(files[1]!)];
        const dataset = await loadDataset(options.data);
        const found = compareOutcomes(a, b, yearInBoth(a, b, options.year));
        const only = (wanted: readonly string[] | undefined, id: string): boolean =>
          wanted === undefined || wanted.includes("all") || wanted.includes(id);
        const items = found.items.filter(({ occupation, unit }) => only(options.occupation, occupation) && only(options.unit, unit));
        const result = { ...found, items };
        show(result, result, [{ dataset, scenario: { schema: "framsyn/scenario/1", name: "", changes: [] } }], "against", files[0]!);
        return;
      }
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
      const analysis = await ask(terminal, side, question, options, other);
      const result = resultOf(analysis, "comparison");
      const editions = side.dataset.hash !== other.dataset.hash;
      const { title, version } = side.dataset.description;
      const scenario = options.scenario === undefined ? text.t("cli-explain:compare.theReference") : side.scenario.name;
      const name = editions ? text.t("cli-explain:compare.edition", { title, version }) : scenario;
      show(result, analysis, [side, other], editions ? "since" : "against", name);
    }),
  );
}
