import type { PortfolioQuestion } from "./portfolio.ts";
import type { GoalGap, OccupationResponses } from "./responses.ts";

/** What the search knows of one goal: the gap in every draw without measures, and how each step of each measure lowers it. */
export interface GoalModel {
  readonly gap: Float64Array;
  /** Aligned with the measures; null where one has no effect on the goal. */
  readonly falls: readonly (Float64Array | null)[];
}

/** Gathers the responses of all occupations in the order of the question's goals. */
export function goalModels(question: PortfolioQuestion, responses: readonly OccupationResponses[]): GoalModel[] {
  const models: (GoalModel | undefined)[] = question.goals.map(() => undefined);
  for (const { goals } of responses)
    for (const { goal, gap, falls } of goals)
      models[goal] = { gap, falls: falls.map((fall) => (fall?.some((value) => value !== 0) ? fall : null)) };
  return models.map((model, goal) => {
    if (model === undefined) throw new Error(`goal ${goal} (${question.goals[goal]!.occupation}) has no responses`);
    return model;
  });
}

/** The gap of a goal in every draw with measures taken so many steps each, as the straight lines have it. */
export function gapWith({ gap, falls }: GoalModel, steps: readonly number[]): Float64Array {
  const left = gap.slice();
  falls.forEach((fall, m) => {
    const count = steps[m] ?? 0;
    if (fall !== null && count > 0) for (let d = 0; d < left.length; d++) left[d]! -= count * fall[d]!;
  });
  return left;
}

/** Number of draws with a shortage. */
export const shortages = (gap: Float64Array): number => gap.reduce((count, value) => count + (value > 0 ? 1 : 0), 0);

/** Share of draws with a shortage. */
export const shortageShare = (gap: Float64Array): number => shortages(gap) / gap.length;

/** Most draws that may have a shortage at a level; a level of 0.2 of 1 000 draws is 200, whatever the last bit of the product. */
export const allowedAt = (level: number, draws: number): number => Math.floor(level * draws + 1e-9);

/** Moves the lines of every goal so that they go through what was simulated with some steps. */
export function throughSimulated(models: readonly GoalModel[], steps: readonly number[], simulated: readonly Float64Array[]): GoalModel[] {
  return models.map((model, j) => {
    const reckoned = gapWith(model, steps);
    return { ...model, gap: model.gap.map((value, d) => value + simulated[j]![d]! - reckoned[d]!) };
  });
}

/** Puts the simulated gaps of all occupations in the order of the goals. */
export function inOrder(goals: number, parts: readonly GoalGap[]): Float64Array[] {
  const gaps = new Array<Float64Array>(goals);
  for (const { goal, gap } of parts) gaps[goal] = gap;
  return gaps;
}
