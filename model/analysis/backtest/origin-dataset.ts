import { type Dataset, EXIT_PROCESSES, type ExitProcess, type Row, SEXES } from "#model/vocabulary";
import type { Counted } from "./backtest.ts";
import { registerAges } from "./register-ages.ts";

/** What the model is told at an origin. */
export interface Origin {
  readonly occupation: string;
  readonly counted: Counted;
  /** Year of the count; the base year of the projection. */
  readonly year: number;
  readonly persons: number;
  /** Students admitted each year; constant before and after the origin. */
  readonly places: number;
  /** Half-width of the 80 % interval of these: from 1/(1 + spread) to (1 + spread) of them. */
  readonly spread: number;
  /** Last year the run must reach. */
  readonly to: number;
}

/** Exits that end a person's time in a series. */
const EXITS: { readonly [C in Counted]: readonly ExitProcess[] } = {
  staff: EXIT_PROCESSES,
  qualified: ["retirement", "disability", "death"],
  register: ["death"],
};

const PROGRAMME = "all-programmes";

/**
 * Builds a dataset of what was known at an origin: the count, and the assumptions of `dataset` on ages, exits, inflow from elsewhere,
 * completion and working time. No figure of a later year enters but these assumptions, which rest on no count of the series.
 *
 * The nation is the only unit; demand is a constant, since only supply was counted. The count itself is taken as known.
 */
export function originDataset(dataset: Dataset, origin: Origin): Dataset {
  const { occupation, counted, year, persons, places, spread, to } = origin;
  const { tables } = dataset;
  const nation = tables.units.find((row) => row.parent === null)!;
  const held = tables.stock.filter((row) => row.occupation === occupation);
  const today = held.reduce((sum, row) => sum + row.value, 0);
  const women = held.filter((row) => row.sex === "female").reduce((sum, row) => sum + row.value, 0) / today;
  const from = { unit_of_measure: "persons", year, source: "origin", certainty: "derived", note: "Known at the origin" } as const;
  const known = { low: null, high: null, distribution: null } as const;
  const here = <R extends { readonly unit: string | null; readonly occupation: string | null }>(rows: readonly R[]): R[] =>
    rows.filter((row) => (row.unit === null || row.unit === nation.id) && (row.occupation === null || row.occupation === occupation));
  const exits = here(tables.exits).filter((row) => EXITS[counted].includes(row.process));
  const profile = here(tables.age_profile);
  const programme = tables.programmes.find((row) => row.occupation === occupation);
  const constant = { age_from: 0, age_to: 120, value: 1000, ...from, unit_of_measure: "inhabitants" };
  return {
    description: { ...dataset.description, name: "origin", baseYear: year },
    hash: dataset.hash,
    tables: {
      ...tables,
      units: [nation],
      population: [{ unit: nation.id, sex: "all", ...constant }],
      population_projection: [year, to + 1].map((at) => ({
        unit: nation.id,
        edition: "constant",
        alternative: "MMMM",
        ...constant,
        year: at,
      })),
      stock: SEXES.map((sex) => ({
        occupation,
        unit: nation.id,
        sex,
        value: persons * (sex === "female" ? women : 1 - women),
        ...known,
        ...from,
      })),
      age_profile: counted === "register" ? registerAges(profile, exits) : profile,
      exits,
      // The count says how many FTE there are, so the level of working time is known; its course by age is kept.
      working_time: here(tables.working_time).map((row) => (row.measure === "absence" ? row : { ...row, ...known })),
      inflows: nationalInflows(dataset, occupation, nation.id, counted, persons / today),
      moves: [],
      // Staff was counted, and the model's own error is what the back-test is to find.
      common_uncertainty: tables.common_uncertainty.filter(({ measure }) => measure === "mean-age"),
      programmes: programme === undefined ? [] : [{ ...programme, id: PROGRAMME }],
      programme_figures: nationalFigures(dataset, programme?.id, counted),
      study_places:
        programme === undefined
          ? []
          : [
              {
                programme: PROGRAMME,
                value: places,
                low: places / (1 + spread),
                high: places * (1 + spread),
                distribution: null,
                ...from,
                year: year - 20,
              },
            ],
      placements: [],
      destinations: [],
      demand_base: [{ occupation, unit: nation.id, value: persons, ...known, ...from }],
      use_by_age: [{ occupation: null, age_from: 0, age_to: 120, value: 1, ...known, ...from }],
      growth: (["standard", "productivity"] as const).map((measure) => ({ measure, occupation: null, value: 0, ...known, ...from })),
      drivers: [],
      driver_steps: [],
      workload: [],
    },
  };
}

/** Inflow other than graduates, in the same proportion to staff as in the dataset. Nobody returns to a register they never leave. */
function nationalInflows(dataset: Dataset, occupation: string, unit: string, counted: Counted, size: number): Row<"inflows">[] {
  const rows = dataset.tables.inflows.filter((row) => row.occupation === occupation);
  const first = new Map(rows.map((row) => [row.process, { ...row, unit, value: 0, low: null, high: null } as Row<"inflows">]));
  for (const row of rows) {
    const sum = first.get(row.process)!;
    const factor = counted === "register" && row.process === "reentry" ? 0 : size;
    first.set(row.process, {
      ...sum,
      value: sum.value + row.value * factor,
      low: (sum.low ?? 0) + (row.low ?? row.value) * factor,
      high: (sum.high ?? 0) + (row.high ?? row.value) * factor,
    });
  }
  return [...first.values()].map((row) => (row.value === 0 ? { ...row, low: null, high: null } : row));
}

/** Length, completion and take-up of the occupation's first programme, for one that stands for all; a register counts every graduate. */
function nationalFigures(dataset: Dataset, programme: string | undefined, counted: Counted): Row<"programme_figures">[] {
  return dataset.tables.programme_figures
    .filter((row) => row.programme === programme)
    .map((row) => {
      const figure = { ...row, programme: PROGRAMME };
      return counted === "register" && row.measure === "take-up" ? { ...figure, value: 1, low: null, high: null } : figure;
    });
}
