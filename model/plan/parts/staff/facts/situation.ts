import type { CompiledOccupation, FigureUsed } from "#model/scenario";
import { AGE_COUNT, type Certainty, EXIT_PROCESSES, FIRST_AGE, SEXES } from "#model/vocabulary";
import type { Situation } from "../../../facts/occupation-facts.ts";

const BAND = 5;
/** Ages at which staff can first draw a flexible pension, and at which they usually have gone. */
const PENSION_AGES = { first: 62, usual: 67 } as const;
const NEAR_YEARS = 5;

/** From surest to least sure; a sum is as sure as its least sure part. */
const LEAST_SURE: readonly Certainty[] = ["assumption", "derived", "second-hand", "published"];

/** Describes today's staff of an occupation at a unit from the stated figures: what a manager would count. */
export function situationOf(
  { inputs, demand }: CompiledOccupation,
  leaves: readonly number[],
  figures: readonly FigureUsed[],
  within: ReadonlySet<string>,
): Situation {
  const bands = Array.from({ length: Math.ceil(AGE_COUNT / BAND) }, (_, i) => ({
    from: FIRST_AGE + i * BAND,
    to: Math.min(FIRST_AGE + (i + 1) * BAND, FIRST_AGE + AGE_COUNT) - 1,
    women: 0,
    men: 0,
  }));
  let [persons, women, years, aged60, near62, near67, atWork, fte, absent, leaving] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const leaf of leaves) {
    const unit = inputs.units[leaf]!;
    for (const sex of SEXES) {
      for (let a = 0; a < AGE_COUNT; a++) {
        const people = unit.stock[sex][a]!;
        if (people === 0) continue;
        const age = FIRST_AGE + a;
        const working = people * unit.participation[sex][a]!;
        const contracted = working * unit.contractedShare[sex][a]!;
        const stay = EXIT_PROCESSES.reduce((left, process) => left * (1 - unit.exits[process][sex][a]!), 1);
        bands[Math.floor(a / BAND)]![sex === "female" ? "women" : "men"] += people;
        persons += people;
        if (sex === "female") women += people;
        years += people * age;
        if (age >= 60) aged60 += people;
        if (age < PENSION_AGES.first && age + NEAR_YEARS >= PENSION_AGES.first) near62 += people;
        if (age < PENSION_AGES.usual && age + NEAR_YEARS >= PENSION_AGES.usual) near67 += people;
        atWork += working;
        fte += contracted;
        absent += contracted * unit.absence[sex][a]!;
        leaving += people * (1 - stay);
      }
    }
  }
  const of = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
  const sure = (table: string, measure?: string) => certaintyOf(figures, table, measure);
  const own = (table: string, measure?: string) => isOwn(figures, table, within, measure);
  return {
    persons,
    fte,
    demand: leaves.reduce((sum, leaf) => sum + demand.units[leaf]!.base.value, 0),
    meanAge: of(years, persons),
    women: of(women, persons),
    aged60: of(aged60, persons),
    reach62: of(near62, persons),
    reach67: of(near67, persons),
    contractedShare: of(fte, atWork),
    absence: of(absent, fte),
    leaving: of(leaving, persons),
    ages: bands,
    certainty: {
      stock: sure("stock"),
      ages: sure("age_profile"),
      contractedShare: sure("working_time", "contracted-share"),
      absence: sure("working_time", "absence"),
      exits: sure("exits"),
    },
    own: {
      stock: own("stock"),
      ages: own("age_profile"),
      contractedShare: own("working_time", "contracted-share"),
      absence: own("working_time", "absence"),
      exits: own("exits"),
    },
  };
}

const rowsOf = (figures: readonly FigureUsed[], table: string, measure: string | undefined): FigureUsed[] =>
  figures.filter((figure) => figure.table === table && (measure === undefined || figure.what.measure === measure));

function certaintyOf(figures: readonly FigureUsed[], table: string, measure: string | undefined): Certainty | null {
  const found = new Set(rowsOf(figures, table, measure).map(({ certainty }) => certainty));
  return LEAST_SURE.find((certainty) => found.has(certainty)) ?? null;
}

/** Whether every figure of a kind is about the unit itself or units below it. */
function isOwn(figures: readonly FigureUsed[], table: string, within: ReadonlySet<string>, measure: string | undefined): boolean {
  const rows = rowsOf(figures, table, measure);
  return rows.length > 0 && rows.every(({ what }) => typeof what.unit === "string" && within.has(what.unit));
}
