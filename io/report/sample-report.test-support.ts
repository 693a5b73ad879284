import { translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { assemblePlan, type Block, type Conflict, type MadePlan, type PlanDocument } from "#model/plan";
import { factsOf, lessDemand, samplePlan } from "../../model/plan/sample-plan.test-support.ts";
import { smallDataset } from "../../model/scenario/small-dataset.test-support.ts";
import type { Labels } from "./words/labels.ts";
import { wordsOf } from "./write-plan.ts";

export const DATE = "2026-11-25";
export const DATASET = smallDataset();

export function labelsIn(language: "nb" | "nn" | "en"): Labels {
  const text = translator(language, SHARED_TEXTS);
  return { text, words: wordsOf(DATASET, text) };
}

/** A measure in which every field is filled in. */
const SCANNERS = lessDemand("helse-a", {
  id: "scanners",
  title: 'Scanners, "new" ones',
  owner: "Head of laboratory",
  start: "2027-01-15",
  deadline: "2028-06-30",
  costPerYear: 1_234_567,
  costOnce: 50_000,
  costSource: "Offer; case 12/34",
  costYear: 2025,
  costCertainty: "published",
  funding: "The trust,\nand the county",
  status: "decided",
});
/** A measure of which little is known. */
const WORDS = lessDemand("helse-a", { id: "words", title: "Talk about it", costPerYear: null, changes: [], status: "stopped" });

const CONFLICTS: readonly Conflict[] = [
  {
    kind: "graduates",
    occupation: "bioingenior",
    planned: 25.5,
    available: { mean: 12.25, p10: 9, p25: 10, p50: 12, p75: 14, p90: 16 },
    units: [
      { unit: "helse-a", planned: 15.5, expected: 7 },
      { unit: "helse-b", planned: 10, expected: 5 },
    ],
    others: 1,
  },
  {
    kind: "same-measure",
    what: "study-places bioingenior-vest",
    measures: [
      { unit: "helse-b", measure: "scanners" },
      { unit: "helse-c", measure: "words" },
    ],
  },
];

/** A plan that has something in every table. */
export function sampleMadePlan(): MadePlan {
  const measures = [SCANNERS, WORDS];
  const [facts] = factsOf(DATASET, ["helse-a"], measures);
  const content = samplePlan("helse-a", {
    introduction: "First paragraph.\n\nSecond paragraph.\n \t\nThird, with\na second line.",
    measures,
    evidence: [
      {
        kind: "sick-leave",
        occupation: "radiograf",
        on: "2026-09-30",
        value: 7.25,
        unitOfMeasure: "per cent",
        source: "Payroll, Q3",
        note: "Rising",
      },
      { kind: "education-input", occupation: null, on: "2026-05-01", value: null, unitOfMeasure: "", source: "Letter 1", note: "" },
    ],
  });
  return assemblePlan({
    content,
    numbers: { facts: facts!, conflicts: [...CONFLICTS] },
    measures,
    compared: [
      {
        ...{ occupation: "radiograf", unit: "helse-a", madeIn: 2024, year: 2026, measure: "supply" },
        ...{ projected: { p10: 90.5, p50: 100.25, p90: 110 }, actual: 80.2, error: 0.25, inside: false },
      },
    ],
    today: DATE,
    key: { dataset: DATASET.hash, seed: "1" },
  });
}

/** A document of some blocks. */
export const documentOf = (...blocks: Block[]): PlanDocument => ({
  title: { written: "The plan" },
  subtitle: { written: "2026–2036" },
  key: { dataset: "abc", seed: "7" },
  chapters: [{ id: "one", blocks }],
});
