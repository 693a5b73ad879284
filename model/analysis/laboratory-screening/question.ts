import { nearestId, samplesOfProgramme } from "#model/scenario";
import type { Dataset, Finding } from "#model/vocabulary";
import { checkYear } from "../check/known.ts";
import { questionFinding } from "../check/question-finding.ts";
import { defineQuestion } from "../definition/define-question.ts";
import { checkLaboratoriesAsked, LABORATORY_CODES } from "../laboratory-asked/asked-laboratories.ts";
import { chainInYear } from "./chain-in-year.ts";
import { LaboratoryScreening, LaboratoryScreeningQuestion } from "./laboratory-screening.ts";

const SCREENING_CODES = ["unknown-programme-of-samples"] as const;

/** What programmes such as bowel screening bring laboratories, from those invited to the work of each staff group. */
export const laboratoryScreening = defineQuestion({
  kind: "laboratory-screening",
  question: LaboratoryScreeningQuestion,
  result: LaboratoryScreening,
  findings: [...LABORATORY_CODES, ...SCREENING_CODES],
  check: ({ known, years: { first, last }, question: { programme, year } }) => [
    ...checkLaboratoriesAsked(known, undefined),
    ...checkProgramme(known.dataset, programme),
    ...checkYear("year", year, { first: first + 1, last }),
  ],
  pieces: {
    of: ({ side: { dataset }, question: { programme } }) =>
      dataset.tables.chains.filter((row) => programme === undefined || row.programme_group === programme).map(({ id }) => ({ chain: id })),
    about: ({ chain }) => chain,
    weight: () => 1,
    cut: (dataset) => dataset,
    work: ({ side: { dataset, scenario }, question: { year } }, { chain }, { draws, seed }) =>
      chainInYear(
        dataset,
        samplesOfProgramme(dataset, chain, { scenario, draws, seed, years: year - dataset.description.baseYear + 1 }),
        draws,
      ),
    share: 1,
  },
  answer: async (done: readonly ReturnType<typeof chainInYear>[], { question: { year }, baseYear }) => ({
    kind: "laboratory-screening",
    baseYear,
    year,
    assumed: done.some(({ assumed }) => assumed),
    chains: done.map(({ assumed: _, ...chain }) => chain),
  }),
  limits: { mostDraws: 5000, line: () => "long" },
});

function checkProgramme({ tables }: Dataset, programme: string | undefined): Finding[] {
  const groups = new Set(tables.chains.map((row) => row.programme_group));
  if (programme === undefined || groups.has(programme)) return [];
  const nearest = nearestId(programme, groups);
  const hint = nearest === undefined ? `Programmes are ${[...groups].join(", ")}.` : `Did you mean "${nearest}"?`;
  const params = nearest === undefined ? {} : { context: "near", suggestion: nearest };
  return [
    questionFinding<(typeof SCREENING_CODES)[number]>(
      "unknown-programme-of-samples",
      "programme",
      programme,
      `No programme "${programme.slice(0, 200)}" brings samples in the dataset. ${hint}`,
      params,
    ),
  ];
}
