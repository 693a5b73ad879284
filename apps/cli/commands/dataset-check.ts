import { type Command, Option } from "@commander-js/extra-typings";
import { checkPackage } from "#io/ingest";
import { EXIT } from "../exit-code.ts";
import { type End, makeCommand } from "../make-command.ts";
import { writeFindings } from "../output/findings.ts";
import type { Terminal } from "../terminal.ts";

/** Adds `framsyn dataset check`. */
export function addCheckCommand(parent: Command, terminal: Terminal, end: End): void {
  const { text, stdout } = terminal;
  parent.addCommand(
    makeCommand("check", text.t("cli:check.description"), terminal)
      .argument("<folder>", text.t("cli:check.folder"))
      .addOption(new Option("--format <format>", text.t("cli:options.format")).choices(["table", "json"]).default("table"))
      .addHelpText("after", `\n${text.t("cli:examples.title")}\n${text.t("cli:examples.check")}`)
      .action(async (folder, { format }) => {
        const { ok, findings, omitted } = await checkPackage(folder);
        if (format === "json") stdout.write(`${JSON.stringify({ ok, findings, truncated: omitted > 0, omitted })}\n`);
        else {
          writeFindings(terminal, findings, omitted, stdout);
          stdout.write(`${text.t(ok ? "cli:check.fine" : "cli:check.refused")}\n`);
        }
        end(ok ? EXIT.fine : EXIT.findings);
      }),
  );
}
