import { beforeAll, describe, expect, it } from "vitest";
import { REFERENCE_SCENARIO, unitTree } from "#model/scenario";
import { type Dataset, yearSpan } from "#model/vocabulary";
import { smallDataset, withTable } from "../../scenario/small-dataset.test-support.ts";
import { measuresAt } from "../content/measures-at.ts";
import type { Words } from "../document/block.ts";
import { assemblePlan } from "../made/assemble-plan.ts";
import type { MadePlan } from "../made/made-plan.ts";
import { factsOfOccupation } from "../parts/staff/facts/facts-of-occupation.ts";
import { lessDemand, OPTIONS, samplePlan } from "../sample-plan.test-support.ts";
import type { PublicMask } from "../view/public-mask.ts";
import { countStaff } from "./counted-staff.ts";
import { decideMask } from "./decide-mask.ts";
import { PUBLICATION_TEXTS } from "./notes/texts.ts";
import { NOTHING_PUBLISHED } from "./publication-record.ts";
import { publishPlan } from "./publish-plan.ts";

const UNITS = ["norge", "helse-aust", "helse-a", "helse-b", "helse-nord", "helse-c", "fjellfylke"];
const SCENARIOS = { reference: REFERENCE_SCENARIO, other: { ...REFERENCE_SCENARIO, name: "Fewer", changes: lessDemand("norge").changes } };

/** A trust with two radiographers; everywhere else there are many. */
function withFew(): Dataset {
  const few = withTable(smallDataset(), "stock", (rows) =>
    rows.map((row) => (row.occupation === "radiograf" && row.unit === "helse-b" ? { ...row, value: 1, low: 0.9, high: 1.1 } : row)),
  );
  return withTable(few, "demand_base", (rows) =>
    rows.map((row) => (row.occupation === "radiograf" && row.unit === "helse-b" ? { ...row, value: 3.3, low: 3, high: 3.6 } : row)),
  );
}

const measure = (unit: string, occupations: string[]) => {
  const one = lessDemand(unit, { id: `m-${unit}`, owner: "Kari Nordmann" });
  return {
    ...one,
    changes: one.changes.map((change) => ({ ...change, occupations })),
    history: [
      { on: "2026-10-01", by: "Ola Hemmelig", status: "started" as const, remaining: "Most", assessment: "Good", observed: 31.4159 },
    ],
  };
};

function plansOf(dataset: Dataset, scenario: (typeof SCENARIOS)["reference"]): Map<string, MadePlan> {
  const contents = UNITS.map((unit) =>
    samplePlan(unit, {
      measures: [measure(unit, ["radiograf", "bioingenior"])],
      evidence: [
        {
          kind: "failed-recruitments",
          occupation: "radiograf",
          on: "2026-09-01",
          value: 27.1828,
          unitOfMeasure: "posts",
          source: "Own",
          note: "",
        },
      ],
      occupations: [
        {
          occupation: "radiograf",
          situation: "Bare to igjen",
          decision: "",
          risk: "",
          recruits: { newlyQualified: 1.61803, experienced: 0 },
        },
      ],
    }),
  );
  const measures = contents.flatMap((content) => content.measures);
  const found = ["bioingenior", "radiograf"].flatMap((occupation) =>
    factsOfOccupation(dataset, scenario, occupation, UNITS, measures, OPTIONS),
  );
  const { baseYear } = dataset.description;
  const years = yearSpan(baseYear, OPTIONS.to);
  return new Map(
    contents.map((content) => {
      const facts = { unit: content.unit, baseYear, years, occupations: found.filter(({ unit }) => unit === content.unit) };
      return [
        content.unit,
        assemblePlan({
          content,
          numbers: { facts, conflicts: [] },
          measures: measuresAt(measures, content.unit, unitTree(dataset)),
          compared: [],
          today: "2026-11-01",
          key: { dataset: dataset.hash },
        }),
      ];
    }),
  );
}

/** Every number with a fraction in a value, written out, as it would stand in a file; whole ones occur by chance. */
function fractions(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === "number" && !Number.isInteger(value)) found.add(String(value));
  else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) fractions(one, found);
  return found;
}

