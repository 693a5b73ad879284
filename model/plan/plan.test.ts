import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Knowledge } from "#model/analysis";
import { smallDataset } from "../scenario/small-dataset.test-support.ts";
import { CHAPTERS } from "./chapters/index.ts";
import { collectMeasures, measuresAt } from "./content/measures-at.ts";
import { PlanDocument, type Words } from "./document/block.ts";
import { buildDocument } from "./document/build-document.ts";
import { accuracyOf, actualAgainstProjected } from "./follow-up/accuracy.ts";
import { horizonsOf } from "./horizon.ts";
import { PlanFacts } from "./made/plan-facts.ts";
import { withKnown } from "./made/with-known.ts";
import { factsOf, lessDemand, samplePlan } from "./sample-plan.test-support.ts";
import { contentDifferences } from "./versions/differences.ts";
import { NOT_SUBMITTED, type Standing } from "./workflow/standing.ts";
import { isEditable, mayTake, PLAN_STATUSES, PLAN_STEPS, statusAfter, stepsFrom } from "./workflow/status.ts";

const dataset = smallDataset();

describe("the approval of a plan", () => {
  const { build } = CHAPTERS.find(({ id }) => id === "approval")!;
  const told = (standing: Standing): string => JSON.stringify(build({ standing } as Parameters<typeof build>[0]));

  it("tells a draft, leaves lines to sign, and names whoever has answered for a version", () => {
    const draft = told(NOT_SUBMITTED);
    expect(draft).toContain("approval.draft");
    expect(draft.match(/approval\.open/g)).toHaveLength(3);
    const approved = told({
      status: "approved",
      version: 2,
      signed: [
        { step: "submit", by: "Kari", actingFor: "helse-bergen", on: "2026-11-02" },
        { step: "approve", by: "Ola", actingFor: "helse-vest", on: "2026-11-09" },
      ],
    });
    expect(approved).toMatch(/approval\.approved.*Kari.*2026-11-02.*helse-vest.*Ola.*2026-11-09/);
    expect(approved.match(/approval\.open/g)).toHaveLength(1);
  });

  it("tells a version that was sent back", () => {
    const signed = [{ step: "submit" as const, by: "Kari", actingFor: "helse-bergen", on: "2026-11-02" }];
    expect(told({ status: "draft", version: 1, signed })).toContain("approval.returned");
  });
});

describe("horizons", () => {
  it("are one to two, three to five and up to fifteen years ahead, as far as the run reaches", () => {
    expect(horizonsOf(2026, 2040)).toEqual([
      { horizon: "short", from: 2027, to: 2028 },
      { horizon: "medium", from: 2029, to: 2031 },
      { horizon: "long", from: 2032, to: 2040 },
    ]);
    expect(horizonsOf(2026, 2030).at(-1)).toEqual({ horizon: "medium", from: 2029, to: 2030 });
    expect(horizonsOf(2026, 2026)).toEqual([]);
  });
});

describe("the way of a plan", () => {
  it("goes from draft to published through the level above, and back only to draft", () => {
    expect(
      ["submit", "approve", "publish"].reduce<string>((status, step) => statusAfter(status as "draft", step as "submit")!, "draft"),
    ).toBe("published");
    for (const status of PLAN_STATUSES) {
      for (const step of PLAN_STEPS) expect(stepsFrom(status).includes(step)).toBe(statusAfter(status, step) !== null);
      expect(isEditable(status)).toBe(status === "draft");
    }
    expect(statusAfter("draft", "publish")).toBeNull();
  });

  it("is judged above and carried by its own unit; the nation has nobody above", () => {
    const tree = { ancestorsOf: (unit: string) => ({ "helse-a": ["helse-aust", "norge"], norge: [] })[unit] ?? [] };
    for (const step of PLAN_STEPS) {
      const judged = step === "approve" || step === "send-back";
      expect(mayTake(step, "helse-a", tree)).toEqual([...(judged ? [] : ["helse-a"]), "helse-aust", "norge"]);
      expect(mayTake(step, "norge", tree)).toEqual(["norge"]);
    }
  });
});

describe("differences between versions", () => {
  it("are none between equal plans", () => {
    const plan = samplePlan("helse-a", { measures: [lessDemand("helse-a")] });
    expect(contentDifferences(plan, structuredClone(plan))).toEqual([]);
  });

  it("name what was added, removed and changed", () => {
    const before = samplePlan("helse-a", { measures: [lessDemand("helse-a"), lessDemand("helse-a", { id: "old", title: "Old" })] });
    const after = samplePlan("helse-a", {
      introduction: "New",
      measures: [lessDemand("helse-a", { owner: "Lab manager" }), lessDemand("helse-a", { id: "new", title: "New" })],
      occupations: [
        { occupation: "bioingenior", situation: "", decision: "Hire", risk: "", recruits: { newlyQualified: 3, experienced: 0 } },
      ],
    });
    expect(contentDifferences(before, after).map((one) => ("field" in one ? `${one.kind} ${one.field}` : one.kind))).toEqual([
      "text introduction",
      "text decision",
      "recruits newlyQualified",
      "recruits experienced",
      "measure-removed",
      "measure-changed owner",
      "measure-added",
    ]);
  });
});

