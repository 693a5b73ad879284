import type { Finding } from "#model/vocabulary";
import type { Translator } from "./translator.ts";

/** Says what a finding means and what to do, in the translator's language; a code without a translation gives its English message. */
export function findingSentence(finding: Finding, text: Pick<Translator, "find">): string {
  const known: Record<string, string | number> = { file: finding.file };
  if (finding.row !== null) known.row = finding.row;
  if (finding.field !== null) known.field = finding.field;
  if (finding.value !== null) known.value = finding.value;
  return text.find(`findings:by.${finding.code}`, { ...known, ...finding.params }) ?? finding.message;
}
