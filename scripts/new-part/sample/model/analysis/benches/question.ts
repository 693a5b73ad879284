import { z } from "zod";
import { checkUnit } from "../check/known.ts";
import { defineQuestion } from "../definition/define-question.ts";

const BenchesQuestion = z.strictObject({ kind: z.literal("benches"), unit: z.string() });
const Benches = z.object({
  kind: z.literal("benches"),
  unit: z.string(),
  benches: z.number().nullable().describe("Null where no row says"),
});

/** How many benches a unit has, with those a scenario adds. */
export const benches = defineQuestion({
  kind: "benches",
  question: BenchesQuestion,
  result: Benches,
  check: ({ known, question }) => checkUnit(known, "unit", question.unit),
  pieces: {
    of: ({ question }) => [question.unit],
    about: (unit) => unit,
    work: ({ side: { dataset, scenario } }, unit) => {
      const row = dataset.tables.benches.find((one) => one.unit === unit);
      if (row === undefined) return null;
      return scenario.changes.reduce(
        (sum, change) => (change.kind === "bench-count" && change.operation === "add" ? sum + change.value : sum),
        row.value,
      );
    },
  },
  answer: ([found], { question }) => ({ kind: "benches", unit: question.unit, benches: found ?? null }),
  limits: { mostDraws: 1000, line: () => "quick" },
});
