import { runOccupation, Scenario, type Series } from "#model/scenario";
import { type Dataset, TABLE_NAMES } from "#model/vocabulary";
import { RUN } from "./nation-run.ts";

type Tables = Dataset["tables"];

/** Takes every interval and the alternatives of the population projection away, so that each figure is its stated value. */
export function withoutIntervals({ tables, ...rest }: Dataset): Dataset {
  const bare = TABLE_NAMES.map((name) => {
    const rows: readonly object[] = tables[name];
    return [name, rows.map((row) => ("low" in row ? { ...row, low: null, high: null } : row))] as const;
  });
  const known = Object.fromEntries(bare) as unknown as Tables;
  const main = known.population_projection.filter(({ alternative }) => alternative === "MMMM");
  return { ...rest, tables: { ...known, population_projection: main } };
}

/**
 * Opens runs of an occupation for the nation with every figure at its stated value; one draw, in which all statistics are equal. Changes are
 * those of a scenario.
 */
export function openCentralPath(dataset: Dataset): (occupation: string, changes?: readonly object[]) => Series {
  const known = withoutIntervals(dataset);
  return (occupation, changes = []) => {
    const scenario = Scenario.parse({ schema: "framsyn/scenario/1", name: "validation", changes });
    return runOccupation(known, scenario, occupation, { draws: 1, seed: RUN.seed, to: RUN.to, units: ["norge"] })[0]!;
  };
}
