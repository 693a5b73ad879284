import type { Scenario } from "#model/scenario";
import { type Dataset, yearSpan } from "#model/vocabulary";
import { changesFor, withChanges } from "./changes.test-support.ts";
import { LIVES, leavesOf, lineage } from "./rows.test-support.ts";

interface Band {
  readonly age_from: number;
  readonly age_to: number;
  readonly value: number;
}

/** People of each age, spread evenly over the years of their band. */
const byAge = (bands: readonly Band[]): number[] =>
  LIVES.map((age) => bands.reduce((sum, b) => sum + (b.age_from <= age && age <= b.age_to ? b.value / (b.age_to - b.age_from + 1) : 0), 0));

/**
 * Contracted FTE demanded at every leaf in every year, with each figure at its stated value: section 4 and 8 of docs/model.md once more, with
 * no code of the model.
 */
export function demandOf(dataset: Dataset, scenario: Scenario, occupation: string, to: number): number[][] {
  const { tables, description } = dataset;
  const first = description.baseYear;
  const leaves = leavesOf(dataset, occupation);
  const paths = leaves.map((unit) => lineage(dataset, unit));
  const base = leaves.map((unit) => tables.demand_base.find((row) => row.occupation === occupation && row.unit === unit)!.value);
  const ownUse = tables.use_by_age.filter((row) => row.occupation === occupation);
  const useRows = ownUse.length > 0 ? ownUse : tables.use_by_age.filter((row) => row.occupation === null);
  const use = LIVES.map((age) => useRows.find((row) => row.age_from <= age && age <= row.age_to)?.value ?? 0);
  const people = openPeople(dataset);
  const years = yearSpan(first, to);
  const usedBy = (path: readonly string[], year: number): number =>
    people(path, year).reduce((sum, count, age) => sum + count * use[age]!, 0);
  const rate = (measure: "standard" | "productivity", u: number, year: number): number => {
    const rows = tables.growth.filter((row) => row.measure === measure);
    const row = rows.find((one) => one.occupation === occupation) ?? rows.find((one) => one.occupation === null)!;
    return withChanges(
      row.value,
      changesFor(scenario, measure === "standard" ? "standard-growth" : "productivity", occupation, paths[u]!),
      year,
    );
  };
  const drivers = tables.drivers
    .filter((driver) => driver.occupation === occupation)
    .map((driver) => {
      const yearly = tables.driver_steps
        .filter((step) => step.driver === driver.id)
        .sort((a, b) => a.step - b.step)
        .reduce((product, step) => (step.operation === "multiply" ? product * step.value : product / step.value), 1);
      const where = tables.driver_units.filter((row) => row.driver === driver.id).map((row) => row.unit);
      const keys = leaves.map((_, u) => {
        if (where.length > 0 && !where.some((unit) => paths[u]!.includes(unit))) return 0;
        const here = people(paths[u]!, first);
        const concerned = here.filter((_, age) => driver.age_from <= age && age <= driver.age_to).reduce((a, b) => a + b, 0);
        return (base[u]! * concerned) / here.reduce((a, b) => a + b, 0);
      });
      const total = keys.reduce((a, b) => a + b, 0);
      return (u: number, year: number): number => {
        if (year < driver.start_year || (driver.end_year !== null && year > driver.end_year)) return 0;
        const effect = Math.min(1, (year - driver.start_year + 1) / (driver.ramp_years + 1));
        const changes = changesFor(scenario, "driver", occupation, paths[u]!).filter((c) => c.programmeGroup === driver.programme_group);
        return yearly * effect * (keys[u]! / total) * Math.max(0, withChanges(driver.default_on ? 1 : 0, changes, year));
      };
    });
  return leaves.map((_, u) => {
    const changes = changesFor(scenario, "demand", occupation, paths[u]!);
    const atStart = usedBy(paths[u]!, first);
    let growth = 1;
    return years.map((year) => {
      if (year > first) growth *= (1 + rate("standard", u, year - 1)) * (1 - rate("productivity", u, year - 1));
      const before = base[u]! * (usedBy(paths[u]!, year) / atStart) * growth + drivers.reduce((sum, driver) => sum + driver(u, year), 0);
      const part = (change: { readonly id: string }): number => {
        const concerned = base.filter((_, other) =>
          changesFor(scenario, "demand", occupation, paths[other]!).some(({ id }) => id === change.id),
        );
        return base[u]! / concerned.reduce((a, b) => a + b, 0);
      };
      return Math.max(0, withChanges(before, changes, year, part));
    });
  });
}

/** Inhabitants of a unit's area by age and year: own figures, else the growth of the nearest area above, at each age. */
function openPeople({ tables, description }: Dataset): (path: readonly string[], year: number) => number[] {
  const edition = tables.population_projection
    .map((row) => row.edition)
    .sort()
    .at(-1);
  const projection = tables.population_projection.filter((row) => row.edition === edition && row.alternative === "MMMM");
  const bands = Map.groupBy(projection, (row) => `${row.unit} ${row.year}`);
  const published = Map.groupBy(projection, (row) => row.unit);
  const counted = Map.groupBy(tables.population, (row) => row.unit);
  const kept = new Map<string, number[]>();
  const projected = (area: string, year: number): number[] => {
    const key = `${area} ${year}`;
    const held = kept.get(key);
    if (held !== undefined) return held;
    const known = [...new Set(published.get(area)!.map((row) => row.year))].sort((a, b) => a - b);
    const before = known.findLast((one) => one <= year) ?? known[0]!;
    const after = known.find((one) => one >= year) ?? known.at(-1)!;
    const [low, high] = [before, after].map((one) => byAge(bands.get(`${area} ${one}`)!)) as [number[], number[]];
    const share = after === before ? 0 : (year - before) / (after - before);
    const ages = low.map((count, age) => count + share * (high[age]! - count));
    kept.set(key, ages);
    return ages;
  };
  return (path, year) => {
    const area = path.find((unit) => counted.has(unit))!;
    const key = `people ${area} ${year}`;
    const held = kept.get(key);
    if (held !== undefined) return held;
    const start = byAge(counted.get(area)!.filter((row) => row.year === description.baseYear));
    const followed = path.slice(path.indexOf(area)).find((unit) => published.has(unit))!;
    const growth = projected(followed, year).map((count, age) => count / projected(followed, description.baseYear)[age]!);
    const ages = start.map((count, age) => (count === 0 ? 0 : count * growth[age]!));
    kept.set(key, ages);
    return ages;
  };
}
