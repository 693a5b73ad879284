import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Overview, type ProgrammeState } from "#apps/contract";
import { PROGRAMME_QUESTIONS } from "#model/plan";
import { NOTHING_TO_LOAD, serverForTest, type TestServer } from "../../server.test-support.ts";
import { copyOfPrepared, writeFewOccupations } from "../../test-support/index.ts";

/** In a fresh clone, the numbers are first computed. */
const LONGEST_MAKING = 900_000;

describe("the national programme over HTTP", { timeout: 600_000 }, () => {
  /** Has few occupations, those of the screening programme, and no numbers yet. */
  let fresh: TestServer;
  /** Has the whole reference dataset, and all its numbers. */
  let server: TestServer;
  let folder: string;
  let dataFolder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "framsyn-programme-"));
    const referenceFolder = join(folder, "few");
    await writeFewOccupations(referenceFolder, ["bioingenior", "lege", "sykepleier"]);
    fresh = await serverForTest({ referenceFolder });
    dataFolder = await copyOfPrepared("numbers");
    server = await serverForTest({ dataFolder, referenceFolder: NOTHING_TO_LOAD });
  }, LONGEST_MAKING);
  afterAll(async () => {
    await Promise.all([fresh.close(), server.close()]);
    for (const one of [folder, dataFolder]) await rm(one, { recursive: true, force: true });
  });
  const look = async (method = "GET", at = fresh) => {
    const answer = await at.send(method, "/api/programme");
    return { status: answer.status, state: answer.json<ProgrammeState>() };
  };
  const until = async (done: (state: ProgrammeState) => boolean, at = fresh): Promise<ProgrammeState> => {
    for (;;) {
      const { state } = await look("GET", at);
      if (done(state)) return state;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  };

  it("starts by being looked at, and gives what is there: plans at once", async () => {
    const { status, state } = await look();
    expect(status).toBe(202);
    expect(state.parts.map(({ question }) => question)).toEqual([...PROGRAMME_QUESTIONS]);
    expect(state.status).toBe("running");
    expect(state.programme.short).toBeNull();
    const { plans } = state.programme;
    expect(plans!.units.length).toBeGreaterThan(15);
    expect(plans!.none).toEqual(plans!.units);
  });

  it("is stopped, stays so when looked at, and goes on when asked again", async () => {
    await look("DELETE");
    const stopped = await until(({ parts }) => parts.some(({ status }) => status === "cancelled"));
    expect(stopped.parts.find(({ question }) => question === "intake")!.status).toBe("cancelled");
    expect((await look()).state.parts.find(({ question }) => question === "intake")!.status).toBe("cancelled");
    expect((await look("POST")).state.parts.find(({ question }) => question === "intake")!.status).not.toBe("cancelled");
    const { programme } = await until(({ status }) => status === "done");
    expect(programme.short!.occupations).toHaveLength(3);
    expect(programme.screening!.occupations).toHaveLength(3);
    expect(programme.intake!.items).toHaveLength(3);
    expect(programme.sure!.occupations).toHaveLength(2);
    const { knowledge } = programme.sure!;
    expect(knowledge.occupations.map(({ occupation }) => occupation)).toEqual(["bioingenior", "lege", "sykepleier"]);
    expect(Object.values(knowledge.shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(knowledge.missing.length).toBeGreaterThan(5);
    const { certainty, sums } = Overview.parse((await fresh.get("/api/overview")).json());
    expect(sums).toMatchObject({ from: 2026, to: 2040, occupations: 3 });
    expect(sums!.employed.from).toBeGreaterThan(50_000);
    const counted = Object.values(knowledge.figures).reduce((sum, count) => sum + count, 0);
    expect(certainty.assumption).toBeCloseTo(knowledge.figures.assumption / counted, 12);
    const again = await look();
    expect(again.status).toBe(200);
    expect(again.state.programme).toEqual(programme);
  });

  it("answers every question about the reference dataset; a second look finds the answers", async () => {
    // All but the trial on history is kept, and that takes a moment.
    const done = await until(({ status }) => status === "done", server);
    const { short, screening, intake, sure } = done.programme;
    expect(short!.occupations.length).toBeGreaterThan(15);
    expect(screening!.occupations).toHaveLength(3);
    expect(intake!.items.length).toBeGreaterThan(15);
    expect(sure!.occupations).toHaveLength(2);
    expect(sure!.backtest!.projections).toBeGreaterThan(50);
    const again = await look("GET", server);
    expect(again.status).toBe(200);
    expect(again.state.programme).toEqual(done.programme);
    // The overview reads the same run: one number, one computation.
    const overview = (await server.get("/api/overview")).json<{ items: { occupation: string; unit: string; gap: unknown }[] }>();
    const [first] = short!.occupations;
    expect(overview.items.find(({ occupation, unit }) => occupation === first!.occupation && unit === "norge")!.gap).toEqual(first!.gap);
  });

  it("names a plan as soon as it is begun", async () => {
    const { revision, content } = (await server.get("/api/plans/helse-fonna")).json<{ revision: number; content: object }>();
    expect((await server.send("PUT", "/api/plans/helse-fonna", { revision, content, by: "Kari" })).status).toBe(200);
    const { plans } = (await look("GET", server)).state.programme;
    expect(plans!.begun).toEqual(["helse-fonna"]);
    expect(plans!.none).not.toContain("helse-fonna");
  });

  it("refuses a dataset that is not there", async () => {
    const answer = await server.get("/api/programme?dataset=nothing");
    expect(answer.status).toBe(422);
    expect(answer.json()).toMatchObject({ type: "/problems/unknown", unknown: { what: "dataset", id: "nothing" } });
  });
});
