import type { Backtest, Comparison, Intake, KnowledgeReport, Sensitivity } from "#model/analysis";
import { unitTree } from "#model/scenario";
import { assumedIntakes, COUNTED_TABLES, type Dataset, isShort } from "#model/vocabulary";
import type { PlanStatus } from "../workflow/status.ts";
import { basisIn } from "./basis.ts";
import type { IntakeAnswer, PlansAnswer, ScreeningAnswer, ShortAnswer, SureAnswer } from "./programme.ts";
import { SCREENING } from "./questions.ts";
import type { Shortage } from "./shortage.ts";

/** Groups of figures named as deciding how sure a gap is. */
const MOST_GROUPS = 3;

const trustsOf = ({ tables }: Dataset): string[] => tables.units.filter(({ kind }) => kind === "hf").map(({ id }) => id);

/** Those of some occupations whose intake is assumed, in their order. */
function assumedOf(dataset: Dataset, all: readonly { readonly occupation: string }[]): string[] {
  const assumed = assumedIntakes(dataset);
  return all.map(({ occupation }) => occupation).filter((occupation) => assumed.has(occupation));
}

/** Occupations whose certainty is worth looking into, most short first: those assessed, or all where none is. */
export function mostShort({ occupations, notAssessed }: ShortAnswer): string[] {
  const all = occupations.map(({ occupation }) => occupation);
  const assessed = all.filter((occupation) => !notAssessed.includes(occupation));
  return assessed.length === 0 ? all : assessed;
}

/** Where the nation is short, from the shortages of one year at every unit. */
export function answerShort(dataset: Dataset, year: number, shortages: readonly Shortage[]): ShortAnswer {
  const { nation } = unitTree(dataset);
  const trusts = new Set(trustsOf(dataset));
  const atTrusts = Map.groupBy(
    shortages.filter(({ unit }) => trusts.has(unit)),
    ({ occupation }) => occupation,
  );
  const occupations = shortages
    .filter(({ unit }) => unit === nation)
    .sort((a, b) => b.gap.p50 - a.gap.p50)
    .map(({ occupation, gap, demand, supply, shortageProbability, shortFrom, kind, recruitment }) => {
      const below = atTrusts.get(occupation) ?? [];
      const likely = below.filter((one) => isShort(one.kind)).sort((a, b) => b.gap.p50 - a.gap.p50);
      const most = likely[0];
      return {
        ...{ occupation, gap, demand, supply, shortageProbability, shortFrom, kind, recruitment },
        unitsShort: likely.length,
        units: below.length,
        most: most === undefined ? null : { unit: most.unit, gap: most.gap },
      };
    });
  return { year, occupations, notAssessed: assumedOf(dataset, occupations), basis: basisIn(dataset, COUNTED_TABLES) };
}

/** What bowel screening takes, from the comparison without it (first side) and with it. */
export function answerScreening(dataset: Dataset, comparison: Comparison): ScreeningAnswer | null {
  const drivers = dataset.tables.drivers.filter((row) => row.programme_group === SCREENING);
  const first = drivers[0];
  if (first === undefined) return null;
  const occupations = comparison.items
    .flatMap(({ occupation, difference }) => (difference === null ? [] : [{ occupation, difference }]))
    .sort((a, b) => b.difference.p50 - a.difference.p50);
  const ids = new Set(drivers.map(({ id }) => id));
  return {
    year: comparison.year,
    group: SCREENING,
    names: { nb: first.name_nb, nn: first.name_nn, en: first.name_en },
    firstYear: Math.min(...drivers.map(({ start_year }) => start_year)),
    occupations,
    total: occupations.reduce((sum, { difference }) => sum + difference.p50, 0),
    basis: basisIn(dataset, ["driver_steps"], (row) => "driver" in row && typeof row.driver === "string" && ids.has(row.driver)),
  };
}

/** The intake at which supply meets demand, most students lacking first. */
export function answerIntake(dataset: Dataset, { year, items }: Intake): IntakeAnswer {
  const lack = ({ needed, planned }: Intake["items"][number]): number =>
    needed === null || planned === null ? Number.NEGATIVE_INFINITY : needed.p50 - planned;
  return {
    year,
    items: [...items].sort((a, b) => lack(b) - lack(a)),
    notAssessed: assumedOf(dataset, items),
    basis: basisIn(dataset, ["study_places", "placements", "programme_figures", "destinations"]),
  };
}

/** How sure the largest shortages are, and how the model has done on history. */
export function answerSure(
  dataset: Dataset,
  year: number,
  sensitivities: readonly { readonly occupation: string; readonly result: Sensitivity }[],
  { scores }: Pick<Backtest, "scores">,
  knowledge: KnowledgeReport,
): SureAnswer {
  const all = scores.all?.[0];
  return {
    year,
    occupations: sensitivities.flatMap(({ occupation, result }) => {
      const unit = result.units[0];
      if (unit === undefined) return [];
      const groups = unit.groups
        .map(({ group, first }) => ({ group, share: first.value }))
        .sort((a, b) => b.share - a.share)
        .slice(0, MOST_GROUPS);
      return [{ occupation, gap: unit.gap, groups }];
    }),
    backtest:
      all === undefined || all.projections === 0
        ? null
        : {
            projections: all.projections,
            covered: all.covered,
            error: all.mape,
            bias: all.bias,
            widening: all.widening,
            noChange: all.noChangeMape,
          },
    knowledge,
    basis: basisIn(dataset, ["observations"]),
  };
}

/** Which trusts have a plan, by how far it has come. */
export function answerPlans(
  dataset: Dataset,
  plans: readonly { readonly unit: string; readonly status: PlanStatus; readonly published: number | null }[],
): PlansAnswer {
  const units = trustsOf(dataset);
  const byUnit = new Map(plans.map((plan) => [plan.unit, plan]));
  const where = (unit: string): Exclude<keyof PlansAnswer, "units"> => {
    const plan = byUnit.get(unit);
    if (plan === undefined) return "none";
    if (plan.published !== null) return "published";
    return plan.status === "draft" ? "begun" : "submitted";
  };
  const at = (stage: ReturnType<typeof where>): string[] => units.filter((unit) => where(unit) === stage);
  return { units, none: at("none"), begun: at("begun"), submitted: at("submitted"), published: at("published") };
}
