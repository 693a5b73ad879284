import { summarise } from "#model/projection";
import { type GoalModel, gapWith, shortageShare } from "./goal-model.ts";
import { costOf, type MeasureCosts } from "./measure-costs.ts";
import type { Portfolio, PortfolioQuestion } from "./portfolio.ts";

/** What a portfolio is described from. */
export interface PortfolioParts extends Pick<Portfolio, "status" | "binding" | "unreachable"> {
  readonly question: PortfolioQuestion;
  readonly models: readonly GoalModel[];
  readonly costs: MeasureCosts;
  /** Gap of each goal with all that helps it. */
  readonly bestPossible: readonly Float64Array[];
  readonly chosen: {
    readonly steps: readonly number[];
    readonly cost: number;
    readonly proven: boolean;
    readonly gaps: readonly Float64Array[];
  };
}

/** Puts the answer of a search in words and figures of its schema. */
export function describePortfolio({ question, models, costs, bestPossible, chosen, ...rest }: PortfolioParts): Portfolio {
  const { goals, measures } = question;
  return {
    kind: "portfolio",
    ...rest,
    proven: chosen.proven,
    chosen: measures.flatMap(({ id }, m) => {
      const steps = chosen.steps[m]!;
      return steps === 0 ? [] : [{ measure: id, steps, costPerYear: costOf(costs, m, steps) }];
    }),
    costPerYear: chosen.cost,
    goals: goals.map(({ level }, goal) => {
      const { gap } = models[goal]!;
      const after = shortageShare(chosen.gaps[goal]!);
      return {
        goal,
        before: shortageShare(gap),
        predicted: shortageShare(gapWith(models[goal]!, chosen.steps)),
        after,
        reached: after <= level + 1e-9,
        gapBefore: summarise(gap),
        gapAfter: summarise(chosen.gaps[goal]!),
        bestPossible: shortageShare(bestPossible[goal]!),
      };
    }),
    responses: measures.flatMap(({ id, costPerStep }, m) =>
      models.flatMap(({ falls }, goal) => {
        const fall = falls[m];
        if (fall == null) return [];
        const perStep = summarise(fall);
        return [{ measure: id, goal, perStep, costPerFte: perStep.mean > 1e-9 ? costPerStep.value / perStep.mean : null }];
      }),
    ),
  };
}
