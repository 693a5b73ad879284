import { FIRST_AGE, LAST_AGE, type Row, SEXES, type Sex } from "#model/vocabulary";

/** Until this age people are in the register and at work alike; later they leave work and stay registered. */
const SAME_UNTIL = 60;
/** Ages whose mean size the older registered are built from. */
const LAST_AT_WORK = { from: 55, to: 59 } as const;

/**
 * Gives the ages of a register from those of staff: as staff until 59, and from 60 as many a year as there are at 55-59, fewer by those
 * who die. A stated rule, since no register's ages are published: it puts back the retired, who stay registered until they are 75.
 */
export function registerAges(profile: readonly Row<"age_profile">[], deaths: readonly Row<"exits">[]): Row<"age_profile">[] {
  return SEXES.flatMap((sex) => {
    const rows = profile.filter((row) => row.sex === sex);
    const share = (age: number): number => {
      const band = rows.find((row) => row.age_from <= age && age <= row.age_to);
      return band === undefined ? 0 : band.value / (band.age_to - band.age_from + 1);
    };
    const sizes = new Map<number, number>();
    let older = meanOf(share);
    for (let age = FIRST_AGE; age <= LAST_AGE; age++) {
      if (age >= SAME_UNTIL) older *= 1 - deathAt(deaths, sex, age);
      sizes.set(age, age < SAME_UNTIL ? share(age) : older);
    }
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    const model = rows[0];
    if (model === undefined || total === 0) return [];
    return [...sizes].map(([age, size]) => ({ ...model, age_from: age, age_to: age, value: size / total }));
  });
}

function meanOf(share: (age: number) => number): number {
  let sum = 0;
  for (let age = LAST_AT_WORK.from; age <= LAST_AT_WORK.to; age++) sum += share(age);
  return sum / (LAST_AT_WORK.to - LAST_AT_WORK.from + 1);
}

/** Probability of dying at an age, by the most specific row: occupation over sex. */
function deathAt(rows: readonly Row<"exits">[], sex: Sex, age: number): number {
  const fitting = rows.filter((row) => row.age_from <= age && age <= row.age_to && (row.sex === null || row.sex === sex));
  const rank = (row: Row<"exits">): number => (row.occupation === null ? 0 : 2) + (row.sex === null ? 0 : 1);
  return fitting.sort((a, b) => rank(b) - rank(a))[0]?.value ?? 0;
}
