import { expect, test } from "vitest";
import { z } from "zod";
import { REFERENCE_SCENARIO } from "#model/scenario";
import { smallDataset } from "../../scenario/small-dataset.test-support.ts";
import { heading, number, say } from "../document/make.ts";
import { assemblePlan } from "../made/assemble-plan.ts";
import { factsSchema } from "../made/plan-facts.ts";
import { publishPlan } from "../publication/publish-plan.ts";
import { BASIS, samplePlan } from "../sample-plan.test-support.ts";
import { gistOf } from "../view/plan-gist.ts";
import { PLAN_PARTS } from "./index.ts";
import { definePlanPart, factsIn, type PartFacts } from "./plan-part.ts";
import { doPlanPiece, planFactsOf, planPieces } from "./plan-pieces.ts";

/** Benches of a laboratory, of which the public may know how many but not how many stand empty. */
const Benches = z.object({ benches: z.number(), empty: z.number().nullable() });
type Benches = z.infer<typeof Benches>;

/** One piece a region, which tells of each unit. */
const benchFacts: PartFacts<Benches, { readonly unit: string; readonly benches: number }[]> = {
  schema: Benches,
  pieces: (dataset) => ["east", "west"].map((about) => ({ about, weight: 1, dataset: () => dataset })),
  compute: ({ about, units }) =>
    about === "east" ? units.filter((unit) => unit !== "norge").map((unit) => ({ unit, benches: 7 })) : [{ unit: "helse-a", benches: 5 }],
  ofUnit: (results, unit) => {
    const own = results.flat().filter((one) => one.unit === unit);
    return own.length === 0 ? undefined : { benches: own.reduce((sum, { benches }) => sum + benches, 0), empty: 3.375 };
  },
  mask: (facts, unit) => (unit === "helse-b" ? { facts: undefined } : { facts: { ...facts, empty: null } }),
};

const said = (text: string) => ({ nb: text, nn: text, en: text });
const laboratory = definePlanPart({
  id: "benches",
  facts: benchFacts,
  criteria: [
    {
      id: "benches",
      rule: "twelve benches or more",
      mended: "basis",
      texts: {
        name: said("Benches"),
        yes: said("All stand ready."),
        no: said("{{passed}} of {{all}} stand ready."),
        remedy: said("Buy more."),
      },
      judge: ({ facts }) => {
        const all = factsIn({ id: "benches", facts: benchFacts }, facts)?.benches ?? 0;
        return { answer: all >= 12 ? "yes" : "no", values: { passed: all, all: 12 }, on: null, missing: [] };
      },
    },
  ],
  chapters: [
    {
      id: "benches",
      texts: { title: { nb: "Benker", nn: "Benkar", en: "Benches" } },
      build: ({ facts }) => {
        const own = factsIn({ id: "benches", facts: benchFacts }, facts);
        return own === undefined
          ? []
          : [
              heading(1, "benches", say("benches.title")),
              {
                kind: "paragraph",
                words: say("benches.title", { benches: number(own.benches, "count"), empty: number(own.empty, "count") }),
              },
            ];
      },
    },
  ],
});
const parts = [...PLAN_PARTS, laboratory];

const dataset = smallDataset();
const TESTED = { counted: ["bioingenior"], held: null };
const RUN = { to: 2036, draws: 20, seed: 1 };
const where = (unit: string) => ({ unit, baseYear: dataset.description.baseYear, lastYear: RUN.to, tested: TESTED });
const UNITS = ["norge", "helse-a", "helse-b"];
const pieces = planPieces(dataset, parts);
const results = pieces.map(({ part, about, dataset: slice }) =>
  doPlanPiece(part, { dataset: slice(), scenario: REFERENCE_SCENARIO, about, units: UNITS, measures: [], run: RUN }, parts),
);
const factsAt = (unit: string) => planFactsOf(where(unit), pieces, results, parts);
const planAt = (unit: string) =>
  assemblePlan(
    {
      content: samplePlan(unit),
      numbers: { facts: factsAt(unit), conflicts: [] },
      measures: [],
      compared: [],
      today: "2026-11-25",
      key: BASIS_KEY,
    },
    parts,
  );
