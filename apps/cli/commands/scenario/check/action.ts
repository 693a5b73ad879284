import { loadDataset } from "../../../input/load-dataset.ts";
import { loadScenario } from "../../../input/load-scenario.ts";
import { writeFindings } from "../../../output/findings.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { BadInput } from "../../../terminal/bad-input.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async (terminal, file, { data, format }) => {
  const { text, stdout } = terminal;
  const findings = await findingsOf(file, data);
  const ok = findings.every(({ severity }) => severity !== "error");
  if (format === "json") stdout.write(`${JSON.stringify({ ok, findings, truncated: false, omitted: 0 })}\n`);
  else {
    writeFindings(terminal, findings, 0, stdout);
    stdout.write(`${text.t(ok ? "cli-scenario:fine" : "cli-scenario:refused")}\n`);
  }
  return ok ? EXIT.fine : EXIT.findings;
};

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
