import type { Summary } from "#model/projection";
import type { ScenarioChange } from "#model/scenario";
import { CHANGE_KINDS } from "#model/vocabulary";
import type { Ancestry } from "../content/measures-at.ts";
import type { PlanContent } from "../content/plan-content.ts";
import type { OccupationFacts, PlanFacts } from "../facts/occupation-facts.ts";
import { horizonsOf } from "../horizon.ts";
import type { Conflict } from "./conflict.ts";

/** Plans to be added up, and the numbers of the whole they add up to. */
export interface PlansTogether {
  /** Plans of units within the whole, its own among them where it has one. */
  readonly plans: readonly PlanContent[];
  /** Numbers of the plans below that say how many they mean to recruit (`plansWithRecruits`), by unit. */
  readonly facts: ReadonlyMap<string, PlanFacts>;
  /** Numbers of the unit above them all. */
  readonly whole: PlanFacts;
  readonly tree: Ancestry;
}

/** Gives the plans below a unit that say how many they mean to recruit of some occupation. */
export const plansWithRecruits = (plans: readonly PlanContent[], unit: string, tree: Ancestry): PlanContent[] => {
  const within = tree.within(unit);
  return plans.filter((plan) => plan.unit !== unit && within.has(plan.unit) && plan.occupations.some(({ recruits }) => recruits !== null));
};

/**
 * Finds what the plans cannot have together. Units that say nothing about recruits are reckoned to take what the model gives them; a plan
 * that says something speaks for the units below its own.
 */
export function findConflicts(together: PlansTogether): Conflict[] {
  const stated = plansWithRecruits(together.plans, together.whole.unit, together.tree);
  const occupations = stated.length === 0 ? [] : together.whole.occupations;
  return [
    ...occupations.flatMap((whole) => overbooked(together, stated, whole, "graduates")),
    ...occupations.flatMap((whole) => overbooked(together, stated, whole, "experienced")),
    ...sameMeasures(together.plans.filter(({ unit }) => together.tree.within(together.whole.unit).has(unit))),
  ];
}

const WANTS = { graduates: "newlyQualified", experienced: "experienced" } as const;

function overbooked(
  { facts, whole, tree }: PlansTogether,
  stated: readonly PlanContent[],
  occupation: OccupationFacts,
  kind: "graduates" | "experienced",
): Conflict[] {
  const wanted = stated.flatMap((plan) => {
    const recruits = plan.occupations.find((note) => note.occupation === occupation.occupation)?.recruits;
    return recruits == null ? [] : [{ unit: plan.unit, planned: recruits[WANTS[kind]] }];
  });
  const speaking = new Set(wanted.map(({ unit }) => unit));
  const units = wanted
    .filter(({ unit }) => !tree.ancestorsOf(unit).some((above) => speaking.has(above)))
    .map(({ unit, planned }) => {
      const own = facts.get(unit);
      const found = own?.occupations.find((one) => one.occupation === occupation.occupation);
      return { unit, planned, expected: own === undefined || found === undefined ? 0 : inMarket(found, own, kind).p50 };
    });
  const available = inMarket(occupation, whole, kind);
  const others = Math.max(0, available.p50 - units.reduce((sum, { expected }) => sum + expected, 0));
  const planned = units.reduce((sum, one) => sum + one.planned, others);
  if (units.length === 0 || planned <= available.p50) return [];
  return [{ kind, occupation: occupation.occupation, planned, available, units, others }];
}

/** Persons a year who come newly qualified, or experienced, as a mean over the medium horizon. */
export function inMarket({ series }: OccupationFacts, facts: PlanFacts, kind: "graduates" | "experienced"): Summary {
  const { years, baseYear } = facts;
  const medium = horizonsOf(baseYear, years.at(-1)!).find(({ horizon }) => horizon === "medium");
  const [from, to] = medium === undefined ? [0, years.length - 1] : [years.indexOf(medium.from), years.indexOf(medium.to)];
  const measures = kind === "graduates" ? (["graduates"] as const) : (["immigration", "reentry", "movesIn"] as const);
  const mean = (statistic: keyof Summary): number => {
    let sum = 0;
    for (const measure of measures) for (let year = from; year <= to; year++) sum += series.measures[measure][statistic][year] ?? 0;
    return sum / (to - from + 1);
  };
  // Percentiles of a mean over years are taken as the mean of the percentiles: flows of neighbouring years go up and down together.
  return { mean: mean("mean"), p10: mean("p10"), p25: mean("p25"), p50: mean("p50"), p75: mean("p75"), p90: mean("p90") };
}

function sameMeasures(plans: readonly PlanContent[]): Conflict[] {
  const found = new Map<string, { unit: string; measure: string }[]>();
  for (const { unit, measures } of plans) {
    for (const measure of measures) {
      if (measure.status === "stopped") continue;
      for (const change of measure.changes) {
        if (CHANGE_KINDS[change.kind].reach !== "country") continue;
        const what = whatItChanges(change);
        const list = found.get(what) ?? [];
        if (!list.some((one) => one.unit === unit)) list.push({ unit, measure: measure.id });
        found.set(what, list);
      }
    }
  }
  return [...found].flatMap(([what, measures]) => (measures.length > 1 ? [{ kind: "same-measure" as const, measures, what }] : []));
}

/** Names what a change of education is about: kind, programmes or occupations, first year. */
function whatItChanges(change: ScenarioChange): string {
  const programmes = "programmes" in change ? change.programmes : undefined;
  const occupations = "occupations" in change ? change.occupations : undefined;
  return [change.kind, ...(programmes ?? occupations ?? ["*"])].join(" ");
}