describe("the public view of plans", () => {
  const dataset = withFew();
  const made = new Map<string, Map<string, MadePlan>>();
  let mask: PublicMask;
  const all = new Set(UNITS);
  beforeAll(() => {
    for (const [name, scenario] of Object.entries(SCENARIOS)) made.set(name, plansOf(dataset, scenario));
    mask = decideMask({ editions: [{ staff: countStaff(dataset), units: all }], record: NOTHING_PUBLISHED, smallest: 3 }).mask;
  });
  const publicPlan = (unit: string, scenario = "reference") => publishPlan(made.get(scenario)!.get(unit)!, mask, all);

  it("counts staff as the plans do, at every unit", () => {
    const staff = countStaff(dataset);
    for (const [unit, plan] of made.get("reference")!)
      for (const { occupation, situation } of plan.facts.occupations) {
        const node = staff.get(occupation)!.find(({ id }) => id === unit)!;
        expect(node.persons).toBeCloseTo(situation.persons, 9);
        expect(node.details.aged60).toBeCloseTo(situation.persons * situation.aged60!, 9);
      }
  });

  it("hides the small group, one beside it, and nothing of the other occupation", () => {
    expect(UNITS.filter((unit) => mask.hidesAll("radiograf", unit)).sort()).toEqual(["helse-a", "helse-b"]);
    expect(UNITS.filter((unit) => mask.hidesAll("bioingenior", unit))).toEqual([]);
  });

  it("holds no number of a hidden occupation, in any scenario: facts, document, measures and content", () => {
    for (const scenario of Object.keys(SCENARIOS)) {
      for (const unit of UNITS) {
        const plan = made.get(scenario)!.get(unit)!;
        const seen = fractions(publicPlan(unit, scenario));
        const shownElsewhere = fractions(plan.facts.occupations.filter(({ occupation }) => !mask.hidesAll(occupation, unit)));
        const secret = [...fractions(plan.facts.occupations.filter(({ occupation }) => mask.hidesAll(occupation, unit)))].filter(
          (number) => !shownElsewhere.has(number),
        );
        if (mask.hidesAll("radiograf", unit)) expect(secret.length).toBeGreaterThan(1000);
        expect(secret.filter((number) => seen.has(number))).toEqual([]);
        // Without the mask, they would be there.
        if (mask.hidesAll("radiograf", unit)) expect(secret.filter((number) => fractions(plan).has(number)).length).toBeGreaterThan(1000);
      }
    }
  });

  it("says hidden in tables, hides an effect that tells of a hidden occupation, and draws no chart of it", () => {
    const { document, hidden } = publicPlan("helse-b");
    expect(hidden).toEqual(["radiograf"]);
    const blocks = document.chapters.flatMap((chapter) => chapter.blocks);
    const tables = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
    for (const id of ["situation", "projection-medium", "residual", "causes"]) {
      const row = tables.find((table) => table.id === id)!.rows.at(-1)!;
      expect(row[0]).toEqual({ kind: "name", of: "occupation", id: "radiograf" });
      expect(row.slice(1).every((cell) => "kind" in cell && cell.kind === "hidden")).toBe(true);
    }
    const measures = tables.find((table) => table.id === "measures")!;
    expect(measures.rows.every((row) => JSON.stringify(row.at(-1)) === '{"kind":"hidden"}')).toBe(true);
    expect(blocks.some((block) => block.kind === "chart" && block.id.includes("radiograf"))).toBe(false);
    expect(blocks.some((block) => block.kind === "chart" && block.id.includes("bioingenior"))).toBe(true);
    expect(
      publicPlan("helse-c")
        .document.chapters.flatMap((one) => one.blocks)
        .some((one) => one.kind === "chart" && one.id.includes("radiograf")),
    ).toBe(true);
  });

  it("leaves out words about a hidden occupation, own figures, and names of who recorded them; keeps the owner", () => {
    const text = JSON.stringify(publicPlan("helse-b"));
    for (const secret of ["Bare to igjen", "Ola Hemmelig", "27.1828", "31.4159", "1.61803"]) expect(text).not.toContain(secret);
    expect(text).toContain("Kari Nordmann");
    expect(JSON.stringify(publicPlan("helse-c"))).toContain("Bare to igjen");
  });

  it("shows no measure of a unit whose plan is not published", () => {
    const only = publishPlan(made.get("reference")!.get("norge")!, mask, new Set(["norge", "helse-c"]));
    expect(only.measures.map(({ unit }) => unit).sort()).toEqual(["helse-c", "norge"]);
  });

  it("hides shares of few persons where they were counted there, with a share beside it", () => {
    const own = withTable(dataset, "age_profile", (rows) => [
      ...rows,
      // One of sixty women is over sixty.
      ...rows
        .filter(({ occupation, sex }) => occupation === "bioingenior" && sex === "female")
        .slice(0, 1)
        .flatMap((row) =>
          [
            [23, 59, 1 - 1 / 120],
            [60, 66, 1 / 120],
          ].map(([from, to, value]) => ({
            ...row,
            unit: "helse-a",
            age_from: from!,
            age_to: to!,
            value: value!,
            certainty: "published" as const,
          })),
        ),
      ...rows
        .filter(({ occupation, sex }) => occupation === "bioingenior" && sex === "male")
        .slice(0, 1)
        .map((row) => ({ ...row, unit: "helse-a", age_from: 23, age_to: 59, value: 1, certainty: "published" as const })),
    ]);
    const staff = countStaff(own);
    const node = staff.get("bioingenior")!.find(({ id }) => id === "helse-a")!;
    expect(node.details.aged60).toBeCloseTo(1, 6);
    expect(node.counted.aged60).toBe(true);
    const answer = decideMask({ editions: [{ staff, units: all }], record: NOTHING_PUBLISHED, smallest: 3 }).mask;
    expect(answer.hidesAll("bioingenior", "helse-a")).toBe(false);
    // Those beside it have shares of the country, which everyone can compute: only sums above can protect it.
    expect(UNITS.filter((unit) => answer.hidesDetails("bioingenior", unit)).sort()).toEqual(["helse-a", "helse-aust", "norge"]);
    const view = publishPlan(plansOf(own, REFERENCE_SCENARIO).get("helse-a")!, answer, all);
    const situation = view.document.chapters.flatMap((one) => one.blocks).find((one) => one.kind === "table" && one.id === "situation");
    const row = situation?.kind === "table" ? situation.rows.find((cells) => JSON.stringify(cells[0]).includes("bioingenior"))! : [];
    expect(row.map((cell) => ("kind" in cell ? cell.kind : "words"))).toEqual([
      "name",
      "number",
      "number",
      ...new Array(row.length - 3).fill("hidden"),
    ]);
    expect(view.facts.occupations.find(({ occupation }) => occupation === "bioingenior")!.situation.aged60).toBeNull();
  });

  it("adds to the record what it shows for the first time, and nothing that was shown or hidden before", () => {
    const editions = [{ staff: countStaff(dataset), units: all }];
    const first = decideMask({ editions, record: NOTHING_PUBLISHED, smallest: 3 }).record;
    const radiographers = first.shown.filter(({ occupation }) => occupation === "radiograf").map(({ unit }) => unit);
    expect(radiographers.sort()).toEqual(UNITS.filter((unit) => !mask.hidesAll("radiograf", unit)).sort());
    expect(first.shown.filter(({ occupation }) => occupation === "bioingenior")).toHaveLength(UNITS.length);
    const again = decideMask({ editions, record: first, smallest: 3 });
    expect(again.record).toEqual({ hidden: [], shown: [] });
    // What one unit or occupation has shown is no news of another.
    const without = { ...first, shown: first.shown.filter(({ unit }) => unit !== "helse-c") };
    const missing = decideMask({ editions, record: without, smallest: 3 }).record.shown;
    expect(missing.map(({ occupation, unit }) => `${occupation} ${unit}`).sort()).toEqual(["bioingenior helse-c", "radiograf helse-c"]);
  });

  it("tells of a small group whose number follows from what has been shown, since nothing can hide it any more", () => {
    const staff = countStaff(dataset);
    const shownAt = (unit: string) => {
      const { persons } = staff.get("radiograf")!.find(({ id }) => id === unit)!;
      return { occupation: "radiograf", unit, persons, details: null };
    };
    const exposed = (...units: string[]) =>
      decideMask({ editions: [{ staff, units: all }], record: { hidden: [], shown: units.map(shownAt) }, smallest: 3 }).exposed;
    // The region less its other trust is the small group.
    expect(exposed("helse-aust", "helse-a")).toEqual([{ occupation: "radiograf", unit: "helse-b" }]);
    expect(exposed("helse-aust")).toEqual([]);
  });

  it("has its own texts for all it says about what is hidden", () => {
    const notes = publicPlan("helse-b").document.chapters.find(({ id }) => id === "publication")!.blocks;
    const used: Words[] = notes.flatMap((block) => (block.kind === "list" ? block.items : "words" in block ? [block.words] : []));
    for (const words of used) {
      if (!("key" in words)) throw new Error("the note is never written by a planner");
      const key = words.key.replace("publication.", "") as keyof typeof PUBLICATION_TEXTS;
      for (const text of Object.values(PUBLICATION_TEXTS[key])) {
        const needed = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!);
        expect(Object.keys(words.values).sort(), words.key).toEqual(needed.sort());
      }
    }
  });
});
