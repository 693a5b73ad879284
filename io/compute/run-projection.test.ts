import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readPackage } from "#io/ingest";
import { MissingFigures, REFERENCE_SCENARIO } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { runProjection } from "./index.ts";

const read = await readPackage(fileURLToPath(new URL("../../reference", import.meta.url)));
if (!read.ok) throw new Error(`the reference dataset cannot be read: ${read.findings[0]?.message}`);
const dataset: Dataset = read.dataset;
const occupations = ["perfusjonist", "ortopediingenior"];
const options = { to: 2032, draws: 64, seed: 7, occupations };

describe("runProjection", () => {
  it("brings chance, single futures and what is not known across from a worker as they are", async () => {
    const whole = { ...options, to: dataset.description.baseYear + 3, futures: 3, noise: "demographic" } as const;
    const here = await runProjection(dataset, REFERENCE_SCENARIO, { ...whole, workers: 0 });
    expect(here.series[0]!.chance).toBeDefined();
    expect(await runProjection(dataset, REFERENCE_SCENARIO, { ...whole, workers: 1 })).toStrictEqual(here);
  });

  it("gives the same outcome in the calling thread, on one worker and on two", async () => {
    const here = await runProjection(dataset, REFERENCE_SCENARIO, { ...options, futures: 3, workers: 0 });
    const one = await runProjection(dataset, REFERENCE_SCENARIO, { ...options, futures: 3, workers: 1 });
    const two = await runProjection(dataset, REFERENCE_SCENARIO, { ...options, futures: 3, workers: 2 });
    expect(JSON.stringify(one)).toBe(JSON.stringify(here));
    expect(JSON.stringify(two)).toBe(JSON.stringify(here));
  });

  it("orders series by occupation as asked for, then by the units table", async () => {
    const { series, years } = await runProjection(dataset, REFERENCE_SCENARIO, {
      ...options,
      from: 2030,
      units: ["helse-bergen", "norge"],
      workers: 2,
    });
    expect(series.map(({ occupation, unit }) => `${occupation} ${unit}`)).toEqual([
      "perfusjonist helse-bergen",
      "perfusjonist norge",
      "ortopediingenior helse-bergen",
      "ortopediingenior norge",
    ]);
    expect(years).toEqual([2030, 2031, 2032]);
    expect(series[0]!.measures.supply.p50).toHaveLength(3);
  });

  it("hands over each occupation as soon as it is done", async () => {
    const done: string[] = [];
    const { series } = await runProjection(dataset, REFERENCE_SCENARIO, {
      ...options,
      workers: 1,
      onOccupation: (occupation, own) => done.push(`${occupation} ${own.length}`),
    });
    const count = (id: string): number => series.filter(({ occupation }) => occupation === id).length;
    expect(done).toEqual([`ortopediingenior ${count("ortopediingenior")}`, `perfusjonist ${count("perfusjonist")}`]);
  });

  it("names what the outcome is a function of", async () => {
    const { key } = await runProjection(dataset, REFERENCE_SCENARIO, { ...options, workers: 0 });
    expect(key).toMatchObject({ dataset: dataset.hash, seed: 7, draws: 64 });
    expect(key.scenario).toMatch(/^[0-9a-f]{64}$/);
  });

  it("reports progress that never goes back and ends at 1", async () => {
    const seen: number[] = [];
    await runProjection(dataset, REFERENCE_SCENARIO, { ...options, workers: 2, onProgress: (done) => seen.push(done) });
    expect(seen.at(-1)).toBeCloseTo(1, 12);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it("stops with the reason when it is aborted, before or during the run", async () => {
    await expect(runProjection(dataset, REFERENCE_SCENARIO, { ...options, signal: AbortSignal.abort("enough") })).rejects.toBe("enough");
    const control = new AbortController();
    const run = runProjection(dataset, REFERENCE_SCENARIO, {
      ...options,
      draws: 5000,
      workers: 1,
      signal: control.signal,
      onProgress: () => control.abort("later"),
    });
    await expect(run).rejects.toBe("later");
  });

  it("brings missing figures across from a worker with every cell named", async () => {
    const { tables } = dataset;
    const [gone] = tables.demand_base.filter((row) => row.occupation === "perfusjonist");
    const broken = { ...dataset, tables: { ...tables, demand_base: tables.demand_base.filter((row) => row !== gone) } };
    const failure = await runProjection(broken, REFERENCE_SCENARIO, { ...options, workers: 1 }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(MissingFigures);
    expect((failure as MissingFigures).findings[0]).toMatchObject({ code: "dataset.missing-demand", params: { unit: gone!.unit } });
  });

  it("brings other errors across with their name", async () => {
    await expect(runProjection(dataset, REFERENCE_SCENARIO, { ...options, draws: -1, workers: 1 })).rejects.toThrow(RangeError);
  });
});
