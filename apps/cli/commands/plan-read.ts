import { writeFile } from "node:fs/promises";
import { type Command, Option } from "@commander-js/extra-typings";
import { noSuch, pristine } from "#io/plans";
import { makeCommand } from "../make-command.ts";
import { checkedUnit } from "../plans/checked-unit.ts";
import { versionOption } from "../plans/make-task.ts";
import { withDesk } from "../plans/with-desk.ts";
import { BadInput } from "../stop.ts";
import type { Terminal } from "../terminal.ts";

/** Adds `framsyn plan read`: what stands in a plan, to edit and save again; filled in where none is begun. */
export function addPlanReadCommand(parent: Command, terminal: Terminal): void {
  const { text, stdout, stderr } = terminal;
  parent.addCommand(
    makeCommand("read", text.t("cli-plan:read.description"), terminal)
      .argument("<unit>", text.t("cli-plan:step.unit"))
      .addOption(new Option("--version <version>", text.t("cli-plan:read.version")).argParser(versionOption(text)))
      .option("--out <file>", text.t("cli-plan:read.out"))
      .option("--data-folder <folder>", text.t("cli-plan:dataFolder"))
      .addHelpText("after", `\n${text.t("cli:examples.title")}\n${text.t("cli-plan:examples.read")}`)
      .action(async (unit, { version = "draft", out, dataFolder }) => {
        const { content, revision } = await withDesk(terminal, dataFolder, async ({ desk, current }) => {
          checkedUnit(current, unit);
          const { plans } = desk.store;
          const plan = await plans.find(unit);
          if (version === "draft") return { content: plan?.content ?? pristine(unit, current), revision: plan?.revision ?? 0 };
          const found = await plans.version(unit, version);
          if (found === undefined) throw new BadInput(noSuch("version", unit, version).findings);
          return { content: found.content, revision: plan!.revision };
        });
        const json = `${JSON.stringify(content, null, 2)}\n`;
        if (out === undefined) stdout.write(json);
        else await writeFile(out, json);
        stderr.write(`${text.t("cli-plan:read.revision", { unit, revision: String(revision) })}\n`);
      }),
  );
}
