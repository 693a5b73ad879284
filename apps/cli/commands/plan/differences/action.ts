import { madeTask, planDifferences } from "#io/plans";
import { checkedUnit } from "../../../plans/checked-unit.ts";
import { makeTask } from "../../../plans/make-task.ts";
import { withDesk } from "../../../plans/with-desk.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import type { command } from "./command.ts";
import { differencesAsText } from "./plan-differences.ts";

export const action: ActionOf<typeof command> = async (terminal, given, { from, to = { kind: "draft" }, dataFolder, format }) => {
  const { text, stdout } = terminal;
  await withDesk(terminal, dataFolder, async ({ desk, current }) => {
    const unit = checkedUnit(current, given);
    const draft = async () => {
      const task = await madeTask(desk, { unit, version: "draft", current });
      await makeTask(terminal, task);
      return task;
    };
    const found = await planDifferences(desk, unit, [from, to], draft);
    stdout.write(format === "json" ? `${JSON.stringify(found)}\n` : differencesAsText(found, current, text));
  });
  return EXIT.fine;
};
