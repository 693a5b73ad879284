import type { BandTest } from "#model/analysis";
import { type Dataset, yearSpan } from "#model/vocabulary";
import type { PlanFacts } from "../facts/occupation-facts.ts";
import { PLAN_PARTS } from "./index.ts";
import type { PartPiece, PieceQuestion, PlanPart } from "./plan-part.ts";

/** A piece of work with the part it belongs to. */
export interface PlanPiece extends PartPiece {
  readonly part: string;
}

/** Lists the pieces of work that the numbers of plans take, part by part. */
export const planPieces = (dataset: Dataset, parts: readonly PlanPart[] = PLAN_PARTS): PlanPiece[] =>
  parts.flatMap(({ id, facts }) => (facts?.pieces(dataset) ?? []).map((piece) => ({ ...piece, part: id })));

/** Does a piece of a part's work. @throws MissingFigures; the signal's reason. */
export function doPlanPiece(part: string, question: PieceQuestion, parts: readonly PlanPart[] = PLAN_PARTS): unknown {
  const facts = parts.find(({ id }) => id === part)?.facts;
  if (facts === undefined) throw new RangeError(`No part of a plan makes numbers under the name ${part}`);
  return facts.compute(question);
}

/** Whose numbers are put together, from when until when, and what history says of their intervals. */
export interface FactsFrame {
  readonly unit: string;
  readonly baseYear: number;
  readonly lastYear: number;
  readonly tested: BandTest;
}

/** Puts what the pieces gave together into the numbers of a unit's plan. */
export function planFactsOf(
  { unit, baseYear, lastYear, tested }: FactsFrame,
  pieces: readonly PlanPiece[],
  results: readonly unknown[],
  parts: readonly PlanPart[] = PLAN_PARTS,
): PlanFacts {
  const found: PlanFacts = {
    unit,
    baseYear,
    years: yearSpan(baseYear, lastYear),
    occupations: [],
  };
  return parts.reduce<PlanFacts>((plan, { id, facts }) => {
    const own = facts?.ofUnit(
      results.filter((_, i) => pieces[i]!.part === id),
      unit,
      tested,
    );
    return facts === undefined || own === undefined ? plan : putFacts(plan, { id, facts }, own);
  }, found);
}

/** Gives the numbers of a plan with those of one part. */
export function putFacts(plan: PlanFacts, { id, facts }: Required<Pick<PlanPart, "id" | "facts">>, own: unknown): PlanFacts {
  return facts.at === "occupations"
    ? { ...plan, occupations: own as PlanFacts["occupations"] }
    : { ...plan, parts: { ...plan.parts, [id]: own } };
}
