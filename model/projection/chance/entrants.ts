import { addMultinomial, type Categories, drawBinomial, drawPoisson } from "#model/random";
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
    addMultinomial(persons, flow === "immigration" ? chance.immigrantRows : chance.returnerRows, stream, arrivals.all);
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
    const graduates = drawBinomial(students, share[d]!, stream);
    const places = new Int32Array(unitOrder.length);
    addMultinomial(graduates, destinations, stream, places);
    places.forEach((people, place) => {
      counts[unitOrder[place]! * groupRows.length + group]! += people;
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
    const stream = plan.units[u]!.graduateAges.begin(draw, year, g);
    const youngest = arrivals.vintages[0];
    // The youngest vintage holds graduates alone; `growOlder` counts them among all.
    addMultinomial(persons, rows, stream, youngest ?? arrivals.all);
  });
}
