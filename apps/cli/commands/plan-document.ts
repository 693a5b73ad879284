import { writeFile } from "node:fs/promises";
import { type Command, Option } from "@commander-js/extra-typings";
import { madeTask } from "#io/plans";
import { NoPdfCompiler, writePlan } from "#io/report";
import { inputFinding } from "../finding.ts";
import { makeCommand } from "../make-command.ts";
import { writeFindings } from "../output/findings.ts";
import { checkedUnit } from "../plans/checked-unit.ts";
import { formatOf } from "../plans/format-of.ts";
import { makeTask, versionOption } from "../plans/make-task.ts";
import { withDesk } from "../plans/with-desk.ts";
import { BadInput } from "../stop.ts";
import type { Terminal } from "../terminal.ts";

/** Adds `framsyn plan document`: a plan from the store as a file, the same bytes as from the server. */
export function addPlanDocumentCommand(parent: Command, terminal: Terminal): void {
  const { text, stderr } = terminal;
  parent.addCommand(
    makeCommand("document", text.t("cli-plan:document.description"), terminal)
      .argument("<unit>", text.t("cli-plan:step.unit"))
      .requiredOption("--out <file>", text.t("cli-plan:document.out"))
      .addOption(new Option("--version <version>", text.t("cli-plan:read.version")).argParser(versionOption(text)))
      .option("--data-folder <folder>", text.t("cli-plan:dataFolder"))
      .addHelpText("after", `\n${text.t("cli:examples.title")}\n${text.t("cli-plan:examples.document")}`)
      .action(async (unit, { out, version = "draft", dataFolder }) => {
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
      }),
  );
}
