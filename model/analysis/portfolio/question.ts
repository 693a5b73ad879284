import { sliceDataset } from "#model/scenario";
import { checkPlace, checkYear } from "../check/known.ts";
import { defineQuestion } from "../definition/define-question.ts";
import { staffedWeight } from "../simulated/staffed.ts";
import { checkChoice, PORTFOLIO_CODES } from "./check-choice.ts";
import { checkMeasures } from "./check-measures.ts";
import { MEASURE_CODES } from "./measure-codes.ts";
import { Portfolio, PortfolioQuestion } from "./portfolio.ts";
import { goalGaps, responsesOf, stepsToSimulate } from "./responses.ts";
import { searchPortfolio } from "./search-portfolio.ts";

/** An occupation to be simulated with measures taken so many steps each, aligned with the question's measures. */
export interface MeasuredPart {
  readonly occupation: string;
  readonly steps: readonly number[];
}

const occupationsOf = ({ goals }: PortfolioQuestion): string[] => [...new Set(goals.map(({ occupation }) => occupation))];

const measuredParts = (question: PortfolioQuestion): MeasuredPart[] =>
  occupationsOf(question).flatMap((occupation) => stepsToSimulate(question, occupation).map((steps) => ({ occupation, steps })));

/**
 * The cheapest measures that reach some goals. Its pieces measure what each measure does to each occupation alone; the answer is searched
 * for, and has every portfolio it considers simulated as more pieces.
 */
export const portfolio = defineQuestion({
  kind: "portfolio",
  question: PortfolioQuestion,
  result: Portfolio,
  findings: [...PORTFOLIO_CODES, ...MEASURE_CODES],
  check: ({ known, side, years: { first, last }, question: { goals, measures } }) => [
    ...goals.flatMap((goal, i) => [
      ...checkPlace(known, `goals[${i}].`, goal),
      ...checkYear(`goals[${i}].year`, goal.year, { first: first + 1, last }),
    ]),
    ...checkChoice(measures),
    ...checkMeasures(side.dataset, measures),
  ],
  pieces: {
    of: ({ question }) => measuredParts(question),
    about: ({ occupation }) => occupation,
    weight: ({ side }, { occupation }) => staffedWeight(side.dataset, occupation),
    cut: (dataset, { occupation }) => sliceDataset(dataset, occupation),
    work: ({ side, question }, { occupation, steps }, options) =>
      goalGaps(side.dataset, side.scenario, occupation, question, steps, options),
    share: 0.6,
  },
  answer: (measured, { question, baseYear }, { work, solve, onProgress, signal }) => {
    const parts = measuredParts(question);
    const occupations = occupationsOf(question);
    const responses = occupations.map((occupation) => {
      const own = measured.filter((_, i) => parts[i]!.occupation === occupation);
      return responsesOf(question, occupation, baseYear, own);
    });
    const verify = async (steps: readonly number[]) => (await work(occupations.map((occupation) => ({ occupation, steps })))).flat();
    return searchPortfolio(question, responses, { solve, verify, onProgress, signal });
  },
  // What draws decide, and the solver, take seconds.
  answersApart: true,
  limits: { mostDraws: 2000, line: () => "long" },
});
