import type { Dataset, Sex } from "#model/vocabulary";

/** What something is called in every language, as findings and summaries carry it. */
export interface Named {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

const SEXES: Readonly<Record<Sex, Named>> = {
  female: { nb: "kvinner", nn: "kvinner", en: "women" },
  male: { nb: "menn", nn: "menn", en: "men" },
};

/** Names of occupations, several people of each. */
export function pluralNames(tables: Dataset["tables"]): (occupation: string) => Named {
  const names = new Map(tables.occupations.map((row) => [row.id, { nb: row.plural_nb, nn: row.plural_nn, en: row.plural_en }]));
  return (occupation) => names.get(occupation) ?? { nb: occupation, nn: occupation, en: occupation };
}

/** "bioingeniører (menn)". */
export const withSex = (named: Named, sex: Sex): Named => ({
  nb: `${named.nb} (${SEXES[sex].nb})`,
  nn: `${named.nn} (${SEXES[sex].nn})`,
  en: `${named.en} (${SEXES[sex].en})`,
});

/** Params of a finding that say several names, in every language; the sentence says `{{key}}` and gets its own language's. */
export const nameParams = (key: string, names: readonly Named[]): Record<string, string> => ({
  [`${key}_nb`]: names.map(({ nb }) => nb).join(", "),
  [`${key}_nn`]: names.map(({ nn }) => nn).join(", "),
  [`${key}_en`]: names.map(({ en }) => en).join(", "),
});