describe("measures of several plans", () => {
  const tree = {
    ancestorsOf: (unit: string) => (unit === "norge" ? [] : ["norge"]),
    within: (unit: string) => new Set(unit === "norge" ? ["norge", "helse-a", "helse-b"] : [unit]),
  };

  it("show at the levels above and below, not beside", () => {
    const measures = [lessDemand("norge", { id: "n" }), lessDemand("helse-a", { id: "a" }), lessDemand("helse-b", { id: "b" })];
    const ids = (unit: string) => measuresAt(measures, unit, tree).map(({ id }) => id);
    expect([ids("norge"), ids("helse-a"), ids("helse-b")]).toEqual([
      ["n", "a", "b"],
      ["n", "a"],
      ["n", "b"],
    ]);
  });

  it("get ids of their own where two plans use the same", () => {
    const plans = ["helse-a", "helse-b"].map((unit) => samplePlan(unit, { measures: [lessDemand(unit), lessDemand(unit, { id: unit })] }));
    expect(collectMeasures(plans).map(({ id }) => id)).toEqual(["helse-a-technology", "helse-a", "helse-b-technology", "helse-b"]);
  });
});

describe("follow-up", () => {
  it("holds an earlier plan against what was counted since", () => {
    const [earlier] = factsOf(dataset, ["helse-a"]);
    const later = { ...earlier!, baseYear: 2028, years: earlier!.years.slice(2) };
    const found = actualAgainstProjected(earlier!, later);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) {
      expect(one).toMatchObject({ madeIn: 2026, year: 2028 });
      expect(one.inside).toBe(one.actual >= one.projected.p10 && one.actual <= one.projected.p90);
      expect(one.projected.p50 / one.actual - 1).toBeCloseTo(one.error, 12);
    }
    expect(actualAgainstProjected(earlier!, { ...later, unit: "helse-b" })).toEqual([]);
    expect(actualAgainstProjected(earlier!, { ...later, baseYear: 2100 })).toEqual([]);
  });

  it("sums up error, bias and coverage; nothing compared gives nothing", () => {
    const one = {
      occupation: "x",
      unit: "u",
      madeIn: 2026,
      year: 2028,
      measure: "supply" as const,
      projected: { p10: 1, p50: 2, p90: 3 },
      actual: 2,
    };
    fc.assert(
      fc.property(fc.array(fc.double({ min: -0.9, max: 2, noNaN: true }), { minLength: 1 }), (errors) => {
        const { meanAbsoluteError, bias, coverage } = accuracyOf(errors.map((error) => ({ ...one, error, inside: error < 0.5 })));
        expect(Math.abs(bias!)).toBeLessThanOrEqual(meanAbsoluteError! + 1e-12);
        expect(coverage).toBeCloseTo(errors.filter((error) => error < 0.5).length / errors.length, 12);
      }),
    );
    expect(accuracyOf([])).toEqual({ compared: 0, meanAbsoluteError: null, bias: null, coverage: null });
  });
});

