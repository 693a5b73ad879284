import type { Summary } from "#model/projection";
import type { ScenarioChange } from "#model/scenario";
import type { PlanContent } from "../content/plan-content.ts";
import type { OccupationFacts, PlanFacts } from "../facts/occupation-facts.ts";
import { horizonsOf } from "../horizon.ts";
import type { Conflict } from "./conflict.ts";

/** Changes to education hold for the whole country wherever they are written. */
const NATIONAL_KINDS: ReadonlySet<ScenarioChange["kind"]> = new Set([
  "study-places",
  "placements",
  "completion",
  "take-up",
  "new-staff-productivity",
]);

/** Plans to be added up, and the numbers of the whole they add up to. */
export interface PlansTogether {
  readonly plans: readonly PlanContent[];
  /** Numbers of each plan's unit, in the order of the plans. */
  readonly facts: readonly PlanFacts[];
  /** Numbers of the unit above them all. */
  readonly whole: PlanFacts;
}

/** Finds what the plans cannot have together. Units that say nothing about recruits are reckoned to take what the model gives them. */
export function findConflicts(together: PlansTogether): Conflict[] {
  const occupations = together.whole.occupations;
  return [
    ...occupations.flatMap((whole) => overbooked(together, whole, "graduates")),
    ...occupations.flatMap((whole) => overbooked(together, whole, "experienced")),
    ...sameMeasures(together.plans),
  ];
}

const WANTS = { graduates: "newlyQualified", experienced: "experienced" } as const;

function overbooked({ plans, facts, whole }: PlansTogether, occupation: OccupationFacts, kind: "graduates" | "experienced"): Conflict[] {
  const units = plans.map((plan, i) => {
    const own = facts[i]!.occupations.find((one) => one.occupation === occupation.occupation);
    const expected = own === undefined ? 0 : inMarket(own, facts[i]!, kind).mean;
    const wanted = plan.occupations.find((note) => note.occupation === occupation.occupation)?.recruits;
    return { unit: plan.unit, planned: wanted ? wanted[WANTS[kind]] : expected, expected, said: wanted !== null && wanted !== undefined };
  });
  const available = inMarket(occupation, whole, kind);
  // Those who wrote no plan take what the model gives them, within the whole as well as here.
  const planned = units.reduce((sum, { planned: persons }) => sum + persons, 0);
  if (!units.some(({ said }) => said) || planned <= available.p50) return [];
  return [{ kind, occupation: occupation.occupation, planned, available, units: units.map(({ said, ...unit }) => unit) }];
}

/** Persons a year who come newly qualified, or experienced, as a mean over the medium horizon. */
function inMarket({ series }: OccupationFacts, facts: PlanFacts, kind: "graduates" | "experienced"): Summary {
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
        if (!NATIONAL_KINDS.has(change.kind)) continue;
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
