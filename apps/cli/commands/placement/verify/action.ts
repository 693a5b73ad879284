import { checkAllocation } from "#model/placement";
import { loadAllocation, readAllocation } from "../../../input/load-allocation.ts";
import { loadDataset } from "../../../input/load-dataset.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async ({ text, stdout }, file, { term, earlier, data, format }) => {
  const { allocation, rows } = await loadAllocation(file, term, await loadDataset(data));
  const check = checkAllocation(rows, allocation, earlier === undefined ? undefined : await readAllocation(earlier));
  if (format === "json") stdout.write(`${JSON.stringify(check, null, 2)}\n`);
  else {
    const { t, number } = text;
    for (const { rule, student, site, week, found, allowed } of check.violations)
      stdout.write(
        `${t("cli-placement-verify:broken", {
          id: rule,
          rule: t(`placement:rule.${rule}`),
          where: [student, site, week].filter(Boolean).join(", "),
          found,
          allowed,
        })}\n`,
      );
    if (!check.statedPlaced)
      stdout.write(`${t("cli-placement-verify:placed", { stated: number(allocation.placed, 0), counted: number(check.placed, 0) })}\n`);
    if (!check.statedUnplaced) stdout.write(`${t("cli-placement-verify:unplaced")}\n`);
    if (!check.statedGoals) stdout.write(`${t("cli-placement-verify:goals")}\n`);
    if (check.statedMoved === false) stdout.write(`${t("cli-placement-verify:moved")}\n`);
    if (!check.statedBound)
      stdout.write(`${t("cli-placement-verify:bound", { stated: number(allocation.bound, 0), proven: number(check.bound, 0) })}\n`);
    if (check.ok) stdout.write(`${t("cli-placement-verify:fine", { placed: number(check.placed, 0), bound: number(check.bound, 0) })}\n`);
    if (check.statedMoved === null && allocation.goals.some(({ goal }) => goal === "fewest-moved"))
      stdout.write(`${t("cli-placement-verify:movedNotReckoned")}\n`);
  }
  return check.ok ? EXIT.fine : EXIT.findings;
};
