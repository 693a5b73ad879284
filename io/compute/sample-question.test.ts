import { fileURLToPath } from "node:url";
import { expect, it, vi } from "vitest";
import { readPackage } from "#io/ingest";
import { Analysis, AnalysisQuestion, checkQuestion, questionOf } from "#model/analysis";
import { REFERENCE_SCENARIO } from "#model/scenario";
import { runAnalysis } from "./run-analysis.ts";

// One more line in the list of questions, and nothing else.
vi.mock("../../model/analysis/questions.ts", async (original) => {
  const { QUESTIONS } = (await original()) as { readonly QUESTIONS: readonly unknown[] };
  const { headcount } = await import("./headcount-question.test-support.ts");
  return { QUESTIONS: [...QUESTIONS, headcount] };
});

it("a question in the list is read, checked, divided, answered and limited, with no other line anywhere", async () => {
  const read = await readPackage(fileURLToPath(new URL("../../reference", import.meta.url)));
  if (!read.ok) throw new Error(read.findings[0]?.message);
  const { dataset } = read;
  const occupations = ["perfusjonist", "bioingenior"];

  const question = AnalysisQuestion.parse({ kind: "headcount", occupations, year: 2030 });
  expect(AnalysisQuestion.safeParse({ kind: "headcount", occupations: [], year: 2030 }).success).toBe(false);
  expect(checkQuestion(dataset, REFERENCE_SCENARIO, question)).toEqual([]);
  const wrong = AnalysisQuestion.parse({ kind: "headcount", occupations: ["astronaut"], year: 2030 });
  expect(checkQuestion(dataset, REFERENCE_SCENARIO, wrong)).toMatchObject([{ code: "analysis.too-early", value: "astronaut" }]);

  const seen: number[] = [];
  const side = { dataset, scenario: REFERENCE_SCENARIO };
  const analysis = await runAnalysis(side, question, { draws: 3, seed: 1, workers: 0, onProgress: (done) => seen.push(done) });
  const staff = Object.fromEntries(
    occupations.map((id) => [id, dataset.tables.stock.filter(({ occupation }) => occupation === id).length]),
  );
  const posts = staff.perfusjonist! + staff.bioingenior!;
  expect(analysis.result).toEqual({ kind: "headcount", staff, posts, draws: 3 });
  expect(Analysis.parse(analysis)).toEqual(analysis);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen.at(-1)).toBe(1);

  const { limits, pieces } = questionOf("headcount");
  expect(limits.mostDraws).toBe(7);
  expect([limits.line({ occupations: ["a"] }, 4), limits.line({ occupations: ["a"] }, 5)]).toEqual(["quick", "long"]);
  expect(pieces.about("perfusjonist")).toBe("perfusjonist");
});
