import { type Command, InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { madeTask, type PlanSide, planDifferences, readSide } from "#io/plans";
import { makeCommand } from "../make-command.ts";
import { differencesAsText } from "../output/plan-differences.ts";
import { checkedUnit } from "../plans/checked-unit.ts";
import { makeTask } from "../plans/make-task.ts";
import { withDesk } from "../plans/with-desk.ts";
import type { Terminal } from "../terminal.ts";

/** Adds `framsyn plan differences`. */
export function addPlanDifferencesCommand(parent: Command, terminal: Terminal): void {
  const { text, stdout } = terminal;
  const side = (value: string): PlanSide => {
    const read = readSide(value);
    if (read === undefined) throw new InvalidArgumentError(text.t("cli-plan:differences.from"));
    return read;
  };
  parent.addCommand(
    makeCommand("differences", text.t("cli-plan:differences.description"), terminal)
      .argument("<unit>", text.t("cli-plan:step.unit"))
      .addOption(new Option("--from <side>", text.t("cli-plan:differences.from")).argParser(side).makeOptionMandatory())
      .addOption(new Option("--to <side>", text.t("cli-plan:differences.to")).argParser(side))
      .option("--data-folder <folder>", text.t("cli-plan:dataFolder"))
      .addOption(new Option("--format <format>", text.t("cli:options.format")).choices(["table", "json"]).default("table"))
      .addHelpText("after", `\n${text.t("cli:examples.title")}\n${text.t("cli-plan:examples.differences")}`)
      .action(async (unit, { from, to = { kind: "draft" }, dataFolder, format }) => {
        await withDesk(terminal, dataFolder, async ({ desk, current }) => {
          checkedUnit(current, unit);
          const draft = async () => {
            const task = await madeTask(desk, { unit, version: "draft", current });
            await makeTask(terminal, task);
            return task;
          };
          const found = await planDifferences(desk, unit, [from, to], draft);
          stdout.write(format === "json" ? `${JSON.stringify(found)}\n` : differencesAsText(found, current, text));
        });
      }),
  );
}
