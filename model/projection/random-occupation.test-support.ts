import fc from "fast-check";
import {
  AGE_COUNT,
  type Change,
  EXIT_PROCESSES,
  exactly,
  FIRST_AGE,
  type Figure,
  LAST_AGE,
  type Parameter,
  type Uncertain,
} from "#model/vocabulary";
import type { ByAge, EntryInputs, ExitChange, OccupationInputs, ProgrammeInputs, UnitInputs } from "./inputs/inputs.ts";

/** Which parts of the model a generated occupation may use. */
export interface Allowed {
  readonly uncertainty: boolean;
  readonly moves: boolean;
}

const real = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((x) => (Math.abs(x) < 1e-6 ? 0 : x));

const figure = (min: number, max: number, uncertain: boolean): fc.Arbitrary<Uncertain> =>
  fc
    .record({ value: real(min, max), spread: real(0.01, 0.3), kind: fc.constantFrom("point", "normal", "triangular", "lognormal") })
    .map(
      ({ value, spread, kind }): Uncertain =>
        kind === "point" || !uncertain || value <= 0
          ? { value, low: null, high: null, distribution: "point" }
          : { value, low: value * (1 - spread), high: value * (1 + 2 * spread), distribution: kind as Uncertain["distribution"] },
    );

const about = (value: number, half: number, uncertain: boolean): Figure =>
  uncertain ? { value, low: value - half, high: value + half, distribution: "normal" } : exactly(value);

/** Nothing on average, and up to so much either way. */
const shift = (most: number, uncertain: boolean): fc.Arbitrary<Figure> => real(0.01, most).map((half) => about(0, half, uncertain));

/** A rough age curve: a few different levels over the ages. */
const curve = (max: number): fc.Arbitrary<ByAge> => {
  const one = fc
    .array(fc.tuple(fc.integer({ min: 0, max: AGE_COUNT - 1 }), real(0, max)), { minLength: 1, maxLength: 5 })
    .map((steps) =>
      Float64Array.from({ length: AGE_COUNT }, (_, a) =>
        steps.reduce((level, [from, value]) => (a >= from ? value : level), steps[0]![1] / 2),
      ),
    );
  return fc.record({ female: one, male: one });
};

/** Ages of entry, summing to 1. */
const profile = (): fc.Arbitrary<ByAge> =>
  fc
    .record({ from: fc.integer({ min: 0, max: AGE_COUNT - 1 }), width: fc.integer({ min: 1, max: 12 }), women: real(0, 1) })
    .map(({ from, width, women }) => {
      const to = Math.min(from + width, AGE_COUNT);
      const ages = (share: number): Float64Array =>
        Float64Array.from({ length: AGE_COUNT }, (_, a) => (a >= from && a < to ? share / (to - from) : 0));
      return { female: ages(women), male: ages(1 - women) };
    });

const change = (length: number, uncertain: boolean): fc.Arbitrary<Omit<Change, "id">> =>
  fc.constantFrom("multiply", "add", "set").chain((operation) =>
    fc.record({
      operation: fc.constant(operation as Change["operation"]),
      effect: operation === "multiply" ? figure(0.5, 1.5, uncertain) : figure(0, 0.1, uncertain),
      weight: fc.array(real(0, 1), { minLength: length, maxLength: length }),
    }),
  );
const changes = (name: string, length: number, uncertain: boolean): fc.Arbitrary<Change[]> =>
  fc.array(change(length, uncertain), { maxLength: 2 }).map((list) => list.map((c, i) => ({ ...c, id: `${name}-${i}` })));
const parameter = (name: string, min: number, max: number, years: number, uncertain: boolean): fc.Arbitrary<Parameter> =>
  fc.record({ base: figure(min, max, uncertain), changes: changes(name, years, uncertain) });

const shares = (count: number): fc.Arbitrary<number[]> =>
  fc.array(real(0.1, 1), { minLength: count, maxLength: count }).map((weights) => {
    const total = weights.reduce((sum, w) => sum + w, 0);
    return weights.map((w) => w / total);
  });

const entry = (name: string, years: number, uncertain: boolean): fc.Arbitrary<EntryInputs> =>
  fc.record({
    persons: parameter(name, 0, 20, years, uncertain),
    share: real(0, 1),
    profile: profile(),
    followsStaff: fc.constantFrom(0, 1, 0.4),
  });

