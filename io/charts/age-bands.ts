/** Persons of one single year of age, or of the years `age` to `ageTo`; null where the number is suppressed. */
export interface AgePersons {
  readonly age: number;
  readonly ageTo: number;
  readonly female: number | null;
  readonly male: number | null;
}

/** Persons in a band of ages; null where a part of it is suppressed. */
export interface AgeBand {
  readonly from: number;
  readonly to: number;
  readonly female: number | null;
  readonly male: number | null;
}

/** Gathers ages into bands of five years that start at a multiple of five, from the youngest to the oldest given. What spans years counts where it starts. */
export function ageBands(ages: readonly AgePersons[]): AgeBand[] {
  const starts = ages.map(({ age }) => Math.floor(age / 5) * 5);
  if (starts.length === 0) return [];
  const bands: AgeBand[] = [];
  for (let from = Math.min(...starts); from <= Math.max(...starts); from += 5) {
    const inside = ages.filter(({ age }) => age >= from && age <= from + 4);
    const sum = (sex: "female" | "male") =>
      inside.some((at) => at[sex] === null) ? null : inside.reduce((total, at) => total + (at[sex] ?? 0), 0);
    bands.push({ from, to: from + 4, female: sum("female"), male: sum("male") });
  }
  return bands;
}

/** Gives the share of persons at or above an age; null where a number is suppressed or nobody is counted. */
export function shareFrom(ages: readonly AgePersons[], from: number): number | null {
  let all = 0;
  let old = 0;
  for (const { age, female, male } of ages) {
    if (female === null || male === null) return null;
    all += female + male;
    if (age >= from) old += female + male;
  }
  return all > 0 ? old / all : null;
}
