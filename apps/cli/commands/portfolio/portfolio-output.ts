import type { CsvRow } from "#io/csv";
import { goalSentence, money, nameIn, portfolioSentence, type Translator } from "#io/language";
import type { Portfolio, PortfolioQuestion } from "#model/analysis";
import type { Names } from "../../analysis/names.ts";
import { layTable } from "../../output/table.ts";

/** Writes a portfolio for people: a sentence, what to do, what it gives, what binds and what cannot be reached. */
export function portfolioAsTable(portfolio: Portfolio, question: PortfolioQuestion, names: Names, text: Translator): string {
  const { goals } = question;
  const look = { occupation: (id: string) => names.occupation(id), unit: (id: string) => names.unit(id) };
  const goalOf = (index: number): string => goalSentence(look, goals[index]!, text);
  const parts = [portfolioSentence({ portfolio, goals, ...look }, text)];
  if (portfolio.chosen.length > 0) parts.push(chosenTable(portfolio, question, text), proofOf(portfolio, text));
  parts.push(oddsTable(portfolio, goalOf, text));
  const lines = [...unreachable(portfolio, goalOf, text), ...bindings(portfolio, question, goalOf, text)];
  if (lines.length > 0) parts.push(lines.join("\n"));
  return `${parts
    .join("\n\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}

function chosenTable({ chosen, costPerYear }: Portfolio, { measures }: PortfolioQuestion, text: Translator): string {
  const { t } = text;
  const table = layTable(
    [
      { title: t("remedy:answer.measure"), align: "left" },
      { title: t("remedy:answer.steps"), align: "right" },
      { title: t("remedy:answer.stepIs"), align: "left" },
      { title: t("remedy:answer.cost"), align: "right" },
    ],
    chosen.map((one) => {
      const measure = measures.find(({ id }) => id === one.measure)!;
      return [
        nameIn(measure.names, text.language),
        t("remedy:answer.ofSteps", { steps: one.steps, capacity: measure.capacity }),
        nameIn(measure.step, text.language),
        money(one.costPerYear, text),
      ];
    }),
  );
  return `${table}${t("remedy:answer.total", { money: money(costPerYear, text) })}`;
}

const proofOf = ({ proven }: Portfolio, { t }: Translator): string => t(proven ? "remedy:answer.proven" : "remedy:answer.notProven");

function oddsTable({ goals }: Portfolio, goalOf: (index: number) => string, text: Translator): string {
  const { t } = text;
  const right = (title: string) => ({ title, align: "right" as const });
  return layTable(
    [
      { title: t("remedy:answer.goal"), align: "left" },
      right(t("remedy:answer.before")),
      right(t("remedy:answer.predicted")),
      right(t("remedy:answer.after")),
      right(t("remedy:answer.best")),
      { title: t("remedy:answer.result"), align: "left" },
      right(t("cli-portfolio:gapAfter")),
    ],
    goals.map(({ goal, before, predicted, after, bestPossible, reached, gapAfter }) => {
      return [
        goalOf(goal),
        text.percent(before),
        text.percent(predicted),
        text.percent(after),
        text.percent(bestPossible),
        t(reached ? "remedy:answer.reached" : "remedy:answer.notReached"),
        t("cli:range", { low: text.signed(gapAfter.p10, "amount"), high: text.signed(gapAfter.p90, "amount") }),
      ];
    }),
  );
}

const unreachable = (portfolio: Portfolio, goalOf: (index: number) => string, text: Translator): string[] =>
  portfolio.unreachable.map(({ goal, because }) =>
    text.t(because === "budget" ? "remedy:answer.unreachableBudget" : "remedy:answer.unreachableMeasures", {
      goal: goalOf(goal),
      best: text.percent(portfolio.goals[goal]!.bestPossible),
    }),
  );

function bindings({ binding }: Portfolio, { measures }: PortfolioQuestion, goalOf: (index: number) => string, text: Translator): string[] {
  const { t } = text;
  return binding.map((one) => {
    const { worth } = one;
    if (one.what === "budget")
      return worth === null ? t("remedy:answer.bindBudget") : t("remedy:answer.bindBudgetWorth", { points: text.number(worth * 100, 1) });
    const saved = worth === null ? null : money(worth, text);
    if (one.what === "goal") {
      const goal = goalOf(one.goal);
      return saved === null ? t("remedy:answer.bindGoal", { goal }) : t("remedy:answer.bindGoalWorth", { goal, money: saved });
    }
    const measure = nameIn(measures.find(({ id }) => id === one.measure)!.names, text.language);
    return saved === null ? t("remedy:answer.bindCapacity", { measure }) : t("remedy:answer.bindCapacityWorth", { measure, money: saved });
  });
}

/** Lays a portfolio out as one row a measure and goal: what one step does, how many are chosen and what the goal comes to. */
export function portfolioRows({ status, chosen, goals, responses }: Portfolio, question: PortfolioQuestion): CsvRow[] {
  const stepsOf = new Map(chosen.map((one) => [one.measure, one] as const));
  return [
    [
      "status",
      "occupation",
      "unit",
      "year",
      "level",
      "before",
      "after",
      "reached",
      "measure",
      "steps",
      "cost_per_year",
      "fall_per_step",
      "cost_per_fte",
    ],
    ...goals.flatMap(({ goal, before, after, reached }) => {
      const { occupation, unit, year, level } = question.goals[goal]!;
      const place = [status, occupation, unit, year, level, before, after, String(reached)];
      const own = responses.filter((one) => one.goal === goal);
      if (own.length === 0) return [[...place, null, null, null, null, null]];
      return own.map(({ measure, perStep, costPerFte }) => {
        const taken = stepsOf.get(measure);
        return [...place, measure, taken?.steps ?? 0, taken?.costPerYear ?? 0, perStep.mean, costPerFte];
      });
    }),
  ];
}
