import { findingSentence } from "#io/language";
import type { Finding } from "#model/vocabulary";
import type { Output, Terminal } from "../terminal/terminal.ts";

/** Writes findings to people: place, value, what is wrong and what to do, then how many there are. */
export function writeFindings(terminal: Terminal, findings: readonly Finding[], omitted: number, to: Output): void {
  const { text } = terminal;
  for (const finding of findings) {
    to.write(`${placeOf(finding, terminal)}\n  ${text.t(`findings:severities.${finding.severity}`)}: ${findingSentence(finding, text)}\n`);
  }
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (findings.length > 0)
    to.write(
      `\n${text.t("cli:findings.errors", { count: errors })}, ${text.t("cli:findings.warnings", { count: findings.length - errors })}\n`,
    );
  if (omitted > 0) to.write(`${text.t("cli:findings.omitted", { count: omitted })}\n`);
}

function placeOf({ file, row, field, value }: Finding, { text }: Terminal): string {
  const parts = [row === null ? file : text.t("cli:findings.row", { file, row: String(row) })];
  if (field !== null) parts.push(field);
  return value === null ? parts.join(", ") : `${parts.join(", ")}: ${JSON.stringify(value)}`;
}
