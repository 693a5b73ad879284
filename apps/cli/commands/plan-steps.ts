import { type Command, Option } from "@commander-js/extra-typings";
import { madeTask, takeStep } from "#io/plans";
import { PLAN_STEPS } from "#model/plan";
import { makeCommand } from "../make-command.ts";
import { wholeNumber } from "../option-values.ts";
import { byOption } from "../plans/by-option.ts";
import { checkedUnit } from "../plans/checked-unit.ts";
import { makeTask } from "../plans/make-task.ts";
import { withDesk } from "../plans/with-desk.ts";
import type { Terminal } from "../terminal.ts";

const MOST_REVISIONS = 1e9;

/** Adds a command for each step of a plan: `framsyn plan submit`, `approve`, `send-back`, `publish` and `revise`. */
export function addPlanStepCommands(parent: Command, terminal: Terminal): void {
  const { text, stderr } = terminal;
  for (const step of PLAN_STEPS) {
    parent.addCommand(
      makeCommand(step, text.t(`cli-plan:step.${step}`), terminal)
        .argument("<unit>", text.t("cli-plan:step.unit"))
        .addOption(byOption(text))
        .option("--for <unit>", text.t("cli-plan:step.for"))
        .addOption(new Option("--revision <number>", text.t("cli-plan:step.revision")).argParser(wholeNumber(text, 1, MOST_REVISIONS)))
        .option("--note <text>", text.t("cli-plan:step.note"), "")
        .option("--data-folder <folder>", text.t("cli-plan:dataFolder"))
        .addHelpText("after", `\n${text.t("cli:examples.title")}\n${text.t(`cli-plan:examples.${step}`)}`)
        .action(async (unit, { by, for: actingFor = null, revision, note, dataFolder }) => {
          const plan = await withDesk(terminal, dataFolder, async ({ desk, current }) => {
            checkedUnit(current, unit);
            const seen = revision ?? (await desk.store.plans.find(unit))?.revision ?? 0;
            await takeStep(desk, { unit, step, revision: seen, by, actingFor, note }, async () =>
              makeTask(terminal, await madeTask(desk, { unit, version: "draft", current })),
            );
            return (await desk.store.plans.find(unit))!;
          });
          const said = { unit, status: text.t(`cli-plan:status.${plan.status}`), revision: String(plan.revision) };
          stderr.write(
            `${plan.version === null ? text.t("cli-plan:step.done", said) : text.t("cli-plan:step.doneVersion", { ...said, version: String(plan.version) })}\n`,
          );
        }),
    );
  }
}
