import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PlanState, PublicPlanList, PublicPlanView } from "#apps/contract";
import { serverForTest, type TestServer } from "../../server.test-support.ts";

const UNIT = "helse-stavanger";
/** The reference dataset has two and a half of them there. */
const FEW = "ortopediingenior";
const SECRET = "27.1828";

/** Every number with a fraction in a value, as it would be written. */
function fractions(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === "number" && !Number.isInteger(value)) found.add(String(value));
  else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) fractions(one, found);
  return found;
}

describe("published plans", { timeout: 180_000 }, () => {
  let server: TestServer;
  let dataFolder: string;
  const state = async () => (await server.get(`/api/plans/${UNIT}`)).json<PlanState>();
  const step = async (name: string, actingFor: string | null = null) => {
    const { revision } = await state();
    const answer = await server.send("POST", `/api/plans/${UNIT}/steps`, { step: name, revision, by: "Ola Hemmelig", actingFor, note: "" });
    expect(answer.status, answer.text).toBe(200);
  };
  const save = async (introduction: string, seed: number) => {
    const { revision, content } = await state();
    const body = {
      revision,
      by: "Ola Hemmelig",
      note: "",
      content: {
        ...content,
        introduction,
        basis: { ...content.basis, draws: 100, seed, lastYear: 2032 },
        occupations: [{ occupation: FEW, situation: "Bare en igjen", decision: "", risk: "", recruits: null }],
        evidence: [
          {
            kind: "failed-recruitments",
            occupation: FEW,
            on: "2026-09-01",
            value: Number(SECRET),
            unitOfMeasure: "",
            source: "Eget",
            note: "",
          },
        ],
      },
    };
    const answer = await server.send("PUT", `/api/plans/${UNIT}`, body);
    expect(answer.status, answer.text).toBe(200);
  };

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), "framsyn-public-"));
    server = await serverForTest({ dataFolder });
    await save("Første", 1);
  }, 180_000);
  afterAll(async () => {
    await server.close();
    await rm(dataFolder, { recursive: true, force: true });
  });

  it("are none until one is published; a draft is not there, and the answer says where to look", async () => {
    expect((await server.get("/api/public/plans")).json<PublicPlanList>()).toEqual({ smallest: 3, plans: [] });
    const answer = await server.get(`/api/public/plans/${UNIT}`);
    expect(answer.status).toBe(404);
    expect(answer.json()).toMatchObject({ type: "/problems/unknown", unknown: { what: "plan", id: UNIT } });
    expect((await server.get(`/api/public/plans/${UNIT}/document.json`)).status).toBe(404);
  });

  it("show a published version with the few hidden, in the document and every file, and nothing of drafts", async () => {
    await step("submit");
    await step("approve", "helse-vest");
    expect((await server.get(`/api/public/plans/${UNIT}`)).status).toBe(404);
    await step("publish");
    await step("revise");
    await save("Andre", 2);
    const list = (await server.get("/api/public/plans")).json<PublicPlanList>();
    expect(list.plans).toMatchObject([{ unit: UNIT, kind: "hf", parent: "helse-vest", version: 1 }]);
    const view = (await server.get(`/api/public/plans/${UNIT}`)).json<PublicPlanView>();
    expect(view).toMatchObject({ unit: UNIT, version: 1, smallest: 3, hidden: [FEW], versions: [{ version: 1 }] });
    expect(JSON.stringify(view)).toContain("Første");
    // Which unit has answered for it is public, the person's name is not.
    const approval = JSON.stringify(view.document.chapters.find(({ id }) => id === "approval"));
    expect(approval).toContain("approval.published");
    expect(approval).toContain("helse-vest");
    const made = (await server.get(`/api/plans/${UNIT}/made?version=1`)).json<{
      plan: { facts: { occupations: { occupation: string }[] } };
    }>();
    const occupations = made.plan.facts.occupations;
    const shown = fractions(occupations.filter(({ occupation }) => occupation !== FEW));
    const secret = [...fractions(occupations.filter(({ occupation }) => occupation === FEW)), SECRET].filter((one) => !shown.has(one));
    expect(secret.length).toBeGreaterThan(500);
    const json = (await server.get(`/api/public/plans/${UNIT}/document.json?language=nn`)).json();
    for (const value of [view, json]) {
      const seen = fractions(value);
      expect(secret.filter((one) => seen.has(one))).toEqual([]);
      for (const words of ["Bare en igjen", "Ola Hemmelig", "Andre"]) expect(JSON.stringify(value)).not.toContain(words);
    }
    const xlsx = await fetch(`${server.url}/api/public/plans/${UNIT}/document.xlsx?language=en`);
    expect(xlsx.headers.get("content-disposition")).toContain("plan-helse-stavanger-public-1-en.xlsx");
    const bytes = Buffer.from(await xlsx.arrayBuffer());
    const numbers = await readSheet(bytes, 1);
    expect(numbers.some((row) => row.some((cell) => String(cell).includes("rthopaedic")))).toBe(false);
    expect(numbers.length).toBeGreaterThan(30);
  });

  it("hide the same in every version, and keep what was published once", async () => {
    await step("submit");
    await step("approve", "helse-vest");
    await step("publish");
    const [newest, first] = await Promise.all(
      [2, 1].map(async (version) => (await server.get(`/api/public/plans/${UNIT}?version=${version}`)).json<PublicPlanView>()),
    );
    expect(newest!.versions.map(({ version }) => version)).toEqual([2, 1]);
    expect([newest!.hidden, newest!.partly]).toEqual([first!.hidden, first!.partly]);
    expect(JSON.stringify(newest)).toContain("Andre");
    const unknown = await server.get(`/api/public/plans/${UNIT}?version=9`);
    expect(unknown.status).toBe(404);
    expect((await server.get(`/api/public/plans/${UNIT}?version=none`)).status).toBe(422);
    expect((await server.get(`/api/public/plans/${UNIT}/document.exe`)).status).toBe(422);
  });

  it("hide more under a higher threshold, and stay so when it is lowered again", async () => {
    const restart = async (smallestShown: number): Promise<PublicPlanView> => {
      await server.close();
      server = await serverForTest({ dataFolder, smallestShown });
      return (await server.get(`/api/public/plans/${UNIT}`)).json<PublicPlanView>();
    };
    const [high, low] = [await restart(20), await restart(3)];
    expect(high.smallest).toBe(20);
    expect(high.hidden.length).toBeGreaterThan(3);
    expect(low.hidden).toEqual(high.hidden);
  });
});
