import { type Command, Option } from "@commander-js/extra-typings";
import { writeTemplate } from "#io/ingest";
import { inputFinding } from "../finding.ts";
import { loadDataset } from "../load-dataset.ts";
import { makeCommand } from "../make-command.ts";
import { BadInput } from "../stop.ts";
import type { Terminal } from "../terminal.ts";

/** Adds `framsyn dataset template`. */
export function addTemplateCommand(parent: Command, terminal: Terminal): void {
  const { text, stdout } = terminal;
  parent.addCommand(
    makeCommand("template", text.t("cli:template.description"), terminal)
      .argument("<folder>", text.t("cli:template.folder"))
      .addOption(new Option("--from <dataset>", text.t("cli:template.from")))
      .addHelpText("after", `\n${text.t("cli:examples.title")}\n${text.t("cli:examples.template")}`)
      .action(async (folder, options) => {
        const from = options.from === undefined ? undefined : await loadDataset(options.from === "reference" ? undefined : options.from);
        const description = {
          name: "my-dataset",
          title: text.t("cli:template.title"),
          version: "1",
          baseYear: from?.description.baseYear ?? 2026,
          created: new Date().toISOString().slice(0, 10),
        };
        const written = await writeTemplate(folder, { description, ...(from === undefined ? {} : { from }) }).catch(outputRefused(folder));
        if (written === null) throw notEmpty(folder);
        stdout.write(`${text.t("cli:template.written", { count: written.length, folder })}\n`);
      }),
  );
}

/** Turns the file system's refusal to write into a folder into bad input; anything else stays a fault in the program. */
export const outputRefused =
  (folder: string) =>
  (error: unknown): never => {
    if (!(error instanceof Error && "syscall" in error && "code" in error)) throw error;
    throw new BadInput([inputFinding("output-refused", folder, null, { reason: String(error.code) })]);
  };

/** The refusal to write into a folder that holds something. */
export const notEmpty = (folder: string): BadInput => new BadInput([inputFinding("output-not-empty", folder, null)]);
