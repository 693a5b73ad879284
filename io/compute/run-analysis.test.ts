import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readPackage } from "#io/ingest";
import { Analysis, type AnalysisQuestion, type Side } from "#model/analysis";
import { MissingFigures, REFERENCE_SCENARIO, Scenario } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { runAnalysis } from "./index.ts";

const read = await readPackage(fileURLToPath(new URL("../../reference", import.meta.url)));
if (!read.ok) throw new Error(`the reference dataset cannot be read: ${read.findings[0]?.message}`);
const dataset: Dataset = read.dataset;
const side: Side = { dataset, scenario: REFERENCE_SCENARIO };
const options = { draws: 30, seed: 7 };
const occupations = ["perfusjonist", "ortopediingenior"];

const fewerLeave = Scenario.parse({
  schema: "framsyn/scenario/1",
  name: "Fewer leave",
  changes: [{ kind: "exits", id: "stay", process: "leaving", operation: "multiply", value: 0.5, startYear: 2027, reason: "Test" }],
});
const questions: AnalysisQuestion[] = [
  { kind: "decomposition", occupation: "perfusjonist", unit: "norge", year: 2031 },
  { kind: "sensitivity", occupation: "perfusjonist", units: ["norge"], year: 2031 },
  { kind: "comparison", year: 2031, occupations },
  { kind: "intake", year: 2035, region: "norge", occupations },
];

describe("runAnalysis", () => {
  it.each(questions)("gives the same answer to a $kind in the calling thread, on one worker and on two", async (question) => {
    const sides = question.kind === "comparison" ? { ...side, other: { dataset, scenario: fewerLeave } } : side;
    const here = await runAnalysis(sides, question, { ...options, workers: 0 });
    expect(Analysis.parse(here).key).toMatchObject({ dataset: dataset.hash, seed: 7, draws: 30 });
    for (const workers of [1, 2])
      expect(JSON.stringify(await runAnalysis(sides, question, { ...options, workers }))).toBe(JSON.stringify(here));
  });

  it("answers a comparison from the other side with every sign turned", async () => {
    const other: Side = { dataset, scenario: fewerLeave };
    const question = { kind: "comparison", year: 2031, occupations } as const;
    const there = await runAnalysis({ ...side, other }, { ...question, occupations: [...occupations] }, { ...options, workers: 0 });
    const back = await runAnalysis({ ...other, other: side }, { ...question, occupations: [...occupations] }, { ...options, workers: 0 });
    if (there.result.kind !== "comparison" || back.result.kind !== "comparison") throw new Error("another kind of answer");
    const means = ({ items }: typeof there.result) =>
      new Map(items.map(({ occupation, unit, difference }) => [`${occupation} ${unit}`, difference!.mean]));
    const turned = means(back.result);
    expect(turned.size).toBeGreaterThan(4);
    for (const [place, mean] of means(there.result)) expect(turned.get(place)).toBeCloseTo(-mean, 9);
  });

  it("asks about every occupation with a programme where none are named", async () => {
    const { result } = await runAnalysis(side, { kind: "intake", year: 2031, region: "norge" }, { draws: 2, seed: 1 });
    if (result.kind !== "intake") throw new Error("another kind of answer");
    const educated = new Set(dataset.tables.programmes.map(({ occupation }) => occupation));
    expect(new Set(result.items.map(({ occupation }) => occupation))).toEqual(educated);
  });

  it("reports progress that never goes back, and stops with the reason when it is aborted", async () => {
    const seen: number[] = [];
    await runAnalysis(side, questions[1]!, { ...options, workers: 1, onProgress: (done) => seen.push(done) });
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.at(-1)).toBeCloseTo(1, 12);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    const control = new AbortController();
    const stopped = runAnalysis(side, questions[1]!, {
      draws: 5000,
      seed: 1,
      workers: 1,
      signal: control.signal,
      onProgress: () => control.abort("enough"),
    });
    await expect(stopped).rejects.toBe("enough");
  });

  it("brings missing figures across from a worker", async () => {
    const tables = {
      ...dataset.tables,
      demand_base: dataset.tables.demand_base.filter((row) => row.occupation !== "perfusjonist").slice(),
    };
    const broken = { ...dataset, tables };
    const failure = await runAnalysis({ ...side, dataset: broken }, questions[0]!, { ...options, workers: 1 }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(MissingFigures);
  });
});
