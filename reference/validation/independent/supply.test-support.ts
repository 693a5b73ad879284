import type { Scenario } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { changesFor, clamp, withChanges } from "./changes.test-support.ts";
import { graduatesIn } from "./graduates.test-support.ts";
import { AGES, type Arrivals, divided, leavesOf, lineage, nearest, personsAt, SEX, type Sex, specific } from "./rows.test-support.ts";

type People = Map<Sex, Map<number, number>>;
const at = (people: People, sex: Sex, age: number): number => people.get(sex)?.get(age) ?? 0;
const add = (people: People, sex: Sex, age: number, count: number): void => {
  if (!people.has(sex)) people.set(sex, new Map());
  people.get(sex)!.set(age, at(people, sex, age) + count);
};

/** FTE at every leaf in every year, and the share of contracted time at each leaf that is worked in the base year without a scenario. */
interface Supplied {
  readonly contracted: number[][];
  readonly worked: number[][];
  readonly workedShare: number[];
}

/**
 * FTE supplied at every leaf in every year, contracted and worked, with each figure at its stated value: section 2 and 9 of docs/model.md once more,
 * person by cell, with no code of the model.
 */
export function supplyOf(dataset: Dataset, scenario: Scenario, occupation: string, to: number): Supplied {
  const { tables, description } = dataset;
  const leaves = leavesOf(dataset, occupation);
  const paths = leaves.map((unit) => lineage(dataset, unit));
  let stock = leaves.map((unit, u) => startAt(dataset, occupation, unit, paths[u]!));
  const hours = leaves.map((_, u) => hoursAt(dataset, scenario, occupation, paths[u]!, stock[u]!));
  const moved = divided(
    dataset,
    tables.destinations.filter((row) => row.flow === "moves" && row.occupation === occupation),
    leaves,
    occupation,
  );
  const coming = inflowAt(dataset, scenario, occupation, leaves, paths);
  const graduating = graduatesIn(dataset, scenario, occupation, leaves);
  const rates = leaves.map((_, u) => exitsAt(dataset, scenario, occupation, paths[u]!));
  const moving = leaves.map(
    (_, u) =>
      (age: number, sex: Sex): number =>
        specific(tables.moves, { path: paths[u]!, occupation, sex, age }) ?? 0,
  );

  const supply = leaves.map((): number[] => []);
  const worked = leaves.map((): number[] => []);
  const workedShare = workedAtStart(
    stock,
    leaves.map((_, u) => hoursAt(dataset, { ...scenario, changes: [] }, occupation, paths[u]!, stock[u]!)),
    description.baseYear,
  );
  for (let year = description.baseYear; year <= to; year++) {
    const next: People[] = leaves.map(() => new Map());
    const pool: People = new Map();
    leaves.forEach((_, u) => {
      let fte = 0;
      let present = 0;
      for (const sex of SEX) {
        for (const age of AGES) {
          const persons = at(stock[u]!, sex, age);
          fte += persons * hours[u]!.contracted(sex, age, year);
          present += persons * hours[u]!.worked(sex, age, year);
          const staying = persons * rates[u]!(sex, age, year).reduce((stay, h) => stay * (1 - h), 1);
          if (age === 74) continue;
          const rate = moving[u]!(age, sex);
          add(next[u]!, sex, age + 1, staying * (1 - rate));
          add(pool, sex, age + 1, staying * rate);
        }
      }
      supply[u]!.push(fte);
      worked[u]!.push(present);
    });
    leaves.forEach((_, u) => {
      for (const sex of SEX) for (const age of AGES) add(next[u]!, sex, age, moved[u]! * at(pool, sex, age));
      for (const group of [...coming(u, year), ...graduating(u, year)]) {
        const each = group.persons / (group.to - group.from + 1);
        for (let age = group.from; age <= group.to; age++) {
          add(next[u]!, "female", age, each * group.women);
          add(next[u]!, "male", age, each * (1 - group.women));
        }
      }
    });
    stock = next;
  }
  return { contracted: supply, worked, workedShare };
}

/** Share of contracted time worked in the base year: of the leaf's own staff, or of everybody's where it has none. */
function workedAtStart(staff: readonly People[], hours: readonly ReturnType<typeof hoursAt>[], year: number): number[] {
  const total = (u: number, of: "contracted" | "worked"): number =>
    SEX.flatMap((sex) => AGES.map((age) => at(staff[u]!, sex, age) * hours[u]![of](sex, age, year))).reduce((a, b) => a + b, 0);
  const contracted = staff.map((_, u) => total(u, "contracted"));
  const worked = staff.map((_, u) => total(u, "worked"));
  const all = (parts: readonly number[]): number => parts.reduce((a, b) => a + b, 0);
  return staff.map((_, u) => (contracted[u]! > 0 ? worked[u]! / contracted[u]! : all(worked) / all(contracted)));
}

