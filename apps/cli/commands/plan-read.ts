import { writeFile } from "node:fs/promises";
import { type Command, Option } from "@commander-js/extra-typings";
import { noSuch, pristine } from "#io/plans";
import { loadMeasures } from "../load-measures.ts";
import { makeCommand } from "../make-command.ts";
import { addMeasures, measureSteps } from "../plans/add-measures.ts";
import { checkedUnit } from "../plans/checked-unit.ts";
import { versionOption } from "../plans/make-task.ts";
import { withDesk } from "../plans/with-desk.ts";
import type { Terminal } from "../terminal.ts";

/** Adds `framsyn plan read`: what stands in a plan, to edit and save again; filled in where none is begun. */
export function addPlanReadCommand(parent: Command, terminal: Terminal): void {
  const { text, stdout, stderr } = terminal;
  parent.addCommand(
    makeCommand("read", text.t("cli-plan:read.description"), terminal)
      .argument("<unit>", text.t("cli-plan:step.unit"))
      .addOption(new Option("--version <version>", text.t("cli-plan:read.version")).argParser(versionOption(text)))
      .addOption(new Option("--add <measure:steps...>", text.t("cli-plan:read.add")).argParser(measureSteps(text)))
      .option("--measures <file>", text.t("cli-remedy:portfolio.measures"))
      .option("--out <file>", text.t("cli-plan:read.out"))
      .option("--data-folder <folder>", text.t("cli-plan:dataFolder"))
      .addHelpText("after", `\n${text.t("cli:examples.title")}\n${text.t("cli-plan:examples.read")}`)
      .action(async (unit, { version = "draft", add, measures, out, dataFolder }) => {
        const known = add === undefined ? [] : (await loadMeasures(measures)).measures;
        const { content, revision } = await withDesk(terminal, dataFolder, async ({ desk, current }) => {
          checkedUnit(current, unit);
          const { plans } = desk.store;
          const plan = await plans.find(unit);
          const found = version === "draft" ? (plan ?? { content: pristine(unit, current) }) : await plans.version(unit, version);
          if (found === undefined) throw noSuch("version", unit, version as number);
          return { content: addMeasures(found.content, add ?? [], known, current, text), revision: plan?.revision ?? 0 };
        });
        const json = `${JSON.stringify(content, null, 2)}\n`;
        if (out === undefined) stdout.write(json);
        else await writeFile(out, json);
        stderr.write(`${text.t("cli-plan:read.revision", { unit, revision: String(revision) })}\n`);
      }),
  );
}
