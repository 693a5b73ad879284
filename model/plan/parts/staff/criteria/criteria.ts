import { isShort } from "#model/vocabulary";
import { isRecent, newestEvidence } from "../../../content/newest-evidence.ts";
import type { PlanContent } from "../../../content/plan-content.ts";
import type { Situation } from "../../../facts/occupation-facts.ts";
import { horizonsOf } from "../../../horizon.ts";
import type { Judgement } from "../../../view/judgement.ts";
import type { PlanGist } from "../../../view/plan-gist.ts";
import type { PlanUnderCheck } from "../../../view/plan-under-check.ts";
import { placementFacts } from "../../placements/facts/placement-facts.ts";
import { factsIn, type PlanCriterion } from "../../plan-part.ts";
import { texts } from "./texts.ts";

/**
 * What a plan must have, after the auditor general's report on staffing in hospital trusts (Dokument 3:2, 2019-2020) and its follow-up of
 * 2023.
 */
export const criteria = [
  {
    id: "overview",
    rule: "by occupation: staff and ages are the unit's own figures, not assumed; counts with assumed ages are `partly`",
    mended: "data",
    texts: texts.overview,
    judge: overview,
  },
  {
    id: "quantified-need",
    rule: "by occupation: the numbers reach the whole medium horizon",
    mended: "basis",
    texts: texts["quantified-need"],
    judge: quantifiedNeed,
  },
  {
    id: "measures",
    rule: "by occupation whose intake is not assumed: a shortage is not likely (66 % or more) five years on, or a measure with owner and deadline that is not stopped works on it; `partly` where no occupation can be assessed",
    mended: "measures",
    texts: texts.measures,
    judge: measuresDecided,
  },
  {
    id: "part-time",
    rule: "by occupation: own figures on contracted shares, or evidence `part-time`",
    mended: "evidence",
    texts: texts["part-time"],
    judge: (plan) => ownFigures(plan, "contractedShare", "part-time"),
  },
  {
    id: "sick-leave",
    rule: "by occupation: own figures on absence, or evidence `sick-leave`",
    mended: "evidence",
    texts: texts["sick-leave"],
    judge: (plan) => ownFigures(plan, "absence", "sick-leave"),
  },
  {
    id: "turnover",
    rule: "by occupation: own figures on exits, or evidence `turnover`",
    mended: "evidence",
    texts: texts.turnover,
    judge: (plan) => ownFigures(plan, "exits", "turnover"),
  },
  {
    id: "pension-age",
    rule: "by occupation: own figures on ages",
    mended: "data",
    texts: texts["pension-age"],
    judge: (plan) => ownFigures(plan, "ages", null),
  },
  {
    id: "failed-recruitments",
    rule: "evidence `failed-recruitments`",
    mended: "evidence",
    texts: texts["failed-recruitments"],
    judge: (plan) => reported(plan, ["failed-recruitments"]),
  },
  {
    id: "placements",
    rule: "where the dataset has orders of placements at the unit from the last year: `yes` when all are answered, `partly` when some are; otherwise evidence `placements-asked` and `placements-offered`; one of them is `partly`",
    mended: "evidence",
    texts: texts.placements,
    judge: placementsKnown,
  },
  {
    id: "education-input",
    rule: "evidence `education-input`",
    mended: "evidence",
    texts: texts["education-input"],
    judge: (plan) => reported(plan, ["education-input"]),
  },
] as const satisfies readonly PlanCriterion[];

/** Answers yes where every occupation passes, partly where some do. */
function byOccupation(
  { facts }: PlanUnderCheck,
  passes: (occupation: PlanGist["facts"]["occupations"][number]) => boolean,
  rest: Partial<Judgement> = {},
): Judgement {
  const missing = facts.occupations.filter((one) => !passes(one)).map(({ occupation }) => occupation);
  const all = facts.occupations.length;
  const answer = all > 0 && missing.length === 0 ? "yes" : missing.length < all ? "partly" : "no";
  return { answer, values: { passed: all - missing.length, all }, on: null, missing, ...rest };
}

