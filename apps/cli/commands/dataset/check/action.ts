import { checkPackage } from "#io/ingest";
import { writeFindings } from "../../../output/findings.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async (terminal, folder, { format }) => {
  const { text, stdout } = terminal;
  const { ok, findings, omitted } = await checkPackage(folder);
  if (format === "json") stdout.write(`${JSON.stringify({ ok, findings, truncated: omitted > 0, omitted })}\n`);
  else {
    writeFindings(terminal, findings, omitted, stdout);
    stdout.write(`${text.t(ok ? "cli-dataset-check:fine" : "cli-dataset-check:refused")}\n`);
  }
  return ok ? EXIT.fine : EXIT.findings;
};