describe("the document", () => {
  const [facts] = factsOf(dataset, ["helse-a"], [lessDemand("helse-a")]);
  const content = samplePlan("helse-a", {
    measures: [
      lessDemand("helse-a", {
        history: [{ on: "2026-10-01", by: "Ola", status: "started", remaining: "Most", assessment: "Good", observed: 3 }],
      }),
    ],
    definitions: [{ term: "FTE", definition: "37.5 hours", reason: "local agreement" }],
    occupations: [{ occupation: "bioingenior", situation: "Few", decision: "Hire", risk: "Late", recruits: null }],
  });
  const view = {
    content,
    facts: facts!,
    measures: content.measures,
    completeness: [],
    conflicts: [],
    compared: [],
    standing: NOT_SUBMITTED,
  };
  const made = () => buildDocument(CHAPTERS, view, { dataset: "x" });

  it("follows its schema and is the same each time", () => {
    const document = made();
    expect(PlanDocument.parse(document)).toEqual(document);
    expect(made()).toEqual(document);
  });

  it("uses only texts that the chapters have, with every value they need", () => {
    const texts = new Map(
      CHAPTERS.flatMap(({ id, texts: written }) => Object.entries(written).map(([key, { en }]) => [`${id}.${key}`, en])),
    );
    const used: Words[] = [];
    const visit = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(visit);
      else if (typeof value === "object" && value !== null) {
        if ("key" in value && "values" in value) used.push(value as Words);
        else Object.values(value).forEach(visit);
      }
    };
    visit(made().chapters);
    expect(used.length).toBeGreaterThan(50);
    for (const words of used) {
      // What pages say too has its text with theirs.
      if (!("key" in words) || words.key.startsWith("band.")) continue;
      const text = texts.get(words.key);
      expect(text, words.key).toBeDefined();
      for (const [, name] of text!.matchAll(/\{\{(\w+)\}\}/g)) expect(Object.keys(words.values), words.key).toContain(name);
    }
  });

  it("says beside every interval what history can carry of it, and nothing in a version made before that was told", () => {
    const projectionIn = (facts: typeof view.facts) =>
      buildDocument(CHAPTERS, { ...view, facts }, { dataset: "x" }).chapters.find(({ id }) => id === "projection")!.blocks;
    const tables = projectionIn(view.facts).flatMap((block) => (block.kind === "table" ? [block] : []));
    expect(tables.length).toBeGreaterThan(1);
    for (const { columns, rows, notes } of tables) {
      const at = columns.findIndex(({ id }) => id === "tested");
      const said = rows.map((row) => [(row[0] as { id: string }).id, (row[at] as { key: string }).key]);
      expect(Object.fromEntries(said)).toEqual({ bioingenior: "projection.yes", radiograf: "projection.no" });
      expect(notes.at(-1)).toMatchObject({
        key: "band.all",
        values: { untested: { value: 1 }, total: { value: 2 }, share: { value: 0.78 }, error: { value: 11 }, series: { value: 9 } },
      });
    }
    const before = projectionIn({ ...view.facts, occupations: view.facts.occupations.map(({ band: _, ...one }) => one) });
    expect(JSON.stringify(before)).not.toMatch(/band\.|tested/);
  });

  it("marks its charts by what the figures do to the answer where that is known, else by their count", () => {
    const share = { published: 0.1, "second-hand": 0, derived: 0.2, assumption: 0.5, model: 0.2 };
    const side = (assumption: number) => ({ ...share, assumption });
    const occupation = { occupation: "bioingenior", groups: [{ group: "stock" as const, share: 1, shares: share }] };
    const knowledge: Knowledge = {
      ...{ kind: "knowledge", unit: "norge", year: 2036, shares: share },
      occupations: [{ ...occupation, shares: share, supply: side(0.4), demand: side(0.3) }],
    };
    const marks = (known: Knowledge | null) =>
      new Map(
        buildDocument(CHAPTERS, { ...view, facts: withKnown(view.facts, known) }, { dataset: "x" })
          .chapters.flatMap(({ blocks }) => blocks)
          .flatMap((block) => (block.kind === "chart" ? [[block.id, block.certainty.map((one) => one.known?.shares.assumption)]] : [])),
      );
    expect(marks(knowledge).get("projection-bioingenior")).toEqual([0.4, 0.3]);
    expect(marks(knowledge).get("causes-bioingenior")).toEqual([0.5]);
    expect(marks(knowledge).get("projection-radiograf")).toEqual([undefined, undefined]);
    expect(marks(null).get("projection-bioingenior")).toEqual([undefined, undefined]);
    const { occupations } = PlanFacts.parse(JSON.parse(JSON.stringify(withKnown(view.facts, knowledge))));
    expect(occupations.find((one) => one.occupation === "bioingenior")!.certainty!.answer).toMatchObject({ unit: "norge", year: 2036 });
  });

  it("names each column of a table once, and says where every number of it comes from", () => {
    const tables = made().chapters.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [block] : [])));
    expect(tables.length).toBeGreaterThan(5);
    for (const { id, columns, rows, provenance } of tables) {
      const names = columns.map((column) => column.id);
      expect(names.every((name) => /^[a-z]/.test(name)) && new Set(names).size === names.length, id).toBe(true);
      for (const row of rows) expect(row, id).toHaveLength(columns.length);
      if (/"kind":"(number|interval)"/.test(JSON.stringify(rows))) expect(provenance.length, id).toBeGreaterThan(0);
      for (const { source } of provenance) expect(source, id).toMatch(/./);
    }
  });

  it("has headings that go down one level at a time, as PDF/UA asks, also where much is written", () => {
    const described = { ...content.measures[0]!, description: "In two steps", funding: "The trust" };
    const full = { ...view, content: { ...content, measures: [described] }, measures: [described] };
    const levels = buildDocument(CHAPTERS, full, { dataset: "x" }).chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "heading" ? [block.level] : [])),
    );
    expect(levels.filter((level) => level === 2).length).toBeGreaterThanOrEqual(4);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it("leaves out chapters with nothing to say, and shows what the planner wrote as it was written", () => {
    const document = made();
    const ids = document.chapters.map(({ id }) => id);
    expect(ids).not.toContain("conflicts");
    expect(ids).toContain("follow-up");
    expect(JSON.stringify(document)).toContain("local agreement");
  });
});
