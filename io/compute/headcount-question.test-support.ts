import { z } from "zod";
// Types alone: this file is loaded while the list of questions is.
import type { Question } from "#model/analysis";
import { sliceDataset } from "#model/scenario";

const HeadcountQuestion = z.strictObject({ kind: z.literal("headcount"), occupations: z.array(z.string()).min(1), year: z.int() });
const Headcount = z.object({ kind: z.literal("headcount"), staff: z.record(z.string(), z.number()), posts: z.number(), draws: z.number() });

interface Counted {
  readonly occupation: string;
  readonly draws: number;
  /** Occupations in the dataset the piece was given, besides its own: none where it was cut. */
  readonly others: number;
  readonly staff: number;
}

/** A question that only a test asks: rows of staff of some occupations, and the fewest posts that hold them, which a solver finds. */
export const headcount: Question<"headcount", typeof HeadcountQuestion, typeof Headcount, string, Counted> = {
  kind: "headcount",
  question: HeadcountQuestion,
  result: Headcount,
  findings: ["too-early"],
  check: ({ known, years, question }) =>
    question.occupations
      .filter((id) => !known.occupations.has(id) || question.year < years.first)
      .map((id) => ({
        ...{ severity: "error" as const, code: "analysis.too-early", file: "question", row: null, field: "occupations", value: id },
        ...{ message: `no ${id} in ${question.year}`, params: {} },
      })),
  pieces: {
    of: ({ question }) => question.occupations,
    about: (occupation) => occupation,
    cut: sliceDataset,
    work: ({ side }, occupation, { draws, onProgress }) => {
      onProgress?.(1);
      const { stock, occupations } = side.dataset.tables;
      return { occupation, draws, others: occupations.length - 1, staff: stock.filter((row) => row.occupation === occupation).length };
    },
    share: 0.5,
  },
  answer: async (done, { question }, { work, solve, onProgress }) => {
    const again = await work(question.occupations.toReversed());
    const solution = await solve({
      objective: "least",
      columns: [{ name: "posts", cost: 1, lower: 0, upper: 1e6, integer: true }],
      rows: [
        {
          name: "all",
          lower: again.reduce((sum, { staff }) => sum + staff, 0) - 0.5,
          upper: Number.POSITIVE_INFINITY,
          columns: [0],
          values: [1],
        },
      ],
    });
    onProgress?.(1);
    return {
      kind: "headcount",
      staff: Object.fromEntries(done.map(({ occupation, staff }) => [occupation, staff])),
      posts: solution.status === "optimal" ? solution.objective : -1,
      draws: done[0]!.draws,
    };
  },
  limits: { mostDraws: 7, line: ({ occupations }, draws) => (occupations.length === 1 && draws < 5 ? "quick" : "long") },
};
