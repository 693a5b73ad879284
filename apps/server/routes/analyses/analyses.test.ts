import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AnalysisState, Problem } from "#apps/contract";
import { runAnalysis } from "#io/compute";
import { readPackage } from "#io/ingest";
import { type AnalysisQuestion, MeasureSet } from "#model/analysis";
import { REFERENCE_SCENARIO } from "#model/scenario";
import { serverForTest, type TestServer } from "../../server.test-support.ts";
import { REFERENCE_FOLDER } from "../../settings/settings.ts";
import { copyOfPrepared } from "../../test-support/index.ts";

let server: TestServer;
let measures: MeasureSet["measures"];
beforeAll(async () => {
  server = await serverForTest();
  measures = MeasureSet.parse((await server.get("/api/measures")).json()).measures;
});
afterAll(() => server.close());

const ask = (question: unknown, more: object = {}, on = server) => on.send("POST", "/api/analyses", { draws: 40, question, ...more });

/** Follows an analysis to its end. */
async function follow(id: string, on = server): Promise<AnalysisState> {
  for (let tries = 0; tries < 600; tries++) {
    const state = AnalysisState.parse((await on.get(`/api/analyses/${id}`)).json());
    if (state.status !== "queued" && state.status !== "running") return state;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the analysis did not end within a minute");
}

async function answered(question: unknown, more: object = {}): Promise<AnalysisState> {
  const first = await ask(question, more);
  expect([200, 202]).toContain(first.status);
  return follow(AnalysisState.parse(first.json()).id);
}

const decomposition = { kind: "decomposition", occupation: "perfusjonist", unit: "norge", year: 2031 } as const;
/** Long enough to be caught at work. */
const long = (year: number) => ({ kind: "intake", year, occupations: ["bioingenior", "sykepleier", "radiograf"] }) as const;

describe("analyses", () => {
  const questions: AnalysisQuestion[] = [
    decomposition,
    { kind: "sensitivity", occupation: "perfusjonist", units: ["norge"], year: 2031 },
    { kind: "intake", year: 2035, region: "helse-vest", occupations: ["bioingenior"] },
  ];
  it.each(questions)("answers a question of kind $kind as the model does", async (question) => {
    const state = await answered(question);
    expect(state).toMatchObject({ status: "done", progress: 1, message: null });
    const read = await readPackage(REFERENCE_FOLDER);
    if (!read.ok) throw new Error("no reference dataset");
    const own = await runAnalysis({ dataset: read.dataset, scenario: REFERENCE_SCENARIO }, question, { draws: 40, seed: 1, workers: 0 });
    expect(state.analysis).toEqual(JSON.parse(JSON.stringify(own)));
  });

  it("searches for measures, and keeps its answer honest", async () => {
    const state = await answered(
      { kind: "portfolio", goals: [{ occupation: "bioingenior", unit: "helse-bergen", year: 2032, level: 0.3 }], measures },
      { draws: 60 },
    );
    expect(state.analysis?.result.kind).toBe("portfolio");
  });

  it("compares with a scenario, and says what only it does", async () => {
    const saved = await server.send("POST", "/api/scenarios", {
      schema: "framsyn/scenario/1",
      name: "Fewer leave",
      changes: [{ kind: "exits", id: "stay", process: "leaving", operation: "multiply", value: 0.5, startYear: 2027, reason: "Test" }],
    });
    const { hash } = saved.json<{ hash: string }>();
    const state = await answered({ kind: "comparison", year: 2035, occupations: ["perfusjonist"], units: ["norge"], otherScenario: hash });
    const result = state.analysis?.result;
    if (result?.kind !== "comparison") throw new Error("another kind of answer");
    expect(result.items[0]?.difference?.mean).toBeLessThan(0);
    expect(result.items[0]?.effects.map(({ cause }) => cause)).toEqual(["scenario"]);
  });

  it("answers the same question from what is kept, and another seed anew", async () => {
    const first = await answered(decomposition);
    const again = await ask(decomposition);
    expect(again.status).toBe(200);
    expect(again.json()).toEqual(first);
    expect((await answered(decomposition, { seed: 2 })).id).not.toBe(first.id);
  });

  it("lets two who ask the same share one computation, and stops it when told to", async () => {
    const [a, b] = await Promise.all([ask(long(2036), { draws: 3000 }), ask(long(2036), { draws: 3000 })]);
    const [one, other] = [a, b].map((answer) => AnalysisState.parse(answer!.json()));
    expect(one!.id).toBe(other!.id);
    expect(one!.status).toBe("running");
    const stopped = AnalysisState.parse((await server.send("DELETE", `/api/analyses/${one!.id}`)).json());
    expect(stopped).toMatchObject({ status: "cancelled", analysis: null });
    expect((await follow(one!.id)).status).toBe("cancelled");
    // Asked again, it begins anew.
    expect(["queued", "running"]).toContain(AnalysisState.parse((await ask(long(2036), { draws: 3000 })).json()).status);
    expect((await server.get("/metrics")).text).toMatch(/framsyn_jobs\{line="long",state="(working|waiting)"\} 1/);
    await server.send("DELETE", `/api/analyses/${one!.id}`);
  });

  it("answers a quick question while a long one is worked on", async () => {
    const slow = AnalysisState.parse((await ask({ ...long(2038), kind: "intake" }, { draws: 4000 })).json());
    expect(slow.status).toBe("running");
    const quick = await answered({ ...decomposition, year: 2033 });
    expect(quick.status).toBe("done");
    expect(AnalysisState.parse((await server.get(`/api/analyses/${slow.id}`)).json()).status).toBe("running");
    // Another long one waits for its turn.
    const sensitivity = { kind: "sensitivity", occupation: "bioingenior", units: ["norge"], year: 2036 } as const;
    const waiting = AnalysisState.parse((await ask(sensitivity, { draws: 400 })).json());
    expect(waiting.status).toBe("queued");
    for (const { id } of [waiting, slow]) await server.send("DELETE", `/api/analyses/${id}`);
  });

  it("stops one that takes longer than the server's limit, and says so", async () => {
    const own = await serverForTest({ analysisSeconds: 1 });
    const open = AnalysisState.parse((await ask(long(2036), { draws: 4000 }, own)).json());
    expect(await follow(open.id, own)).toMatchObject({ status: "failed", message: "too-long", analysis: null });
    // The line is free again: the next one is taken, and stopped as well.
    const next = AnalysisState.parse((await ask(long(2037), { draws: 4000 }, own)).json());
    expect(await follow(next.id, own)).toMatchObject({ status: "failed", message: "too-long" });
    await own.close();
  });

  it("survives a restart: answers are kept, and what was going on goes on", async () => {
    const dataFolder = await copyOfPrepared();
    const own = await serverForTest({ dataFolder });
    const done = await ask(decomposition, {}, own);
    const { id } = AnalysisState.parse(done.json());
    await follow(id, own);
    const open = AnalysisState.parse((await ask(long(2037), { draws: 3000 }, own)).json());
    await own.close();
    const next = await serverForTest({ dataFolder });
    expect((await follow(id, next)).analysis?.result.kind).toBe("decomposition");
    const { status } = AnalysisState.parse((await next.get(`/api/analyses/${open.id}`)).json());
    expect(["queued", "running"]).toContain(status);
    while ((await next.get("/metrics")).text.includes('framsyn_jobs{line="long",state="working"} 0'))
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(AnalysisState.parse((await next.send("DELETE", `/api/analyses/${open.id}`)).json())).toMatchObject({ status: "cancelled" });
    await next.close();
    await rm(dataFolder, { recursive: true });
  });
});

describe("questions that cannot be answered", () => {
  const goal = { occupation: "bioingenior", unit: "helse-bergen", year: 2032, level: 0.2 };
  it.each([
    ["an unknown occupation", { ...decomposition, occupation: "perfusjonst" }, /Did you mean \\"perfusjonist\\"/],
    ["an unknown unit", { ...decomposition, unit: "nrge" }, /norge/],
    ["a year outside the data", { ...decomposition, year: 2099 }, /2099/],
    ["a unit without staff of the occupation", { ...decomposition, unit: "oslo" }, /unit/],
    ["both sides the same", { kind: "comparison", year: 2035 }, /nothing differs/],
    ["an unknown other scenario", { kind: "comparison", year: 2035, otherScenario: "x" }, /There is no scenario/],
    ["no goals", { kind: "portfolio", goals: [], measures: [] }, /goals/],
    ["no measures", { kind: "portfolio", goals: [goal], measures: [] }, /analysis\.no-measures.*GET \/api\/measures/],
    ["a level out of range", { kind: "portfolio", goals: [{ ...goal, level: 1.5 }], measures: [] }, /level/],
    ["a goal in the base year", { kind: "portfolio", goals: [{ ...goal, year: 2026 }], measures: [] }, /2026|year/],
    ["an unknown kind", { kind: "oracle" }, /kind/],
  ])("refuses %s with what to do", async (_, question, says) => {
    const answer = await ask(question);
    expect(answer.status).toBe(422);
    Problem.parse(answer.json());
    expect(answer.text).toMatch(says);
  });

  it("refuses more draws than one question may take", async () => {
    const answer = await ask({ kind: "sensitivity", occupation: "perfusjonist", units: ["norge"], year: 2031 }, { draws: 9000 });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("at most 4000 draws");
    const [finding] = Problem.parse(answer.json()).findings!;
    expect(finding).toMatchObject({
      code: "request.too-many-draws",
      file: "body",
      field: "draws",
      value: "9000",
      params: { limit: "4000" },
    });
  });

  it("refuses a scenario written for another dataset", async () => {
    const scenario = { schema: "framsyn/scenario/1", name: "x", dataset: "other-country", changes: [] };
    const answer = await ask(decomposition, { scenario });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("other-dataset");
  });

  it("knows no analysis by an id nobody got", async () => {
    for (const method of ["GET", "DELETE"]) expect((await server.send(method, `/api/analyses/${"0".repeat(64)}`)).status).toBe(404);
  });
});
