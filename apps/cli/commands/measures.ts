import { type Command, Option } from "@commander-js/extra-typings";
import { checkMeasures } from "#model/analysis";
import { EXIT } from "../exit-code.ts";
import { loadDataset } from "../load-dataset.ts";
import { loadMeasures } from "../load-measures.ts";
import { type End, makeCommand } from "../make-command.ts";
import { measuresAsCsv, measuresAsTable } from "../output/measures-output.ts";
import { BadInput } from "../stop.ts";
import type { Terminal } from "../terminal.ts";

/** Adds `framsyn measures`: shows and checks what a portfolio is chosen from. */
export function addMeasuresCommand(program: Command, terminal: Terminal, end: End): void {
  const { text, stdout } = terminal;
  program.addCommand(
    makeCommand("measures", text.t("cli-remedy:measures.description"), terminal)
      .argument("[file]", text.t("cli-remedy:measures.file"))
      .option("--data <folder>", text.t("cli-remedy:measures.data"))
      .addOption(
        new Option("--format <format>", text.t("cli-explain:options.format")).choices(["table", "json", "csv"] as const).default("table"),
      )
      .addHelpText(
        "after",
        `\n${text.t("cli:examples.title")}\n${text.t("cli-remedy:measures.examples")}\n\n${text.t("cli-remedy:measures.notes")}`,
      )
      .action(async (file, { data, format }) => {
        const dataset = await loadDataset(data);
        const set = await loadMeasures(file);
        const findings = checkMeasures(dataset, set.measures);
        if (findings.length > 0) throw new BadInput(findings.map((finding) => ({ ...finding, file: file ?? finding.file })));
        if (format === "json") stdout.write(`${JSON.stringify(set, null, 2)}\n`);
        else if (format === "csv") stdout.write(measuresAsCsv(set, text.language));
        else stdout.write(measuresAsTable(set, dataset, text));
        end(EXIT.fine);
      }),
  );
}
