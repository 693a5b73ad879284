import type { TemplateWords } from "#io/ingest";
import type { Translator } from "#io/language";

const KINDS = [
  "text",
  "date",
  "month-end",
  "time",
  "flag",
  "period",
  "weekdays",
  "amount",
  "share",
  "position",
  "number",
  "choice",
] as const;

/** The words of a template's first sheet. */
export function templateWords({ t }: Translator): TemplateWords {
  const kind = (name: (typeof KINDS)[number]): string => t(`cli-laboratory-template:kinds.${name}`);
  return {
    lead: (["what", "interval", "units", "names", "import"] as const).map((line) => t(`cli-laboratory-template:lead.${line}`)),
    sheet: t("cli-laboratory-template:sheet"),
    column: t("cli-laboratory-template:column"),
    needed: t("cli-laboratory-template:needed"),
    holds: t("cli-laboratory-template:holds"),
    yes: t("cli-laboratory-template:yes"),
    kinds: Object.fromEntries(KINDS.map((name) => [name, kind(name)])) as TemplateWords["kinds"],
  };
}
