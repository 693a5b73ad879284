import type { OccupationInputs } from "#model/projection";
import { AGE_COUNT, exactly, FIRST_AGE, type Parameter, type Uncertain } from "#model/vocabulary";

const around = (value: number, spread: number): Uncertain => ({
  value,
  low: value * (1 - spread),
  high: value * (1 + spread),
  distribution: "lognormal",
});
const parameter = (base: Uncertain): Parameter => ({ base, changes: [] });
const curve = (value: (age: number) => number) => {
  const ages = Float64Array.from({ length: AGE_COUNT }, (_, a) => value(FIRST_AGE + a));
  return { female: ages, male: ages.slice() };
};
const spreadOver = (from: number, to: number) => curve((age) => (age >= from && age <= to ? 0.5 / (to - from + 1) : 0));

/** Builds an occupation of the reference dataset's size and shape, with everything uncertain: for measuring, not for reading. */
export function occupationOfReferenceScale(name: string, units: number, years: number): OccupationInputs {
  const share = 1 / units;
  return {
    occupation: name,
    firstYear: 2026,
    years,
    nationalShare: 0.5,
    newProductivity: [0.7, 0.85].map((value) => parameter(around(value, 0.1))),
    units: Array.from({ length: units }, (_, u) => ({
      unit: `unit-${u}`,
      stock: curve((age) => (age >= 22 && age <= 68 ? 1 + (u % 7) : 0)),
      stockScale: around(1, 0.2),
      exits: {
        retirement: curve((age) => (age < 57 ? 0 : Math.min(0.03 * (age - 56), 0.6))),
        disability: curve((age) => (age < 67 ? 0.002 + 0.0003 * (age - 20) : 0)),
        death: curve((age) => 0.0002 * 1.09 ** (age - 20)),
        leaving: curve((age) => (age < 60 ? 0.025 : 0.005)),
      },
      exitScale: { retirement: around(1, 0.15), disability: around(1, 0.2), death: around(1, 0.1), leaving: around(1, 0.3) },
      exitChanges: [],
      moveRate: curve((age) => (age < 60 ? 0.015 : 0)),
      moveShare: share,
      participation: curve(() => 0.95),
      contractedShare: curve((age) => (age < 60 ? 0.9 : 0.8)),
      absence: curve(() => 0.06),
      participationScale: parameter(around(1, 0.02)),
      contractedShareScale: parameter(around(1, 0.03)),
      absenceScale: parameter(around(1, 0.15)),
      immigration: { persons: parameter(around(20, 0.4)), share, profile: spreadOver(25, 50) },
      reentry: { persons: parameter(around(10, 0.5)), share, profile: spreadOver(30, 55) },
    })),
    programmes: Array.from({ length: 8 }, (_, p) => ({
      programme: `programme-${p}`,
      firstIntakeYear: 2015,
      places: Array.from({ length: 26 }, () => exactly(50)),
      length: 3,
      placesChanges: [],
      placementWeeks: Array.from({ length: 26 }, () => around(1200, 0.1)),
      placementChanges: [],
      weeksPerStudent: 20,
      completion: parameter(around(0.75, 0.1)),
      takeUp: parameter(around(0.85, 0.1)),
      profile: spreadOver(23, 31),
      destinations: Array.from({ length: units }, () => share),
    })),
  };
}
