import { AGE_COUNT, type Change, EXIT_PROCESSES, FIRST_AGE, SEXES, type Sex } from "#model/vocabulary";
import type { OccupationInputs, ProgrammeInputs } from "./inputs/inputs.ts";
import type { Measure } from "./measures.ts";
import type { DrawnOccupation, DrawnParameter } from "./parameters/drawn.ts";

type Figures = { [M in Exclude<Measure, "demand" | "gap" | "gapShare" | "expansionDemand" | "recruitmentNeed">]: number };
/** Persons by sex and age index. */
type People = { [S in Sex]: number[] };

const none = (): People => ({ female: Array(AGE_COUNT).fill(0), male: Array(AGE_COUNT).fill(0) });
const between = (value: number, low: number, high: number): number => (value < low ? low : value > high ? high : value);

function apply(v: number, changes: readonly Change[], effects: readonly Float64Array[], weightIndex: number, draw: number): number {
  for (const [i, change] of changes.entries()) {
    if (weightIndex < 0) break;
    const w = change.weight[Math.min(weightIndex, change.weight.length - 1)]!;
    const x = effects[i]![draw]!;
    if (change.operation === "multiply") v = v * (1 + w * (x - 1));
    if (change.operation === "add") v = v + w * x;
    if (change.operation === "set") v = v + w * (x - v);
  }
  return v;
}
const parameterIn = (p: DrawnParameter, year: number, draw: number): number => apply(p.base[draw]!, p.changes, p.effects, year, draw);

function mean(values: number[], weights: number[]): number {
  const total = weights.reduce((a, b) => a + b, 0);
  if (total === 0) return values.reduce((a, b) => a + b, 0) / values.length;
  return values.reduce((sum, value, i) => sum + value * weights[i]!, 0) / total;
}

/**
 * The model once more, written from its description with plain loops over single cells: one draw, no blocks, no shared sums.
 * Slow, and only for comparing. It shares nothing with the engine but the drawn parameters.
 */
