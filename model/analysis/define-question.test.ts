import { expect, it } from "vitest";
import { z } from "zod";
import { AnalysisQuestion, AnalysisResult } from "./analysis.ts";
import { defineQuestion } from "./definition/define-question.ts";
import { ANALYSIS_FINDING_CODES } from "./finding-codes.ts";
import { questionOf } from "./question-of.ts";
import { QUESTIONS } from "./questions.ts";

const question = z.strictObject({ kind: z.literal("sample") });
const result = z.object({ kind: z.literal("sample"), sum: z.number() });
const whole = {
  ...{ kind: "sample" as const, question, result, check: () => [] },
  pieces: { of: () => [1, 2], about: (part: number) => `piece ${part}`, work: (_: unknown, part: number) => part },
  answer: (done: readonly number[]) => ({ kind: "sample" as const, sum: done.reduce((sum, one) => sum + one, 0) }),
  limits: { mostDraws: 100, line: () => "quick" as const },
};

it("takes a question that says all of itself, and none that leaves out what the house needs", () => {
  defineQuestion(whole);
  const { limits, ...unlimited } = whole;
  // @ts-expect-error a question without limits
  defineQuestion(unlimited);
  // @ts-expect-error limits without a line to wait in
  defineQuestion({ ...whole, limits: { mostDraws: limits.mostDraws } });
  const { check, ...unchecked } = whole;
  // @ts-expect-error a question that nothing checks
  defineQuestion(unchecked);
  const { pieces, ...idle } = whole;
  // @ts-expect-error a question without work
  defineQuestion(idle);
  // @ts-expect-error an answer of another kind than the question
  defineQuestion({ ...whole, result: z.object({ kind: z.literal("other"), sum: z.number() }) });
  // @ts-expect-error an answer that its schema does not hold
  defineQuestion({ ...whole, answer: () => ({ kind: "sample" as const, sum: "three" }) });
  expect([check, pieces]).toEqual([whole.check, whole.pieces]);
});

it("every kind stands once in the list, under the name its schemas have", () => {
  const kinds = QUESTIONS.map(({ kind }) => kind);
  expect(new Set(kinds).size).toBe(kinds.length);
  for (const one of QUESTIONS) {
    expect(one.kind).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(one.question.shape.kind.value).toBe(one.kind);
    expect(one.result.shape.kind.value).toBe(one.kind);
    expect(questionOf(one.kind)).toBe(one);
  }
  expect(AnalysisQuestion.options.map(({ shape }) => shape.kind.value)).toEqual(kinds);
  expect(AnalysisResult.options.map(({ shape }) => shape.kind.value)).toEqual(kinds);
  expect(() => questionOf("weather")).toThrow('no question of kind "weather"; known are decomposition');
});

it("what is wrong with questions has one code each", () => {
  expect(new Set(ANALYSIS_FINDING_CODES).size).toBe(ANALYSIS_FINDING_CODES.length);
  expect(ANALYSIS_FINDING_CODES).toContain("analysis.nothing-to-compare");
  expect(ANALYSIS_FINDING_CODES).toContain("analysis.unknown-unit");
});