/** Staff by age from the unit's own registers; an assumed age profile is no overview. */
function overview(plan: PlanUnderCheck): Judgement {
  const found = byOccupation(plan, ({ situation }) => isOwn(situation, "stock") && isOwn(situation, "ages"));
  // An overview exists as soon as there are counts, though ages are assumed.
  return found.answer === "no" && plan.facts.occupations.length > 0 ? { ...found, answer: "partly", because: "overview.assumed" } : found;
}

/** Need in numbers three to five years ahead. */
function quantifiedNeed(plan: PlanUnderCheck): Judgement {
  const { years, baseYear } = plan.facts;
  const medium = horizonsOf(baseYear, years.at(-1) ?? baseYear).find(({ horizon }) => horizon === "medium");
  const reaches = medium !== undefined && medium.to - medium.from === 2;
  const found = byOccupation(plan, ({ kinds }) => reaches && kinds.length > 5);
  return { ...found, values: { ...found.values, from: medium?.from ?? 0, to: medium?.to ?? 0 } };
}

/** Every likely shortage has a measure with owner and deadline; occupations whose intake is assumed are not assessed, and the answer says how many. */
function measuresDecided(plan: PlanUnderCheck): Judgement {
  const decided = new Set(
    plan.measures.filter(({ owner, deadline, status }) => owner !== "" && deadline !== null && status !== "stopped").map(({ id }) => id),
  );
  const last = plan.facts.years.findIndex((year) => year === plan.facts.baseYear + 5);
  const { occupations } = plan.facts;
  const assessed = occupations.filter(({ intakeAssumed }) => !intakeAssumed);
  const found = byOccupation(
    { ...plan, facts: { ...plan.facts, occupations: assessed } },
    ({ kinds, measures }) => !isShort(kinds[last] ?? "none") || measures.some(({ measure }) => decided.has(measure)),
  );
  const notAssessed = occupations.length - assessed.length;
  if (notAssessed === 0) return found;
  const values = { ...found.values, notAssessed };
  if (assessed.length === 0) return { ...found, answer: "partly", because: "measures.noneAssessed", values };
  return { ...found, because: `measures.${found.answer}Assessed`, values };
}

const isOwn = ({ own, certainty }: Pick<Situation, "own" | "certainty">, what: keyof Situation["own"]): boolean =>
  own[what] && certainty[what] !== "assumption";

/** The unit's own figures, or evidence it has reported. */
function ownFigures(plan: PlanUnderCheck, what: keyof Situation["own"], kind: "part-time" | "sick-leave" | "turnover" | null): Judgement {
  const evidence = kind === null ? undefined : newestEvidence(plan.content.evidence, kind, plan.today);
  const covers = (occupation: string): boolean => evidence?.covers(occupation) ?? false;
  return byOccupation(plan, ({ situation, occupation }) => isOwn(situation, what) || covers(occupation), { on: evidence?.on ?? null });
}

/** Orders of placements that are answered, where there are any of the last year; otherwise what the unit has reported. */
function placementsKnown(plan: PlanUnderCheck): Judgement {
  const orders = factsIn({ id: "placements", facts: placementFacts }, plan.facts);
  if (orders === undefined || !isRecent(orders.newest, plan.today)) return reported(plan, ["placements-asked", "placements-offered"]);
  const { answered, orders: all } = orders.total;
  const answer = answered === all ? "yes" : answered > 0 ? "partly" : "no";
  return { answer, because: `placements.${answer}Orders`, values: { passed: answered, all }, on: orders.newest, missing: [] };
}

/** Evidence of every kind named, not older than a year. */
function reported({ content, today }: PlanUnderCheck, kinds: readonly PlanContent["evidence"][number]["kind"][]): Judgement {
  const found = kinds.map((kind) => newestEvidence(content.evidence, kind, today));
  const there = found.filter((one) => one !== undefined);
  const answer = there.length === kinds.length ? "yes" : there.length > 0 ? "partly" : "no";
  const on =
    there
      .map((one) => one.on)
      .sort()
      .at(-1) ?? null;
  return { answer, values: { passed: there.length, all: kinds.length }, on, missing: [] };
}
