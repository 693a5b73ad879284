import { type Command, Option } from "@commander-js/extra-typings";
import { savePlan } from "#io/plans";
import { loadPlan } from "../load-plan.ts";
import { makeCommand } from "../make-command.ts";
import { wholeNumber } from "../option-values.ts";
import { byOption } from "../plans/by-option.ts";
import { withDesk } from "../plans/with-desk.ts";
import { BadInput } from "../stop.ts";
import type { Terminal } from "../terminal.ts";

const MOST_REVISIONS = 1e9;

/** Adds `framsyn plan save`. */
export function addPlanSaveCommand(parent: Command, terminal: Terminal): void {
  const { text, stderr } = terminal;
  parent.addCommand(
    makeCommand("save", text.t("cli-plan:save.description"), terminal)
      .argument("<file>", text.t("cli-plan:save.file"))
      .addOption(byOption(text))
      .addOption(
        new Option("--revision <number>", text.t("cli-plan:save.revision")).argParser(wholeNumber(text, 0, MOST_REVISIONS)).default(0),
      )
      .option("--note <text>", text.t("cli-plan:save.note"), "")
      .option("--data-folder <folder>", text.t("cli-plan:dataFolder"))
      .addHelpText("after", `\n${text.t("cli:examples.title")}\n${text.t("cli-plan:examples.save")}`)
      .action(async (file, { by, revision, note, dataFolder }) => {
        const unit = await withDesk(terminal, dataFolder, async ({ desk, current }) => {
          const content = await loadPlan(file, current);
          await savePlan(desk, { unit: content.unit, revision, content, by, note });
          return content.unit;
        }).catch((error: unknown) => {
          // The findings are about the file.
          throw error instanceof BadInput
            ? new BadInput(error.findings.map((one) => (one.file === "plan" ? { ...one, file } : one)))
            : error;
        });
        stderr.write(`${text.t("cli-plan:save.done", { unit, revision: String(revision + 1) })}\n`);
      }),
  );
}
