import type { Finding } from "#model/vocabulary";
import type { Translator } from "./translator.ts";

/** Params that count something and are written as numbers; all others (years, keys, limits of a column) stand as they are. */
const COUNTS = new Set(["number", "bytes", "limit"]);

/** Params in each language: `occupation_nb` is what `{{occupation}}` is in bokmål. */
const IN_A_LANGUAGE = /^(.+)_(nb|nn|en)$/;

/** Says what a finding means and what to do, in the translator's language. English, and a code without a translation, give its own message. */
export function findingSentence(finding: Finding, text: Pick<Translator, "find" | "language">): string {
  const values: Record<string, string | number> = { file: finding.file };
  if (finding.row !== null) values.row = finding.row;
  if (finding.field !== null) values.field = finding.field;
  if (finding.value !== null) values.value = finding.value;
  for (const [name, value] of Object.entries(finding.params)) {
    const [, own, language] = IN_A_LANGUAGE.exec(name) ?? [];
    if (own === undefined) values[name] = COUNTS.has(name) ? value : String(value);
    else if (language === text.language) values[own] = String(value);
  }
  return text.find(`finding-sentences:${finding.code}`, values) ?? finding.message;
}
