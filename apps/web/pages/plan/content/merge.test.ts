import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newPlan, type PlanContent, type PlanMeasure } from "#model/plan";
import { same } from "./cells.ts";
import { canKeepBoth, mergePlans } from "./merge.ts";

const basis = { dataset: "a".repeat(64), scenario: "b".repeat(64), seed: 1, draws: 500, lastYear: 2040 };
const empty = newPlan("helse-bergen", basis);
const measure = (id: string, title: string, owner = ""): PlanMeasure => ({
  id,
  kind: "retention",
  title,
  description: "",
  unit: "helse-bergen",
  owner,
  start: null,
  deadline: null,
  costPerYear: null,
  costOnce: null,
  costSource: "",
  costYear: null,
  costCertainty: "assumption",
  funding: "",
  changes: [],
  indicator: null,
  status: "proposed",
  history: [],
});

const text = fc.constantFrom("", "a", "b", "c");
const anyMeasure = (id: string) =>
  fc.record({ title: fc.constantFrom("x", "y"), owner: text }).map(({ title, owner }) => measure(id, title, owner));
const anyPlan: fc.Arbitrary<PlanContent> = fc
  .record({
    introduction: text,
    followUp: text,
    notes: fc.dictionary(fc.constantFrom("lege", "radiograf"), fc.record({ situation: text, decision: text, risk: text })),
    measures: fc.subarray(["one", "two"]).chain((ids) => fc.tuple(...ids.map(anyMeasure))),
    definitions: fc.uniqueArray(fc.constantFrom("hour", "post"), { maxLength: 2 }),
  })
  .map(({ introduction, followUp, notes, measures, definitions }) => ({
    ...empty,
    introduction,
    followUp,
    measures,
    occupations: Object.entries(notes).map(([occupation, note]) => ({ occupation, recruits: null, ...note })),
    definitions: definitions.map((term) => ({ term, definition: "d", reason: "r" })),
  }));

/** Sorted by id, empty notes left out: what two plans say, whatever the order. */
const said = (plan: PlanContent) => ({
  ...plan,
  occupations: plan.occupations
    .filter(({ situation, decision, risk, recruits }) => situation !== "" || decision !== "" || risk !== "" || recruits !== null)
    .toSorted((a, b) => a.occupation.localeCompare(b.occupation)),
  measures: plan.measures.toSorted((a, b) => a.id.localeCompare(b.id)),
  definitions: plan.definitions.toSorted((a, b) => a.term.localeCompare(b.term)),
});
const none = new Map();

describe("mergePlans", () => {
  it("gives one's own edits where the other changed nothing, and the other's where oneself did not", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, after) => {
        for (const merge of [mergePlans(before, after, before), mergePlans(before, before, after)]) {
          expect(merge.clashes).toEqual([]);
          expect(said(merge.resolve(none))).toEqual(said(after));
        }
      }),
    );
  });

  it("loses no text: each edit of either is in the result or among what is asked about", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, anyPlan, (before, mine, theirs) => {
        const merge = mergePlans(before, mine, theirs);
        const asked = new Set(merge.clashes.map(({ key }) => key));
        const result = merge.resolve(none);
        for (const field of ["introduction", "followUp"] as const) {
          const key = `text/${field}/`;
          if (mine[field] !== before[field]) expect(result[field] === mine[field]).toBe(true);
          if (theirs[field] !== before[field]) expect(result[field] === theirs[field] || asked.has(key)).toBe(true);
        }
        for (const { id } of [...mine.measures, ...theirs.measures]) {
          const [a, b, was, got] = [mine, theirs, before, result].map(({ measures }) => measures.find((one) => one.id === id));
          if (a !== undefined && b === undefined && !same(a, was)) expect(got).toEqual(a);
          if (b !== undefined && a === undefined && !same(b, was)) expect(got !== undefined || asked.has(`measure/${id}/whole`)).toBe(true);
        }
      }),
    );
  });

  it("gives the same to both people when each takes the same side", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, anyPlan, (before, one, other) => {
        const first = mergePlans(before, one, other);
        const second = mergePlans(before, other, one);
        expect(new Set(first.clashes.map(({ key }) => key))).toEqual(new Set(second.clashes.map(({ key }) => key)));
        const side = (choice: "mine" | "theirs") => new Map(first.clashes.map(({ key }) => [key, choice] as const));
        expect(said(first.resolve(side("mine")))).toEqual(said(second.resolve(side("theirs"))));
      }),
    );
  });

  it("asks about a text both have written, and can keep both", () => {
    const merge = mergePlans(empty, { ...empty, introduction: "Mine." }, { ...empty, introduction: "Theirs." });
    expect(merge.clashes).toEqual([{ key: "text/introduction/", before: "", mine: "Mine.", theirs: "Theirs." }]);
    expect(canKeepBoth(merge.clashes[0]!)).toBe(true);
    expect(merge.resolve(new Map([["text/introduction/", "both"]])).introduction).toBe("Mine.\n\nTheirs.");
    expect(merge.resolve(new Map([["text/introduction/", "theirs"]])).introduction).toBe("Theirs.");
  });

  it("asks whether a measure one deleted and the other edited is to stay", () => {
    const before = { ...empty, measures: [measure("one", "Keep people")] };
    const edited = { ...empty, measures: [measure("one", "Keep people", "HR")] };
    const merge = mergePlans(before, empty, edited);
    expect(merge.clashes.map(({ key }) => key)).toEqual(["measure/one/whole"]);
    expect(merge.resolve(none).measures).toEqual([]);
    expect(merge.resolve(new Map([["measure/one/whole", "theirs"]])).measures).toEqual(edited.measures);
  });

  it("keeps what both have written about how a measure goes", () => {
    const event = (on: string, by: string) => ({ on, by, status: "started" as const, remaining: "", assessment: "", observed: null });
    const of = (...history: PlanMeasure["history"]) => ({ ...empty, measures: [{ ...measure("one", "Keep people"), history }] });
    const merge = mergePlans(of(), of(event("2027-02-01", "Kari")), of(event("2027-01-01", "Ola")));
    expect(merge.clashes).toEqual([]);
    expect(merge.resolve(none).measures[0]!.history.map(({ by }) => by)).toEqual(["Ola", "Kari"]);
  });
});
