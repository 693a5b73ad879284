import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openStore, type Store } from "#io/store";
import { openDesk } from "#io/work";
import type { MadePlan, PlanContent } from "#model/plan";
import { yearsCovered } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { lessDemand } from "../../model/plan/sample-plan.test-support.ts";
import { smallDataset } from "../../model/scenario/small-dataset.test-support.ts";
import { madeTask, type PlanDesk, pristine, rollUp, savePlan, takeStep, usualBasis } from "./index.ts";

const dataset: Dataset = { ...smallDataset(), hash: "a".repeat(64) };
/** An edition of later: the same figures, counted anew. */
const edition = (hash: string, baseYear: number): Dataset => ({
  hash: hash.repeat(64),
  description: { ...dataset.description, baseYear },
  tables: { ...dataset.tables, population: dataset.tables.population.map((row) => ({ ...row, year: baseYear })) },
});
const later = edition("b", 2028);
const muchLater = edition("c", 2030);
const known = new Map([dataset, later, muchLater].map((one) => [one.hash, one]));

let folder: string;
let store: Store;
let today = "2026-11-25";
const desk: PlanDesk = {
  get store() {
    return store;
  },
  openDataset: async (hash) => known.get(hash),
  today: () => today,
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-plans-"));
  store = await openStore({ dataFolder: folder });
  for (const one of known.values()) await store.datasets.add(one, { lastYear: yearsCovered(one).last, reference: false });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function made(unit: string, version: "draft" | number = "draft", other?: Dataset): Promise<MadePlan> {
  const task = await madeTask(desk, { unit, version, dataset: other, current: dataset });
  await task.make({ workers: 0 });
  return (await task.find())!;
}

const keyOf = async (unit: string): Promise<string> => (await madeTask(desk, { unit, version: "draft", current: dataset })).key;
const quick = (unit: string, more: Partial<PlanContent> = {}): PlanContent => ({
  ...pristine(unit, dataset),
  basis: { ...usualBasis(dataset), draws: 100 },
  ...more,
});

async function save(unit: string, content: PlanContent): Promise<number> {
  const revision = (await store.plans.find(unit))?.revision ?? 0;
  await savePlan(desk, { unit, revision, content, by: "Kari", note: "" });
  return revision + 1;
}

async function publish(unit: string, revision: number): Promise<void> {
  const step = (name: "submit" | "approve" | "publish", actingFor: string) =>
    takeStep(desk, { unit, step: name, revision, by: "Kari", actingFor, note: "" }, () => made(unit));
  await step("submit", unit);
  await step("approve", "norge");
  await step("publish", unit);
}

describe("numbers of plans", () => {
  it("are stored under a key that follows measures and recruits, not words or days", async () => {
    const before = await keyOf("helse-a");
    const content = quick("helse-a", { measures: [lessDemand("helse-a")] });
    await save("helse-a", content);
    const key = await keyOf("helse-a");
    expect(key).not.toBe(before);
    await save("helse-a", { ...content, introduction: "Words", measures: [lessDemand("helse-a", { title: "Renamed", owner: "Kari" })] });
    today = "2026-11-26";
    expect(await keyOf("helse-a")).toBe(key);
    await save("helse-a", { ...content, measures: [lessDemand("helse-a", { status: "stopped" })] });
    expect(await keyOf("helse-a")).not.toBe(key);
    await save("helse-a", content);
    expect(await keyOf("helse-a")).toBe(key);
  });

  it("add up: what remains at a region is what remains at its trusts, measures of both levels counted", async () => {
    await save("helse-b", quick("helse-b"));
    await save("helse-aust", quick("helse-aust", { measures: [lessDemand("helse-aust", { id: "regional" })] }));
    const [region, ...trusts] = await Promise.all(["helse-aust", "helse-a", "helse-b"].map((unit) => made(unit)));
    const remaining = ({ facts }: MadePlan): number =>
      facts.occupations.find(({ occupation }) => occupation === "bioingenior")!.residual[6]!.gap.mean;
    expect(remaining(region!)).toBeCloseTo(
      trusts.reduce((sum, plan) => sum + remaining(plan), 0),
      9,
    );
    expect(region!.measures.map(({ id }) => id)).toEqual(["technology", "regional"]);
    expect(trusts.map(({ measures }) => measures.map(({ id }) => id))).toEqual([["technology", "regional"], ["regional"]]);
  });

  it("of the roll-up are those of the plans on its own, and all are found again by what they follow from", async () => {
    const whole = await rollUp(desk, dataset);
    expect((await whole.found()).size).toBe(0);
    const work = await openDesk(store, { lanes: 1, log: { warn: () => undefined, error: () => undefined } });
    const end = async () => work.wait((await work.ask(whole.order)).id, 120_000);
    expect(await end()).toMatchObject({ kind: "plans", status: "done" });
    const found = await (await rollUp(desk, dataset)).found();
    expect([...found.keys()]).toEqual(expect.arrayContaining(["norge", "helse-aust", "helse-a", "helse-b"]));
    const alone = await made("helse-b");
    expect(found.get("helse-b")!.completeness).toEqual(alone.completeness);
    // Asked for again, nothing is left to do: nothing is stored under the same keys.
    const numbers = vi.spyOn(store.plans.made, "add");
    expect(await end()).toMatchObject({ status: "done" });
    expect(numbers).not.toHaveBeenCalled();
    numbers.mockRestore();
    await work.close();
  });

  it("leave out, with a warning, a measure that does not fit the dataset they are asked for on", async () => {
    // Its first year is after the measures begin.
    const task = await madeTask(desk, { unit: "norge", version: "draft", dataset: muchLater, current: dataset });
    expect(task.findings.map(({ severity, code, params }) => [severity, code, params.unit])).toEqual([
      ["warning", "plan.left-out", "helse-a"],
      ["warning", "plan.left-out", "helse-aust"],
    ]);
  });
});

describe("follow-up", () => {
  it("sets what published versions projected beside what a later edition counts; drafts and sent versions are no promise", async () => {
    const unit = "helse-nord";
    const revision = await save(unit, quick(unit, { measures: [lessDemand(unit)] }));
    expect((await made(unit, "draft", later)).compared).toEqual([]);
    await publish(unit, revision);
    const version = await store.plans.version(unit, 1);
    const plan = await made(unit, 1, later);
    expect(plan.compared.length).toBeGreaterThan(0);
    for (const one of plan.compared) {
      expect(one).toMatchObject({ unit, madeIn: 2026, year: 2028 });
      const { p10, p50, p90 } = version!.numbers.facts.occupations.find(({ occupation }) => occupation === one.occupation)!.series.measures[
        one.measure
      ];
      expect(one.projected).toEqual({ p10: p10[2], p50: p50[2], p90: p90[2] });
      const counted = plan.facts.occupations.find(({ occupation }) => occupation === one.occupation)!.situation;
      expect(one.actual).toBe({ headcount: counted.persons, supply: counted.fte, demand: counted.demand }[one.measure]);
    }
    expect(plan.accuracy.compared).toBe(plan.compared.length);
    expect(plan.document.chapters.map(({ id }) => id)).toContain("follow-up");
    expect((await made(unit, 1)).standing).toMatchObject({
      status: "published",
      version: 1,
      signed: [
        { step: "submit", by: "Kari", actingFor: unit },
        { step: "approve", actingFor: "norge" },
        { step: "publish", actingFor: unit },
      ],
    });
    // On its own dataset the version is as it was: nothing has come yet.
    expect((await made(unit, 1)).compared).toEqual([]);
  });
});
