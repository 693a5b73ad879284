import { type Command, Option } from "@commander-js/extra-typings";
import { EXIT } from "../exit-code.ts";
import { loadDataset } from "../load-dataset.ts";
import { loadScenario } from "../load-scenario.ts";
import { type End, makeCommand } from "../make-command.ts";
import { writeFindings } from "../output/findings.ts";
import { BadInput } from "../stop.ts";
import type { Terminal } from "../terminal.ts";

/** Adds `framsyn scenario` with its commands. */
export function addScenarioCommands(program: Command, terminal: Terminal, end: End): void {
  const { text, stdout } = terminal;
  const check = makeCommand("check", text.t("cli:scenario.check"), terminal)
    .argument("<file>", text.t("cli:scenario.file"))
    .addOption(new Option("--data <folder>", text.t("cli:projection.data")))
    .addOption(new Option("--format <format>", text.t("cli:options.format")).choices(["table", "json"]).default("table"))
    .addHelpText("after", `\n${text.t("cli:examples.title")}\n${text.t("cli:examples.scenario")}`)
    .action(async (file, { data, format }) => {
      const findings = await findingsOf(file, data);
      const ok = findings.every(({ severity }) => severity !== "error");
      if (format === "json") stdout.write(`${JSON.stringify({ ok, findings, truncated: false, omitted: 0 })}\n`);
      else {
        writeFindings(terminal, findings, 0, stdout);
        stdout.write(`${text.t(ok ? "cli:scenario.fine" : "cli:scenario.refused")}\n`);
      }
      end(ok ? EXIT.fine : EXIT.findings);
    });
  program.addCommand(makeCommand("scenario", text.t("cli:scenario.description"), terminal).addCommand(check));
}

/** Findings about the file itself are what was asked for; those about the dataset end the command. */
async function findingsOf(file: string, data: string | undefined) {
  const dataset = await loadDataset(data);
  try {
    return (await loadScenario(file, dataset)).warnings;
  } catch (error) {
    if (error instanceof BadInput) return error.findings;
    throw error;
  }
}
