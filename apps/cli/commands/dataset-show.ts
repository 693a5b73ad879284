import { type Command, Option } from "@commander-js/extra-typings";
import { loadDataset } from "../load-dataset.ts";
import { makeCommand } from "../make-command.ts";
import { describeDataset } from "../output/dataset-description.ts";
import { datasetAsTables } from "../output/dataset-tables.ts";
import type { Terminal } from "../terminal.ts";

/** Adds `framsyn dataset show`. */
export function addShowCommand(parent: Command, terminal: Terminal): void {
  const { text, stdout } = terminal;
  parent.addCommand(
    makeCommand("show", text.t("cli:show.description"), terminal)
      .argument("[folder]", text.t("cli:show.folder"))
      .addOption(new Option("--format <format>", text.t("cli:options.format")).choices(["table", "json"]).default("table"))
      .addHelpText("after", `\n${text.t("cli:examples.title")}\n${text.t("cli:examples.show")}`)
      .action(async (folder, { format }) => {
        const description = describeDataset(await loadDataset(folder));
        stdout.write(format === "json" ? `${JSON.stringify(description)}\n` : datasetAsTables(description, text));
      }),
  );
}
