import { describe, expect, it } from "vitest";
import { translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { newPlan, PlanContent } from "#model/plan";
import type { DatasetView } from "../../../reader/dataset.tsx";
import { texts as planEdit } from "../edit/texts.ts";
import { texts as planMeasures } from "../measures/texts.ts";
import { fieldWords } from "./field-words.ts";

const TEXTS = [...SHARED_TEXTS, planEdit, planMeasures];

const basis = { dataset: "a".repeat(64), scenario: "b".repeat(64), seed: 1, draws: 500, lastYear: 2040 };
const measure = {
  id: "grant",
  kind: "retention",
  title: "Grant",
  unit: "a",
  start: null,
  deadline: null,
  costPerYear: null,
  costOnce: null,
  changes: [],
};
const content = PlanContent.parse({ ...newPlan("a", basis), measures: [measure], occupations: [{ occupation: "lege" }] });
const data = { occupationName: (id: string) => (id === "lege" ? "Physician" : id) } as DatasetView;
const named = (path: string) => fieldWords(path, content, data, translator("en", TEXTS));

describe("fieldWords", () => {
  it.each([
    ["content.measures.0.deadline", { name: "Grant: Deadline", measure: "grant" }],
    ["measures[0].changes[1].units", { name: "Grant: Effect in the model", measure: "grant" }],
    ["occupations.0.risk", { name: "Physician: Risk", measure: null }],
    ["evidence[2].on", { name: "Own figures and documents, row 3", measure: null }],
    ["basis.lastYear", { name: "final year", measure: null }],
    ["content.introduction", { name: "Introduction", measure: null }],
    ["something.new", { name: "something", measure: null }],
    ["measures.7.title", { name: "Measure without a name: What is the measure called?", measure: null }],
  ])("names %s", (path, expected) => {
    expect(named(path)).toEqual(expected);
  });
});
