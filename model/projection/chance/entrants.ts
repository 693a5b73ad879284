import { type Categories, drawBinomial, drawMultinomial, drawPoisson } from "#model/random";
import type { Run, UnitMeasures } from "../run/run.ts";
import type { Event } from "./advance-people.ts";
import type { People } from "./people.ts";
import type { ChancePlan } from "./plan.ts";

/** Draws the immigrants and returners of a unit and year: Poisson numbers with the expected mean, each of an age by the profile. */
export function enterFromOutside(run: Run, plan: ChancePlan, arrivals: People, counted: UnitMeasures, { u, year, at, draw }: Event): void {
  const chance = plan.units[u]!;
  const expected = run.measures[u]!;
  for (const flow of ["immigration", "reentry"] as const) {
    const mean = expected[flow][at]!;
    if (mean === 0) continue;
    const stream = chance[flow].begin(draw, year, 0);
    const persons = drawPoisson(mean, stream);
    counted[flow][at] = persons;
    drawMultinomial(persons, flow === "immigration" ? chance.immigrantRows : chance.returnerRows, stream, (row, some) => {
      arrivals.all[row]! += some;
    });
  }
}

/** Those who graduate in one draw and year, by unit and group of programmes: `counts[unit * groups + group]`. */
export function graduate(
  { unitOrder }: Run,
  { programmes, groupRows }: ChancePlan,
  year: number,
  d: number,
  draw: number,
  counts: Int32Array,
): void {
  counts.fill(0);
  for (const { stream, group, destinations, classes } of programmes) {
    const { admitted, share } = classes[year]!;
    stream.begin(draw, year, 0);
    // A class has whole students; the intake drawn is their expected number.
    const students = Math.floor(admitted[d]! + stream.next());
    drawMultinomial(drawBinomial(students, share[d]!, stream), destinations, stream, (place, some) => {
      counts[unitOrder[place]! * groupRows.length + group]! += some;
    });
  }
}

/** Puts a unit's graduates of a year among its arrivals, each of an age by the programmes' profile. */
export function enterGraduates(plan: ChancePlan, arrivals: People, counted: UnitMeasures, counts: Int32Array, event: Event): void {
  const { u, year, at, draw } = event;
  const groups = plan.groupRows.length;
  plan.groupRows.forEach((rows: Categories, g) => {
    const persons = counts[u * groups + g]!;
    if (persons === 0) return;
    counted.graduates[at]! += persons;
    const youngest = arrivals.vintages[0];
    drawMultinomial(persons, rows, plan.units[u]!.graduateAges.begin(draw, year, g), (row, some) => {
      arrivals.all[row]! += some;
      if (youngest !== undefined) youngest[row]! += some;
    });
  });
}
