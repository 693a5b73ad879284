import { madeTask, takeStep } from "#io/plans";
import type { PlanStep } from "#model/plan";
import type { ActionOf } from "../program/define-command.ts";
import { EXIT } from "../terminal/exit-code.ts";
import { checkedUnit } from "./checked-unit.ts";
import { makeTask } from "./make-task.ts";
import type { stepCommand } from "./step-command.ts";
import { withDesk } from "./with-desk.ts";

/** Gives the action of a step of a plan: takes it, and says where the plan then is. */
export const stepAction =
  (step: PlanStep): ActionOf<ReturnType<typeof stepCommand>> =>
  async (terminal, given, { by, for: actingFor = null, revision, note, dataFolder }) => {
    const { text, stderr } = terminal;
    let unit = given;
    const plan = await withDesk(terminal, dataFolder, async ({ desk, current }) => {
      unit = checkedUnit(current, given);
      const seen = revision ?? (await desk.store.plans.find(unit))?.revision ?? 0;
      await takeStep(desk, { unit, step, revision: seen, by, actingFor, note }, async () =>
        makeTask(terminal, await madeTask(desk, { unit, version: "draft", current })),
      );
      return (await desk.store.plans.find(unit))!;
    });
    const said = { unit, status: text.t(`cli-plan:status.${plan.status}`), revision: String(plan.revision) };
    const line =
      plan.version === null
        ? text.t("cli-plan:step.done", said)
        : text.t("cli-plan:step.doneVersion", { ...said, version: String(plan.version) });
    stderr.write(`${line}\n`);
    return EXIT.fine;
  };
