import { measureDraws } from "#model/projection";
import type { Dataset } from "#model/vocabulary";
import { compileOccupation } from "../compile/compile-occupation.ts";
import { yearsCovered } from "../dataset/years-covered.ts";
import { simulate } from "../run/simulate.ts";
import type { Scenario } from "../scenario.ts";
import { reportedUnits } from "../units/roll-up.ts";
import { unitTree } from "../units/unit-tree.ts";
import { withChanges } from "../with-changes.ts";
import { type LaterCapacity, type LinkOptions, linkPlacements, type PlacementLink } from "./link.ts";
import { linkChanges } from "./link-changes.ts";
import type { PlacementCapacity } from "./placement-capacity.ts";

/** A link in which projected staff decide how many can supervise. */
export interface ClosedLoop {
  readonly link: PlacementLink;
  /** Times students were linked to placements. */
  readonly passes: number;
  /** Change in the number placed from the last pass but one to the last, as a share; null after one pass. */
  readonly change: number | null;
  readonly settled: boolean;
  /** Students placed over all intakes, pass by pass. */
  readonly placed: readonly number[];
}

export const MOST_PASSES = 5;
export const SETTLED = 0.001;

const NO_REASON = { placements: "loop", waited: "loop" } as const;
/** Every figure at its median: the loop is about the central path, the interval about the draws of the last link. */
const MEDIANS = { seed: 0, sources: { "*": { z: 0 } } } as const;

/**
 * Lets projected staff supervise: supervisors of a year are the supervision of the base year times experienced staff of the year over that of the
 * base year, at the unit of the site. Students are linked to that capacity, the projection is run with them, and so on until the number placed
 * changes by less than a thousandth.
 */
export async function closedLoop(
  dataset: Dataset,
  scenario: Scenario,
  capacity: PlacementCapacity,
  { draws, onProgress, ...options }: LinkOptions,
): Promise<ClosedLoop> {
  const placed: number[] = [];
  let later: LaterCapacity = { supervisors: () => 1 };
  const pass = async (share: number): Promise<PlacementLink> => {
    const link = await linkPlacements(dataset, scenario, capacity, {
      ...options,
      later,
      draws: 0,
      onProgress: onProgress && ((done) => onProgress(share * ((placed.length + done) / MOST_PASSES))),
    });
    placed.push(link.programmes.reduce((sum, one) => one.intakes.reduce((all, intake) => all + intake.placed, sum), 0));
    return link;
  };
  const share = draws > 0 ? 0.3 : 1;
  let link = await pass(share);
  let change: number | null = null;
  while (placed.length < MOST_PASSES && (change === null || change >= SETTLED)) {
    later = staffed(dataset, withChanges(scenario, linkChanges(link, NO_REASON)), capacity, options.to);
    link = await pass(share);
    const [before, now] = placed.slice(-2) as [number, number];
    change = before === now ? 0 : Math.abs(now - before) / Math.max(before, now);
  }
  if (draws > 0)
    link = await linkPlacements(dataset, scenario, capacity, {
      ...options,
      later,
      draws,
      onProgress: onProgress && ((done) => onProgress(share + (1 - share) * done)),
    });
  return { link, passes: placed.length, change, settled: change !== null && change < SETTLED, placed };
}

/** Experienced staff at the unit of each site, as multiples of the base year's, until the last intake has had its last placements. */
function staffed(dataset: Dataset, scenario: Scenario, { rows }: PlacementCapacity, lastIntake: number): LaterCapacity {
  const studied = Math.max(...rows.placement_requirements.map(({ study_year }) => study_year));
  const to = Math.min(lastIntake + studied, yearsCovered(dataset).last);
  const tree = unitTree(dataset);
  const { baseYear } = dataset.description;
  const occupationOf = new Map(dataset.tables.programmes.map(({ id, occupation }) => [id, occupation]));
  const unitOf = new Map(rows.placement_sites.map(({ id, unit }) => [id, unit]));
  /** Occupations whose students come to a discipline: their staff supervise. */
  const occupationsOf = (discipline: string): string[] => [
    ...new Set(
      rows.placement_requirements
        .filter((row) => row.discipline.split(" ").includes(discipline))
        .flatMap(({ programme }) => occupationOf.get(programme) ?? []),
    ),
  ];
  const runs = new Map<string, (unit: string) => Float64Array | null>();
  const run = (occupation: string): ((unit: string) => Float64Array | null) => {
    let found = runs.get(occupation);
    if (found === undefined) {
      const compiled = compileOccupation(dataset, scenario, occupation, { to });
      const projection = simulate(compiled, { ...MEDIANS, draws: 1 });
      found = (unit) => {
        const leaves = reportedUnits(tree, projection.units, [unit])[0]?.leaves;
        if (leaves === undefined) return null;
        const [all, fresh] = [measureDraws(projection, "headcount", leaves), measureDraws(projection, "newHeadcount", leaves)];
        return all.map((persons, year) => persons - fresh[year]!);
      };
      runs.set(occupation, found);
    }
    return found;
  };
  const kept = new Map<string, Float64Array>();
  const growth = (site: string, discipline: string): Float64Array => {
    const key = `${site}\n${discipline}`;
    let ratios = kept.get(key);
    if (ratios === undefined) {
      const unit = unitOf.get(site);
      const staff = unit === undefined ? [] : occupationsOf(discipline).flatMap((occupation) => run(occupation)(unit) ?? []);
      const sum = new Float64Array(to - baseYear + 1).map((_, year) => staff.reduce((all, one) => all + one[year]!, 0));
      // Nobody to compare with: the number of supervisors is as it is stated.
      ratios = sum.map((persons) => (sum[0]! > 0 ? persons / sum[0]! : 1));
      kept.set(key, ratios);
    }
    return ratios;
  };
  return {
    supervisors: (site, discipline, year) => {
      const ratios = growth(site, discipline);
      return ratios[Math.min(Math.max(0, year - baseYear), ratios.length - 1)]!;
    },
  };
}
