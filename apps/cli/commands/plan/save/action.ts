import { savePlan } from "#io/plans";
import { loadPlan } from "../../../input/load-plan.ts";
import { withDesk } from "../../../plans/with-desk.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { BadInput } from "../../../terminal/bad-input.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async (terminal, file, { by, revision, note, dataFolder }) => {
  const { text, stderr } = terminal;
  const unit = await withDesk(terminal, dataFolder, async ({ desk, current }) => {
    const content = await loadPlan(file, current);
    await savePlan(desk, { unit: content.unit, revision, content, by, note });
    return content.unit;
  }).catch((error: unknown) => {
    // The findings are about the file.
    throw error instanceof BadInput ? new BadInput(error.findings.map((one) => (one.file === "plan" ? { ...one, file } : one))) : error;
  });
  stderr.write(`${text.t("cli-plan:save.done", { unit, revision: String(revision + 1) })}\n`);
  return EXIT.fine;
};
