import { writeFile } from "node:fs/promises";
import { noSuch, pristine } from "#io/plans";
import { loadMeasures } from "../../../input/load-measures.ts";
import { checkedUnit } from "../../../plans/checked-unit.ts";
import { withDesk } from "../../../plans/with-desk.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import { addMeasures } from "./add-measures.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async (terminal, given, { version = "draft", add, measures, out, dataFolder }) => {
  const { text, stdout, stderr } = terminal;
  const known = add === undefined ? [] : (await loadMeasures(measures)).measures;
  const { unit, content, revision } = await withDesk(terminal, dataFolder, async ({ desk, current }) => {
    const unit = checkedUnit(current, given);
    const { plans } = desk.store;
    const plan = await plans.find(unit);
    const found = version === "draft" ? (plan ?? { content: pristine(unit, current) }) : await plans.version(unit, version);
    if (found === undefined) throw noSuch("version", unit, version as number);
    return { unit, content: addMeasures(found.content, add ?? [], known, current, text), revision: plan?.revision ?? 0 };
  });
  const json = `${JSON.stringify(content, null, 2)}\n`;
  if (out === undefined) stdout.write(json);
  else await writeFile(out, json);
  stderr.write(`${text.t("cli-plan:read.revision", { unit, revision: String(revision) })}\n`);
  return EXIT.fine;
};