export function naiveProjection(inputs: OccupationInputs, drawn: DrawnOccupation, draw: number): Figures[][] {
  const vintages = inputs.newProductivity.length;

  const intake = (p: ProgrammeInputs, n: number, year: number): number => {
    const last = p.places.length - 1;
    const index = year - p.firstIntakeYear;
    if (index < 0) return 0;
    const d = drawn.programmes[n]!;
    const places = Math.max(0, apply(d.places[Math.min(index, last)]![draw]!, p.placesChanges, d.placesEffects, index, draw));
    const weeks = d.placementWeeks[Math.min(index, last)];
    if (weeks === null || weeks === undefined || p.weeksPerStudent === 0) return places;
    return Math.min(places, Math.max(0, apply(weeks[draw]!, p.placementChanges, d.placementEffects, index, draw)) / p.weeksPerStudent);
  };
  const graduates = (n: number, t: number): number => {
    const p = inputs.programmes[n]!;
    const d = drawn.programmes[n]!;
    const year = inputs.firstYear + t;
    const fraction = p.length % 1;
    const earlier = Math.trunc(p.length);
    const admitted =
      fraction === 0
        ? intake(p, n, year - earlier)
        : (1 - fraction) * intake(p, n, year - earlier) + fraction * intake(p, n, year - earlier - 1);
    return admitted * between(parameterIn(d.completion, t, draw), 0, 1) * between(parameterIn(d.takeUp, t, draw), 0, 1);
  };
  /** Probability of leaving by each process for a person of that unit, sex and age in year t. */
  const hazards = (u: number, sex: Sex, a: number, t: number): number[] => {
    const unit = inputs.units[u]!;
    return EXIT_PROCESSES.map((process) => {
      let h = unit.exits[process][sex][a]! * Math.max(0, drawn.units[u]!.exitScale[process][draw]!);
      unit.exitChanges.forEach((change, c) => {
        const age = FIRST_AGE + a;
        if (age < change.ageFrom || age > change.ageTo) return;
        if (change.process !== "all" && change.process !== process) return;
        h = apply(h, [change], [drawn.units[u]!.exitEffects[c]!], t, draw);
      });
      return between(h, 0, 1);
    });
  };
  const survival = (u: number, sex: Sex, a: number, t: number): number =>
    hazards(u, sex, a, t).reduce((product, h) => product * (1 - h), 1);

  let stock = inputs.units.map((unit, u) => {
    const people = none();
    for (const sex of SEXES) {
      for (let a = 0; a < AGE_COUNT; a++) people[sex][a] = unit.stock[sex][a]! * Math.max(0, drawn.units[u]!.stockScale[draw]!);
      people[sex] = older(people[sex], drawn.units[u]!.ageShift?.[draw] ?? 0);
    }
    return people;
  });
  // fresh[u][k]: those who graduated k + 1 years ago.
  let fresh = inputs.units.map((_, u) => {
    const groups: People[] = [];
    for (let k = 0; k < vintages; k++) {
      let people = none();
      inputs.programmes.forEach((p, n) => {
        for (const sex of SEXES) {
          for (let a = 0; a < AGE_COUNT; a++) people[sex][a]! += graduates(n, -1 - k) * p.destinations[u]! * p.profile[sex][a]!;
        }
      });
      for (let year = 0; year < k; year++) {
        const older = none();
        for (const sex of SEXES) for (let a = 1; a < AGE_COUNT; a++) older[sex][a] = people[sex][a - 1]! * survival(u, sex, a - 1, 0);
        people = older;
      }
      groups.push(people);
    }
    for (const sex of SEXES) {
      for (let a = 0; a < AGE_COUNT; a++) {
        const all = groups.reduce((sum, group) => sum + group[sex][a]!, 0);
        if (all > stock[u]![sex][a]!) for (const group of groups) group[sex][a] = (group[sex][a]! * stock[u]![sex][a]!) / all;
      }
    }
    return groups;
  });

  const results: Figures[][] = inputs.units.map(() => []);
  for (let t = 0; t < inputs.years; t++) {
    const nextStock = inputs.units.map(none);
    const nextFresh = inputs.units.map(() => Array.from({ length: vintages }, none));
    const pool = none();
    const freshPool = Array.from({ length: vintages }, none);
    inputs.units.forEach((unit, u) => {
      const d = drawn.units[u]!;
      const cells = SEXES.flatMap((sex) => Array.from({ length: AGE_COUNT }, (_, a) => ({ sex, a })));
      const first = cells.map(({ sex, a }) => unit.stock[sex][a]!);
      const P = cells.map(({ sex, a }) => unit.participation[sex][a]!);
      const E = cells.map(({ sex, a }) => unit.contractedShare[sex][a]!);
      const A = cells.map(({ sex, a }) => unit.absence[sex][a]!);
      const limit = (scale: DrawnParameter, average: number): number =>
        between(parameterIn(scale, t, draw), 0, average > 0 ? 1 / average : Infinity);
      const participation = limit(d.participation, mean(P, first));
      const contracted = limit(
        d.contractedShare,
        mean(
          E,
          first.map((persons, i) => persons * P[i]!),
        ),
      );
      const absence = limit(
        d.absence,
        mean(
          A,
          first.map((persons, i) => persons * P[i]! * E[i]!),
        ),
      );

      const f: Figures = {
        headcount: 0,
        newHeadcount: 0,
        supply: 0,
        workedSupply: 0,
        experiencedSupply: 0,
        effectiveSupply: 0,
        retirement: 0,
        disability: 0,
        death: 0,
        leaving: 0,
        graduates: 0,
        immigration: 0,
        reentry: 0,
        movesIn: 0,
        movesOut: 0,
        unexplained: 0,
        replacementDemand: 0,
      };
      for (const [i, { sex, a }] of cells.entries()) {
        const persons = stock[u]![sex][a]!;
        const fte = P[i]! * participation * E[i]! * contracted;
        const h = hazards(u, sex, a, t);
        const stay = h.reduce((product, x) => product * (1 - x), 1);
        const sum = h.reduce((x, y) => x + y, 0);
        f.headcount += persons;
        f.supply += persons * fte;
        f.workedSupply += persons * fte * (1 - A[i]! * absence);
        f.experiencedSupply += persons * fte;
        f.effectiveSupply += persons * fte;
        EXIT_PROCESSES.forEach((process, p) => {
          if (sum > 0) f[process] += (persons * (1 - stay) * h[p]!) / sum;
        });
        f.replacementDemand += persons * (1 - stay) * fte;
        if (a === AGE_COUNT - 1) {
          f.retirement += persons * stay;
          f.replacementDemand += persons * stay * fte;
        } else {
          const rate = unit.moveRate[sex][a]!;
          f.movesOut += persons * stay * rate;
          pool[sex][a + 1]! += persons * stay * rate;
          nextStock[u]![sex][a + 1]! += persons * stay * (1 - rate);
        }
        for (let k = 0; k < vintages; k++) {
          const young = fresh[u]![k]![sex][a]!;
          const productivity = between(parameterIn(drawn.newProductivity[k]!, t, draw), 0, 1);
          f.newHeadcount += young;
          f.experiencedSupply -= young * fte;
          f.effectiveSupply -= young * fte * (1 - productivity);
          if (a < AGE_COUNT - 1 && k < vintages - 1) {
            freshPool[k + 1]![sex][a + 1]! += young * stay * unit.moveRate[sex][a]!;
            nextFresh[u]![k + 1]![sex][a + 1]! += young * stay * (1 - unit.moveRate[sex][a]!);
          }
        }
      }
      results[u]!.push(f);
    });
    inputs.units.forEach((unit, u) => {
      const f = results[u]![t]!;
      const d = drawn.units[u]!;
      f.immigration = Math.max(0, parameterIn(d.immigration, t, draw)) * unit.immigration.share;
      f.reentry = Math.max(0, parameterIn(d.reentry, t, draw)) * unit.reentry.share;
      for (const sex of SEXES) {
        for (let a = 0; a < AGE_COUNT; a++) {
          const cell = nextStock[u]![sex];
          f.movesIn += unit.moveShare * pool[sex][a]!;
          cell[a]! += unit.moveShare * pool[sex][a]!;
          cell[a]! += f.immigration * unit.immigration.profile[sex][a]! + f.reentry * unit.reentry.profile[sex][a]!;
          for (let k = 0; k < vintages; k++) nextFresh[u]![k]![sex][a]! += unit.moveShare * freshPool[k]![sex][a]!;
          inputs.programmes.forEach((p, n) => {
            const coming = graduates(n, t) * p.destinations[u]! * p.profile[sex][a]!;
            f.graduates += coming;
            cell[a]! += coming;
            if (vintages > 0) nextFresh[u]![0]![sex][a]! += coming;
          });
        }
      }
    });
    stock = nextStock;
    fresh = nextFresh;
  }
  const final = stock.map((people) => SEXES.reduce((sum, sex) => sum + people[sex].reduce((all, persons) => all + persons, 0), 0));
  results.forEach((years, u) => {
    addMissedGrowth(years, final[u]!, drawn.modelGrowth[draw]!);
  });
  return results;
}

