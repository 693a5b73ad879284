import { allTables, type Dataset, type Row, type TableName } from "#model/vocabulary";

/** Provenance of invented figures. */
const from = { unit_of_measure: "number", year: 2026, source: "invented", certainty: "assumption", note: "Invented for tests." } as const;
const known = { low: null, high: null, distribution: null } as const;

/** Spreads an invented 80 % interval of +-`share` around a value. */
const around = (value: number, share: number) => ({ value, low: value * (1 - share), high: value * (1 + share), distribution: null });

export const BANDS = [
  { age_from: 0, age_to: 19, use: 1, people: 200 },
  { age_from: 20, age_to: 66, use: 2, people: 600 },
  { age_from: 67, age_to: 79, use: 5, people: 150 },
  { age_from: 80, age_to: 120, use: 9, people: 50 },
] as const;

const units: readonly (readonly [id: string, kind: Row<"units">["kind"], parent: string | null])[] = [
  ["norge", "nation", null],
  ["helse-aust", "rhf", "norge"],
  ["helse-a", "hf", "helse-aust"],
  ["helse-b", "hf", "helse-aust"],
  ["helse-nord", "rhf", "norge"],
  ["helse-c", "hf", "helse-nord"],
  ["fjellfylke", "county", "norge"],
];
const leaves = ["helse-a", "helse-b", "helse-c", "fjellfylke"] as const;
const occupationIds = ["bioingenior", "radiograf"] as const;

const unitRow = ([id, kind, parent]: (typeof units)[number]): Row<"units"> => ({
  id,
  kind,
  sector: kind === "hf" ? "hospital" : kind === "county" ? "municipal" : "none",
  parent,
  name_nb: id,
  name_nn: id,
  name_en: id,
  short_name: id,
  organisation_number: null,
  code: null,
  valid_from: null,
  valid_to: null,
  latitude: null,
  longitude: null,
  source: "invented",
  note: null,
});

const occupationRow = (id: string): Row<"occupations"> => ({
  id,
  group: id === "radiograf" ? "imaging" : "laboratory",
  name_nb: id,
  name_nn: id,
  name_en: id,
  plural_nb: id,
  plural_nn: id,
  plural_en: id,
  styrk08: null,
  isco08: null,
  esco_uri: null,
  hpr: null,
  authorised: true,
  source: "invented",
  note: null,
});

const exitRate = (process: Row<"exits">["process"], age_from: number, age_to: number, value: number): Row<"exits"> => ({
  process,
  occupation: null,
  unit: null,
  sex: null,
  age_from,
  age_to,
  ...around(value, 0.2),
  ...from,
});

const working = (measure: Row<"working_time">["measure"], value: number): Row<"working_time"> => ({
  measure,
  occupation: null,
  unit: null,
  sex: null,
  age_from: 20,
  age_to: 74,
  value,
  low: value === 1 ? null : value * 0.97,
  high: value === 1 ? null : Math.min(0.995, value * 1.03),
  distribution: null,
  ...from,
});

const projected = (alternative: string, yearlyGrowth: number): Row<"population_projection">[] =>
  [2026, 2030, 2041].flatMap((year) =>
    BANDS.map(({ age_from, age_to, people }, b) => ({
      unit: "norge",
      edition: "ssb-2026",
      alternative,
      ...from,
      year,
      age_from,
      age_to,
      value: people * 1000 * (1 + yearlyGrowth * (b + 1) * (year - 2026)),
    })),
  );