const BASIS_KEY = { dataset: BASIS.dataset };

test("a part's pieces are done beside those of staff, and put together for each unit", () => {
  expect(pieces.map(({ part, about }) => `${part}:${about}`)).toEqual([
    "staff:bioingenior",
    "staff:radiograf",
    "benches:east",
    "benches:west",
  ]);
  expect(factsAt("helse-a").parts).toEqual({ benches: { benches: 12, empty: 3.375 } });
  expect(factsAt("helse-b").parts).toEqual({ benches: { benches: 7, empty: 3.375 } });
});

test("facts of further parts are absent where there are none, and those of staff stand where they stood", () => {
  const bare = planFactsOf(where("norge"), pieces, results);
  expect(Object.keys(bare)).toEqual(["unit", "baseYear", "years", "occupations"]);
  expect(Object.keys(factsAt("norge"))).toEqual(["unit", "baseYear", "years", "occupations"]);
  const { parts: _more, ...rest } = factsAt("helse-a");
  expect(rest).toEqual(planFactsOf(where("helse-a"), pieces, results));
});

test("a part's facts are checked by its own schema, and kept by a program that does not know the part", () => {
  const facts = factsAt("helse-a");
  expect(factsSchema(parts).parse(facts)).toEqual(facts);
  expect(factsSchema(PLAN_PARTS).parse(facts)).toEqual(facts);
  expect(factsSchema(parts).safeParse({ ...facts, parts: { benches: { benches: "many" } } }).success).toBe(false);
});

test("the chapter stands after those of staff, and the requirement after theirs", () => {
  const { document, completeness } = planAt("helse-a");
  const ids = document.chapters.map(({ id }) => id);
  expect(ids[ids.indexOf("placements") + 1]).toBe("benches");
  expect(completeness).toHaveLength(11);
  expect(completeness.at(-1)).toEqual({
    criterion: "benches",
    answer: "yes",
    because: "benches.yes",
    values: { passed: 12, all: 12 },
    on: null,
    missing: [],
  });
  expect(JSON.stringify(document)).toContain('"id":"benches"');
  expect(planAt("helse-b").completeness.at(-1)).toMatchObject({ answer: "no" });
  expect(planAt("norge").document.chapters.map(({ id }) => id)).not.toContain("benches");
});

test("requirements are judged by the gist of a plan as by all its numbers", () => {
  const facts = factsAt("helse-a");
  expect(gistOf({ facts, conflicts: [] }).facts.parts).toEqual(facts.parts);
});

test("the public view shows what the mask lets through, and nothing of a part whose mask or code is not there", () => {
  const mask = { smallest: 3, hidesAll: () => false, hidesDetails: () => false };
  const shown = (unit: string, known = parts) => publishPlan(planAt(unit), mask, new Set(UNITS), known);
  expect(shown("helse-a").facts.parts).toEqual({ benches: { benches: 12, empty: null } });
  expect(JSON.stringify(shown("helse-a"))).not.toContain("3.375");
  expect(shown("helse-a").document.chapters.map(({ id }) => id)).toContain("benches");
  expect(shown("helse-b").facts.parts).toBeUndefined();
  expect(shown("helse-b").document.chapters.map(({ id }) => id)).not.toContain("benches");
  const unknown = publishPlan(planAt("helse-a"), mask, new Set(UNITS));
  expect(unknown.facts.parts).toBeUndefined();
});

test("work for a part that is not there is an error that names it", () => {
  const question = { dataset, scenario: REFERENCE_SCENARIO, about: "x", units: [], measures: [], run: RUN };
  expect(() => doPlanPiece("canteen", question)).toThrow("canteen");
});