/** The same number of people, their ages weighed by exp(shift x (age - mean) / variance). */
function older(people: number[], shift: number): number[] {
  const all = people.reduce((sum, persons) => sum + persons, 0);
  if (all === 0) return people;
  const middle = people.reduce((sum, persons, a) => sum + (persons / all) * a, 0);
  const variance = people.reduce((sum, persons, a) => sum + (persons / all) * (a - middle) ** 2, 0);
  if (variance < 1e-9) return people;
  const weighed = people.map((persons, a) => persons * Math.exp(between(shift / variance, -10, 10) * (a - middle)));
  const sum = weighed.reduce((a, b) => a + b, 0);
  return weighed.map((persons) => (persons * all) / sum);
}

/** Staff, and those who leave and move, are by each year further from what the model finds; what flows do not explain is unexplained. */
function addMissedGrowth(years: Figures[], final: number, growth: number): void {
  const missed = (t: number): number => Math.exp(growth * t);
  const leave = ["retirement", "disability", "death", "leaving", "movesOut"] as const;
  const work = ["supply", "workedSupply", "experiencedSupply", "effectiveSupply", "replacementDemand", "newHeadcount"] as const;
  years.forEach((f, t) => {
    for (const name of ["headcount", "movesIn", ...leave, ...work] as const) f[name] *= missed(t);
  });
  years.forEach((f, t) => {
    const next = t + 1 < years.length ? years[t + 1]!.headcount : final * missed(years.length);
    const came = f.graduates + f.immigration + f.reentry + f.movesIn;
    f.unexplained = next - (f.headcount + came - leave.reduce((sum, name) => sum + f[name], 0));
  });
}
