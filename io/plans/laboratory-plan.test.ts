import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { runAnalysis } from "#io/compute";
import { readPackage } from "#io/ingest";
import { planWords, resourceName, translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import type { LaboratoryCapacity } from "#model/analysis";
import { CHAPTERS, doPlanPiece, PLAN_PARTS, type PlanFacts, type PlanView, planFactsOf, planPieces } from "#model/plan";
import { REFERENCE_SCENARIO } from "#model/scenario";

const read = await readPackage(fileURLToPath(new URL("../../reference", import.meta.url)));
if (!read.ok) throw new Error(`the reference dataset cannot be read: ${read.findings[0]?.message}`);
const { dataset } = read;
const RUN = { to: 2030, draws: 12, seed: 3 };
const UNITS = ["norge", "helse-vest", "helse-forde", "sorlandet-sykehus"];
const HOME = "helse-forde";
const pieces = planPieces(dataset).filter(({ part, about }) => part === "laboratory" && about === HOME);
const results = pieces.map(({ part, about, dataset: slice }) =>
  doPlanPiece(part, { dataset: slice(), scenario: REFERENCE_SCENARIO, about, units: UNITS, measures: [], run: RUN }),
);
const { result } = await runAnalysis(
  { dataset, scenario: REFERENCE_SCENARIO },
  { kind: "laboratory-capacity", laboratories: ["helse-forde-biokjemi"], year: RUN.to },
  { draws: RUN.draws, seed: RUN.seed, workers: 0 },
);
const asked = (result as LaboratoryCapacity).laboratories[0]!;
const frame = (unit: string) => ({
  unit,
  baseYear: dataset.description.baseYear,
  lastYear: RUN.to,
  tested: { counted: [], held: null },
});
type Told = { readonly year: number; readonly laboratories: readonly (typeof asked & { readonly assumed: boolean })[] };
const factsAt = (unit: string): PlanFacts => planFactsOf(frame(unit), pieces, results);
const told = (facts: PlanFacts): Told | undefined => facts.parts?.laboratory as Told | undefined;
const part = PLAN_PARTS.find((one) => one.id === "laboratory")!;
const chapter = CHAPTERS.find(({ id }) => id === "laboratory")!;
const blocksOf = (facts: PlanFacts) => chapter.build({ facts } as PlanView);

it("a plan tells of its laboratories in the digits of the capacity question: one simulation, one answer", () => {
  const own = told(factsAt(HOME))!;
  expect(own.laboratories).toHaveLength(1);
  expect(own.laboratories[0]).toMatchObject(JSON.parse(JSON.stringify(asked)));
  expect(own.year).toBe(RUN.to);
});

it("plans above tell what is short; those of units without laboratories have no chapter, no numbers and no requirement", () => {
  const [above] = told(factsAt("helse-vest"))!.laboratories;
  expect(above!.bottlenecks).toEqual(told(factsAt(HOME))!.laboratories[0]!.bottlenecks);
  expect(above!.resources.every(({ shortShare }) => shortShare! > 0)).toBe(true);
  const without = factsAt("sorlandet-sykehus");
  expect(without.parts).toBeUndefined();
  expect(blocksOf(without)).toEqual([]);
  const [asks] = part.criteria;
  const under = (facts: PlanFacts) => ({ facts }) as unknown as Parameters<typeof asks.applies>[0];
  expect(asks.applies(under(without))).toBe(false);
  expect(asks.applies(under(factsAt(HOME)))).toBe(true);
  expect(asks.judge(under(factsAt(HOME)))).toMatchObject({ answer: "partly", values: { passed: 0, all: 1 } });
});

it("the chapter is said in three languages, with names and digits of the command", () => {
  for (const language of ["nb", "nn", "en"] as const) {
    const text = translator(language, SHARED_TEXTS);
    const words = planWords(text, { occupation: () => undefined, occupations: () => undefined, unit: () => undefined });
    const tables = blocksOf(factsAt(HOME)).flatMap((block) => (block.kind === "table" ? [block] : []));
    const rows = tables.filter(({ id }) => id !== "laboratory-bottlenecks").flatMap(({ rows }) => rows.map((row) => row.map(words.cell)));
    expect(rows.map((row) => row.slice(1, 4)).sort()).toEqual(
      asked.resources
        .map((one) => [
          resourceName(one, text),
          text.t("plan:value.interval", {
            middle: text.number(one.need.p50, "amount"),
            range: text.interval(one.need.p10, one.need.p90, "amount"),
          }),
          one.there === null ? words.say({ key: "laboratory.unknown", values: {} }) : text.number(one.there.p50, "amount"),
        ])
        .sort(),
    );
    for (const block of blocksOf(factsAt(HOME)))
      if (block.kind === "statement") expect(words.say(block.words)).toMatch(/2030|framtider|futures/);
  }
});

it("the public sees no number of people, and no bottleneck of few", () => {
  const mask = (smallest: number, hides = false) => ({ smallest, hidesAll: () => hides, hidesDetails: () => hides });
  const facts = factsAt(HOME);
  const own = part.facts.schema.parse(told(facts));
  const shown = (smallest: number, hides = false): PlanFacts => ({
    ...facts,
    parts: { laboratory: part.facts.mask(own, HOME, mask(smallest, hides)).facts },
  });
  for (const view of [shown(3), shown(1e6), shown(3, true)])
    expect(told(view)!.laboratories[0]!.resources.some(({ kind }) => kind === "staff" || kind === "station")).toBe(false);
  const people = asked.bottlenecks.filter(({ kind }) => kind === "staff" || kind === "station");
  expect(people.length).toBeGreaterThan(0);
  for (const view of [shown(1e6), shown(3, true)]) {
    const hidden = JSON.stringify([told(view), blocksOf(view)]);
    for (const { names, stationNames } of people) expect(hidden).not.toContain((stationNames ?? names)!.nb);
    expect(hidden).toContain('"hidden"');
  }
});