const occupationTables = (occupation: string, size: number) => ({
  stock: leaves.flatMap((unit, u) =>
    (["female", "male"] as const).map(
      (sex): Row<"stock"> => ({ occupation, unit, sex, ...around(size * (u + 1) * (sex === "female" ? 3 : 1), 0.05), ...from }),
    ),
  ),
  age_profile: (["female", "male"] as const).flatMap((sex) =>
    (
      [
        [23, 34, 0.3],
        [35, 49, 0.4],
        [50, 66, 0.3],
      ] as const
    ).map(([age_from, age_to, value]): Row<"age_profile"> => ({ occupation, unit: null, sex, age_from, age_to, value, ...from })),
  ),
  inflows: (["immigration", "reentry"] as const).map(
    (process): Row<"inflows"> => ({
      process,
      occupation,
      unit: null,
      age_from: 25,
      age_to: 45,
      share_women: 0.7,
      ...around(size / 10, 0.3),
      ...from,
    }),
  ),
  programmes: ["aust", "vest"].map(
    (campus): Row<"programmes"> => ({
      id: `${occupation}-${campus}`,
      occupation,
      kind: "initial",
      institution: campus,
      campus: null,
      county: null,
      name_nb: campus,
      name_nn: campus,
      name_en: campus,
      graduate_age_from: 22,
      graduate_age_to: 26,
      share_women: 0.8,
      source: "invented",
      note: null,
    }),
  ),
  programme_figures: ["aust", "vest"].flatMap((campus) =>
    (
      [
        ["length", 3, null],
        ["completion", 0.75, 0.1],
        ["take-up", 0.8, 0.1],
        ["placement-weeks", 10, null],
      ] as const
    ).map(
      ([measure, value, spread]): Row<"programme_figures"> => ({
        programme: `${occupation}-${campus}`,
        measure,
        value,
        low: spread === null ? null : value - spread,
        high: spread === null ? null : value + spread,
        distribution: null,
        ...from,
      }),
    ),
  ),
  study_places: ["aust", "vest"].flatMap((campus, c) =>
    [2018, 2022, 2025].map(
      (year, i): Row<"study_places"> => ({ programme: `${occupation}-${campus}`, value: size * (1 + c) + i, ...known, ...from, year }),
    ),
  ),
  demand_base: leaves.map((unit, u): Row<"demand_base"> => ({ occupation, unit, ...around(size * (u + 1) * 4 * 0.85, 0.05), ...from })),
});

/**
 * Builds a small complete dataset: a nation of two health authorities with three trusts and a county, two occupations with two
 * programmes each. Base year 2026, population to 2041.
 */
