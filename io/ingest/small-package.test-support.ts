import { stringify } from "csv-stringify/sync";
import { TABLE_NAMES, TABLES, type TableName } from "#model/vocabulary";
import { dataPackageDescriptor, tablePath } from "./data-package-descriptor.ts";

type Loose = Readonly<Record<string, string | number | boolean | null>>;
export type LooseTables = { [N in TableName]?: readonly Loose[] };

const figure = { unit_of_measure: "persons", year: 2026, source: "register", certainty: "published" } as const;
const names = (name: string) => ({ name_nb: name, name_nn: name, name_en: name });
const unit = (id: string, kind: string, parent: string | null, sector = "none") => ({
  id,
  kind,
  sector,
  parent,
  ...names(id),
  short_name: id,
  source: "register",
});
const occupation = (id: string, styrk08: string) => ({
  id,
  group: "laboratory",
  ...names(id),
  plural_nb: id,
  plural_nn: id,
  plural_en: id,
  styrk08,
  authorised: true,
  source: "register",
});

/** A small valid dataset: two trusts under one region, two occupations, one programme. */
export const SMALL: LooseTables = {
  sources: [{ id: "register", title: "Register", publisher: "Utgiver" }],
  units: [
    unit("norge", "nation", null),
    unit("helse-vest", "rhf", "norge"),
    unit("helse-bergen", "hf", "helse-vest", "hospital"),
    unit("helse-fonna", "hf", "helse-vest", "hospital"),
  ],
  occupations: [occupation("bioingenior", "3212"), occupation("radiograf", "3211"), occupation("straaleterapeut", "3211")],
  population: ["norge", "helse-bergen", "helse-fonna"].flatMap((id) => [
    { unit: id, sex: "all", age_from: 0, age_to: 66, value: 1000, ...figure },
    { unit: id, sex: "all", age_from: 67, age_to: 120, value: 200, ...figure },
  ]),
  population_projection: [2026, 2027, 2028].flatMap((year) => [
    { unit: "norge", edition: "ssb-2026", alternative: "MMMM", age_from: 0, age_to: 66, value: 1000, ...figure, year },
    { unit: "norge", edition: "ssb-2026", alternative: "MMMM", age_from: 67, age_to: 120, value: year - 1826, ...figure, year },
  ]),
  stock: ["helse-bergen", "helse-fonna"].flatMap((id) =>
    ["female", "male"].map((sex) => ({ occupation: "bioingenior", unit: id, sex, value: 40.5, low: 35, high: 50, ...figure })),
  ),
  age_profile: ["female", "male"].flatMap((sex) => [
    { occupation: "bioingenior", unit: null, sex, age_from: 20, age_to: 49, value: 0.7, ...figure },
    { occupation: "bioingenior", unit: null, sex, age_from: 50, age_to: 74, value: 0.3, ...figure },
  ]),
  exits: ["retirement", "disability", "death", "leaving"].map((process) => ({
    process,
    occupation: null,
    unit: null,
    sex: null,
    age_from: 20,
    age_to: 74,
    value: 0.02,
    low: 0.01,
    high: 0.04,
    distribution: "beta",
    ...figure,
  })),
  working_time: ["participation", "contracted-share", "absence"].map((measure, index) => ({
    measure,
    occupation: null,
    unit: null,
    sex: null,
    age_from: 20,
    age_to: 74,
    value: [1, 0.9, 0.06][index]!,
    ...figure,
  })),
  inflows: ["immigration", "reentry"].map((process) => ({
    process,
    occupation: "bioingenior",
    unit: null,
    age_from: 25,
    age_to: 39,
    share_women: 0.8,
    value: 3,
    ...figure,
  })),
  programmes: [
    {
      id: "bioing-hvl",
      occupation: "bioingenior",
      kind: "initial",
      institution: "HVL",
      ...names("Bioingeniørfag"),
      graduate_age_from: 22,
      graduate_age_to: 27,
      share_women: 0.8,
      source: "register",
    },
  ],
  programme_figures: (
    [
      ["length", 3],
      ["completion", 0.75],
      ["take-up", 0.9],
      ["placement-weeks", 20],
    ] as const
  ).map(([measure, value]) => ({ programme: "bioing-hvl", measure, value, ...figure })),
  study_places: [2022, 2023, 2024].map((year) => ({ programme: "bioing-hvl", value: 60, ...figure, year })),
  experience: [
    { occupation: null, year_since_graduation: 1, value: 0.7, ...figure },
    { occupation: null, year_since_graduation: 2, value: 0.9, ...figure, certainty: "assumption", note: "Skjønn." },
  ],
  demand_base: ["helse-bergen", "helse-fonna"].map((id) => ({ occupation: "bioingenior", unit: id, value: 75, ...figure })),
  use_by_age: [
    { occupation: null, age_from: 0, age_to: 66, value: 1, ...figure },
    { occupation: null, age_from: 67, age_to: 120, value: 3, ...figure },
  ],
  growth: ["standard", "productivity"].map((measure) => ({ measure, occupation: null, value: 0.005, ...figure })),
};

/** Description of the small dataset. */
export const SMALL_DESCRIPTION = { name: "small", title: "Lite datasett", version: "1", baseYear: 2026, created: "2026-01-01" } as const;

/** Writes loose rows as the CSV text of a table, all columns in order. */
export function csvOf(name: TableName, rows: readonly Loose[]): string {
  const fields = Object.keys(TABLES[name].fields);
  return stringify([
    fields,
    ...rows.map((row) => fields.map((field) => (row[field] === null || row[field] === undefined ? "" : String(row[field])))),
  ]);
}

/** The small package as texts by path, with some tables replaced: what a test then breaks. */
export function smallTexts(replaced: LooseTables = {}): Map<string, string> {
  const texts = new Map([["datapackage.json", JSON.stringify(dataPackageDescriptor(SMALL_DESCRIPTION, TABLE_NAMES))]]);
  for (const name of TABLE_NAMES) texts.set(tablePath(name), csvOf(name, replaced[name] ?? SMALL[name] ?? []));
  return texts;
}

/** Encodes texts as the files of a package. */
export function encode(texts: ReadonlyMap<string, string>): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  return new Map([...texts].map(([path, text]) => [path, encoder.encode(text)]));
}

/** Changes rows of one table of the small dataset. */
export const changed = <N extends TableName>(name: N, change: (row: Loose, index: number) => Loose): LooseTables => ({
  [name]: SMALL[name]!.map(change),
});
