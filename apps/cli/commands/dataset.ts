import type { Command } from "@commander-js/extra-typings";
import { type End, makeCommand } from "../make-command.ts";
import type { Terminal } from "../terminal.ts";
import { addCheckCommand } from "./dataset-check.ts";
import { addImportHrCommand } from "./dataset-import-hr.ts";
import { addShowCommand } from "./dataset-show.ts";
import { addTemplateCommand } from "./dataset-template.ts";

/** Adds `framsyn dataset` with its commands. */
export function addDatasetCommands(program: Command, terminal: Terminal, end: End): void {
  const dataset = makeCommand("dataset", terminal.text.t("cli:dataset.description"), terminal);
  addCheckCommand(dataset, terminal, end);
  addShowCommand(dataset, terminal);
  addTemplateCommand(dataset, terminal);
  addImportHrCommand(dataset, terminal);
  program.addCommand(dataset);
}