const exitChange = (years: number, uncertain: boolean): fc.Arbitrary<ExitChange> =>
  fc
    .tuple(
      change(years, uncertain),
      fc.constantFrom("all" as const, ...EXIT_PROCESSES),
      fc.integer({ min: FIRST_AGE, max: LAST_AGE }),
      fc.integer({ min: 0, max: 30 }),
    )
    .map(([c, process, ageFrom, width]) => ({
      ...c,
      id: `exits-${process}-${ageFrom}`,
      process,
      ageFrom,
      ageTo: Math.min(ageFrom + width, LAST_AGE),
    }));

function unit(id: string, moveShare: number, years: number, { uncertainty, moves }: Allowed): fc.Arbitrary<UnitInputs> {
  const scale = (name: string): fc.Arbitrary<Parameter> => parameter(name, 0.7, 1.3, years, uncertainty);
  const hazard = curve(0.2);
  const times = figure(0.5, 6, uncertainty);
  return fc
    .record({
      unit: fc.constant(id),
      stock: curve(10),
      stockScale: figure(0.8, 1.2, uncertainty),
      ageShift: fc.option(shift(3, uncertainty)),
      exits: fc.record({ retirement: hazard, disability: hazard, death: hazard, leaving: hazard }),
      exitScale: fc.record({ retirement: times, disability: times, death: times, leaving: times }),
      exitChanges: fc.array(exitChange(years, uncertainty), { maxLength: 2 }),
      moveRate: moves ? curve(0.1) : fc.constant({ female: new Float64Array(AGE_COUNT), male: new Float64Array(AGE_COUNT) }),
      moveShare: fc.constant(moveShare),
      participation: curve(1),
      contractedShare: curve(1),
      absence: curve(0.3),
      participationScale: scale("participation"),
      contractedShareScale: scale("contracted"),
      absenceScale: scale("absence"),
      immigration: entry("immigration", years, uncertainty),
      reentry: entry("reentry", years, uncertainty),
    })
    .map(({ ageShift, ...rest }) => ({ ...rest, ageShift: ageShift === null ? null : { profile: rest.stock, years: ageShift } }));
}

function programme(id: string, units: number, years: number, uncertain: boolean): fc.Arbitrary<ProgrammeInputs> {
  const intakes = 12 + years;
  return fc.record({
    programme: fc.constant(id),
    firstIntakeYear: fc.constant(2014),
    places: fc.array(figure(0, 60, uncertain), { minLength: intakes, maxLength: intakes }),
    fill: figure(0.7, 1.1, uncertain),
    length: fc.constantFrom(2, 3, 3.5, 5, 1.25),
    placesChanges: changes("places", intakes, uncertain),
    placementWeeks: fc.array(fc.oneof(fc.constant(null), figure(100, 900, uncertain)), { minLength: intakes, maxLength: intakes }),
    placementChanges: changes("placements", intakes, uncertain),
    weeksPerStudent: fc.constantFrom(0, 12, 30),
    completion: parameter("completion", 0.4, 1, years, uncertain),
    takeUp: parameter("take-up", 0.4, 1, years, uncertain),
    profile: profile(),
    destinations: shares(units),
  });
}

/** Small occupations with everything the model knows, in odd shapes. */
export const occupations = (allowed: Allowed): fc.Arbitrary<OccupationInputs> =>
  fc
    .record({
      units: fc.integer({ min: 1, max: 4 }),
      programmes: fc.integer({ min: 0, max: 3 }),
      years: fc.integer({ min: 1, max: 6 }),
      newYears: fc.integer({ min: 0, max: 3 }),
    })
    .chain(({ units, programmes, years, newYears }) =>
      shares(units).chain((moveShares) =>
        fc.record({
          occupation: fc.constant("radiograf"),
          firstYear: fc.constant(2026),
          years: fc.constant(years),
          units: fc.tuple(...moveShares.map((share, u) => unit(`unit-${(u * 7) % 10}`, share, years, allowed))),
          programmes: fc.tuple(
            ...Array.from({ length: programmes }, (_, p) => programme(`programme-${(p * 3) % 10}`, units, years, allowed.uncertainty)),
          ),
          newProductivity: fc.tuple(
            ...Array.from({ length: newYears }, (_, k) => parameter(`new-${k}`, 0.3, 1, years, allowed.uncertainty)),
          ),
          nationalShare: real(0, 1),
          staffTotals: fc.constantFrom([], [{ units: ["unit-0", "unit-7"], scale: about(1, 0.1, allowed.uncertainty) }]),
          intakeFollowsStaff: fc.constantFrom(0, 1, 0.7),
          modelGrowth: shift(0.03, allowed.uncertainty),
        }),
      ),
    );
