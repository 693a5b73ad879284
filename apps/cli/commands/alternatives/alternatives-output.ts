import type { CsvRow } from "#io/csv";
import { type Language, nameIn, type Translator } from "#io/language";
import type { AlternativeSet } from "#model/scenario";

/** Writes the named alternatives for people, by family: the name to give, what happens, what it assumes and where that is from. */
export function alternativesAsText({ name, families, alternatives }: AlternativeSet, text: Translator): string {
  const { t, language } = text;
  const blocks = families.map(({ id, names }) => {
    const own = alternatives.filter(({ family }) => family === id);
    const lines = own.flatMap(({ id: key, says, assumes }) => [
      `  ${key}`,
      `    ${nameIn(says, language)}`,
      `    ${t("cli-alternatives:assumes", { text: nameIn(assumes.text, language) })}`,
      `    ${t("cli-alternatives:from", {
        source: nameIn(assumes.source, language),
        year: String(assumes.year),
        certainty: t(`shell:certainty.${assumes.certainty}`),
      })}`,
    ]);
    return `${nameIn(names, language)}\n${lines.join("\n")}\n`;
  });
  return [`${nameIn(name, language)}\n`, ...blocks].join("\n");
}

/** Lays the named alternatives out as one row each, texts in a language; their changes are in the JSON. */
export const alternativesRows = ({ alternatives }: AlternativeSet, language: Language): CsvRow[] => [
  ["alternative", "family", "level", "name", "says", "assumes", "source", "year", "certainty"],
  ...alternatives.map(({ id, family, level, names, says, assumes }) => [
    id,
    family,
    level,
    nameIn(names, language),
    nameIn(says, language),
    nameIn(assumes.text, language),
    nameIn(assumes.source, language),
    assumes.year,
    assumes.certainty,
  ]),
];
