import { writeFile } from "node:fs/promises";
import { madeTask } from "#io/plans";
import { NoPdfCompiler, writePlan } from "#io/report";
import { writeFindings } from "../../../output/findings.ts";
import { checkedUnit } from "../../../plans/checked-unit.ts";
import { formatOf } from "../../../plans/format-of.ts";
import { makeTask } from "../../../plans/make-task.ts";
import { withDesk } from "../../../plans/with-desk.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { BadInput } from "../../../terminal/bad-input.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import { inputFinding } from "../../../terminal/finding.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async (terminal, unit, { out, version = "draft", dataFolder }) => {
  const { text, stderr } = terminal;
  const format = formatOf(out);
  const bytes = await withDesk(terminal, dataFolder, async ({ desk, current }) => {
    const task = await madeTask(desk, { unit: checkedUnit(current, unit), version, current });
    writeFindings(terminal, task.findings, 0, stderr);
    return writePlan(await makeTask(terminal, task), { dataset: task.dataset, text, format, date: task.on });
  }).catch((error: unknown) => {
    throw error instanceof NoPdfCompiler ? new BadInput([inputFinding("input-no-pdf", "--out", out)]) : error;
  });
  await writeFile(out, bytes);
  stderr.write(`${text.t("plan:command.wrote", { path: out })}\n`);
  return EXIT.fine;
};
