import { chance, money, type Translator } from "#io/language";
import type { Portfolio } from "#model/analysis";

/** Names of what limits speak of. */
export interface LimitNames {
  readonly goal: (index: number) => string;
  readonly measure: (id: string) => string;
}

/** Says what stops a cheaper or better portfolio, each with what one more unit of it is worth where that is known. */
export const bindingSentences = ({ binding }: Pick<Portfolio, "binding">, names: LimitNames, text: Translator): readonly string[] =>
  binding.map((one) => bindingSentence(one, names, text));

function bindingSentence(one: Portfolio["binding"][number], names: LimitNames, text: Translator): string {
  const { worth } = one;
  switch (one.what) {
    case "budget":
      return worth === null
        ? text.t("remedy:answer.bindBudget")
        : text.t("remedy:answer.bindBudgetWorth", { points: text.number(worth * 100, 1) });
    case "capacity": {
      const measure = names.measure(one.measure);
      return worth === null
        ? text.t("remedy:answer.bindCapacity", { measure })
        : text.t("remedy:answer.bindCapacityWorth", { measure, money: money(worth, text) });
    }
    case "goal": {
      const goal = names.goal(one.goal);
      return worth === null
        ? text.t("remedy:answer.bindGoal", { goal })
        : text.t("remedy:answer.bindGoalWorth", { goal, money: money(worth, text) });
    }
  }
}

/** Says which goals cannot be reached, why, and what is the best that can. */
export function unreachableSentences({ unreachable, goals }: Portfolio, names: LimitNames, text: Translator): readonly string[] {
  return unreachable.map(({ goal, because }) => {
    const best = goals.find((outcome) => outcome.goal === goal)?.bestPossible ?? 1;
    return text.t(because === "measures" ? "remedy:answer.unreachableMeasures" : "remedy:answer.unreachableBudget", {
      goal: names.goal(goal),
      best: chance(best, text),
    });
  });
}