export function smallDataset(): Dataset {
  const own = occupationIds.map((id, i) => occupationTables(id, 40 - 25 * i));
  const gather = <N extends keyof (typeof own)[number]>(name: N) => own.flatMap((tables) => tables[name] as unknown as Row<N>[]);
  return {
    description: { name: "small", title: "Small", version: "1", baseYear: 2026, created: "2026-01-01" },
    hash: "0".repeat(64),
    tables: allTables({
      sources: [
        {
          id: "invented",
          title: "Invented",
          publisher: "Tests",
          url: null,
          published_year: null,
          retrieved_on: null,
          licence: null,
          note: null,
        },
      ],
      units: units.map(unitRow),
      occupations: occupationIds.map(occupationRow),
      population: [
        { unit: "norge", scale: 1000 },
        { unit: "helse-a", scale: 300 },
        { unit: "helse-b", scale: 100 },
      ].flatMap(({ unit, scale }) =>
        BANDS.map(
          ({ age_from, age_to, people }, b): Row<"population"> => ({
            unit,
            sex: "all",
            age_from,
            age_to,
            value: people * scale * (unit === "helse-b" ? 1 + b / 4 : 1),
            ...from,
          }),
        ),
      ),
      population_projection: [...projected("MMMM", 0.004), ...projected("LLML", 0.002), ...projected("HHMH", 0.007)],
      stock: gather("stock"),
      age_profile: gather("age_profile"),
      exits: [
        exitRate("retirement", 60, 66, 0.12),
        exitRate("retirement", 67, 74, 0.5),
        exitRate("disability", 45, 66, 0.01),
        exitRate("death", 20, 74, 0.002),
        exitRate("leaving", 20, 59, 0.03),
      ],
      working_time: [working("participation", 1), working("contracted-share", 0.86), working("absence", 0.07)],
      inflows: gather("inflows"),
      moves: [{ occupation: null, unit: null, age_from: 20, age_to: 59, value: 0.02, ...from }],
      programmes: gather("programmes"),
      programme_figures: gather("programme_figures"),
      study_places: gather("study_places"),
      placements: [{ programme: "bioingenior-aust", value: 350, ...known, ...from, year: 2020 }],
      destinations: [
        { flow: "graduates", programme: "bioingenior-aust", occupation: null, unit: "helse-aust", value: 3, ...from },
        { flow: "graduates", programme: "bioingenior-aust", occupation: null, unit: "helse-c", value: 1, ...from },
      ],
      experience: [1, 2].map((year_since_graduation) => ({
        occupation: null,
        year_since_graduation,
        value: 0.6 + 0.2 * (year_since_graduation - 1),
        low: 0.5 + 0.2 * (year_since_graduation - 1),
        high: 0.7 + 0.2 * (year_since_graduation - 1),
        distribution: null,
        ...from,
      })),
      demand_base: gather("demand_base"),
      use_by_age: BANDS.map(({ age_from, age_to, use }) => ({ occupation: null, age_from, age_to, ...around(use, 0.1), ...from })),
      growth: (["standard", "productivity"] as const).map((measure) => ({
        measure,
        occupation: null,
        value: 0.004,
        low: 0,
        high: 0.008,
        distribution: null,
        ...from,
      })),
      drivers: [
        {
          id: "screening-bioingenior",
          occupation: "bioingenior",
          programme_group: "screening",
          name_nb: "Screening",
          name_nn: "Screening",
          name_en: "Screening",
          start_year: 2028,
          ramp_years: 3,
          end_year: null,
          age_from: 55,
          age_to: 65,
          default_on: true,
          source: "invented",
          note: null,
        },
      ],
      driver_steps: (
        [
          ["multiply", 60000],
          ["multiply", 0.3],
          ["multiply", 20],
          ["divide", 100000],
        ] as const
      ).map(([operation, value], i) => ({
        driver: "screening-bioingenior",
        step: i + 1,
        operation,
        label_nb: "ledd",
        label_nn: "ledd",
        label_en: "step",
        ...around(value, 0.1),
        ...from,
      })),
      workload: (
        [
          ["available-time", "post", "hours", 1600],
          ["activity", "samples", "volume", 200000],
          ["activity", "samples", "minutes", 20],
          ["category-allowance", "meetings", "share", 0.1],
          ["individual-allowance", "students", "hours", 800],
          ["minimum-cover", "night", "fte", 5],
        ] as const
      ).map(([element, activity, measure, value]) => ({
        occupation: "bioingenior",
        unit: "helse-a",
        element,
        activity,
        measure,
        value,
        ...known,
        ...from,
      })),
      observations: [],
    }),
  };
}

/** Gives the dataset with rows of one table rewritten. */
export function withTable<N extends TableName>(
  dataset: Dataset,
  table: N,
  rewrite: (rows: readonly Row<N>[]) => readonly Row<N>[],
): Dataset {
  const rows = dataset.tables[table] as unknown as readonly Row<N>[];
  return { ...dataset, tables: { ...dataset.tables, [table]: rewrite(rows) } };
}

/** Gives the dataset with every interval removed and one population path: a run has one future only. */
export function withoutUncertainty(dataset: Dataset): Dataset {
  const tables = Object.fromEntries(
    Object.entries(dataset.tables).map(([name, rows]) => [
      name,
      (rows as readonly object[]).map((row) => ("low" in row ? { ...row, low: null, high: null, distribution: null } : row)),
    ]),
  ) as unknown as Dataset["tables"];
  return withTable({ ...dataset, tables }, "population_projection", (rows) => rows.filter((row) => row.alternative === "MMMM"));
}