/** Staff on 1 January of the base year by sex and age. */
function startAt({ tables }: Dataset, occupation: string, unit: string, path: readonly string[]): People {
  const people: People = new Map();
  for (const row of tables.stock.filter((one) => one.occupation === occupation && one.unit === unit)) {
    const bands = nearest(
      tables.age_profile.filter((one) => one.occupation === occupation && one.sex === row.sex),
      path,
    );
    const total = bands.reduce((sum, band) => sum + band.value, 0);
    for (const band of bands) {
      const each = (row.value * band.value) / total / (band.age_to - band.age_from + 1);
      for (let age = band.age_from; age <= band.age_to; age++) add(people, row.sex, age, each);
    }
  }
  return people;
}

/**
 * FTE of a person: contracted is participation times contracted share, worked that without absence. A scenario moves the mean of a curve, which scales all ages: the mean of
 * participation is over staff, that of the contracted share over those who participate,
 * that of absence over contracted time.
 */
function hoursAt(dataset: Dataset, scenario: Scenario, occupation: string, path: readonly string[], staff: People) {
  const of = (measure: "participation" | "contracted-share" | "absence", weigh: (sex: Sex, age: number) => number) => {
    const rows = dataset.tables.working_time.filter((row) => row.measure === measure);
    const value = (sex: Sex, age: number): number => specific(rows, { path, occupation, sex, age })!;
    let people = 0;
    let sum = 0;
    for (const sex of SEX) {
      for (const age of AGES) {
        people += weigh(sex, age);
        sum += weigh(sex, age) * value(sex, age);
      }
    }
    const mean = people > 0 ? sum / people : 1;
    const changes = changesFor(scenario, measure, occupation, path);
    return {
      value,
      inYear: (sex: Sex, age: number, year: number): number => (value(sex, age) * clamp(withChanges(mean, changes, year))) / mean,
    };
  };
  const participation = of("participation", (sex, age) => at(staff, sex, age));
  const share = of("contracted-share", (sex, age) => at(staff, sex, age) * participation.value(sex, age));
  const absence = of("absence", (sex, age) => at(staff, sex, age) * participation.value(sex, age) * share.value(sex, age));
  const contracted = (sex: Sex, age: number, year: number): number => participation.inYear(sex, age, year) * share.inYear(sex, age, year);
  return {
    contracted,
    worked: (sex: Sex, age: number, year: number): number => contracted(sex, age, year) * (1 - absence.inYear(sex, age, year)),
  };
}

/** Probabilities of the four exits. */
function exitsAt({ tables }: Dataset, scenario: Scenario, occupation: string, path: readonly string[]) {
  const changes = changesFor(scenario, "exits", occupation, path);
  const processes = ["retirement", "disability", "death", "leaving"] as const;
  const rows = processes.map((process) => tables.exits.filter((row) => row.process === process));
  return (sex: Sex, age: number, year: number): number[] =>
    processes.map((process, p) => {
      const mine = changes.filter((c) => (c.process === "all" || c.process === process) && c.ageFrom <= age && age <= c.ageTo);
      return clamp(withChanges(specific(rows[p]!, { path, occupation, sex, age }) ?? 0, mine, year));
    });
}

/** Immigrants and those who return, at a leaf in a year: a row for several units is shared among them by stock. */
function inflowAt(dataset: Dataset, scenario: Scenario, occupation: string, leaves: readonly string[], paths: readonly string[][]) {
  const stock = leaves.map((unit) => personsAt(dataset, occupation, unit));
  const processes = (["immigration", "reentry"] as const).map((process) => {
    const rows = dataset.tables.inflows.filter((row) => row.process === process && row.occupation === occupation);
    const found = paths.map((path) => nearest(rows, path)[0]!);
    const stated = leaves.map((_, u) => {
      const sharing = leaves.flatMap((_, other) => (found[other] === found[u] ? [stock[other]!] : []));
      const all = sharing.reduce((a, b) => a + b, 0);
      return (found[u]!.value * stock[u]!) / all;
    });
    const changes = paths.map((path) => changesFor(scenario, "inflow", occupation, path).filter((change) => change.process === process));
    return (u: number, year: number): Arrivals => {
      const persons = withChanges(stated[u]!, changes[u]!, year, (change) => {
        const concerned = stated.filter((_, other) => changes[other]!.some(({ id }) => id === change.id));
        return stated[u]! / concerned.reduce((a, b) => a + b, 0);
      });
      return { persons: Math.max(0, persons), from: found[u]!.age_from, to: found[u]!.age_to, women: found[u]!.share_women };
    };
  });
  return (u: number, year: number): Arrivals[] => processes.map((process) => process(u, year));
}
