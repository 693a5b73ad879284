import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Problem } from "#apps/contract";
import { readPackageFolder } from "#io/ingest";
import { Backtest, BandTest, backtest } from "#model/analysis";
import { serverForTest, type TestServer } from "../../server.test-support.ts";
import { REFERENCE_FOLDER } from "../../settings/settings.ts";

let server: TestServer;
beforeAll(async () => {
  server = await serverForTest();
});
afterAll(() => server.close());

describe("GET /api/backtest", () => {
  it("gives what the model gives, misses included, and the same at once when asked again", async () => {
    const answer = await server.get("/api/backtest");
    expect(answer.status).toBe(200);
    const result = Backtest.parse(answer.json());
    const read = await readPackageFolder(REFERENCE_FOLDER);
    if (!read.ok) throw new Error("no reference dataset");
    const own = backtest(read.dataset, { draws: result.draws, seed: result.seed });
    expect(result).toEqual(JSON.parse(JSON.stringify(own)));
    const again = await server.get(`/api/backtest?dataset=${result.dataset}`);
    expect(again.text).toBe(answer.text);
  });

  it("refuses a dataset nobody has, with what to do", async () => {
    const answer = await server.get("/api/backtest?dataset=none");
    expect(answer.status).toBe(422);
    expect(Problem.parse(answer.json()).unknown?.what).toBe("dataset");
  });
});

describe("GET /api/band-test", () => {
  it("names the occupations with earlier counts, and tells what their intervals held by the trial of the same edition", async () => {
    const { performance, projections } = Backtest.parse((await server.get("/api/backtest")).json());
    const { counted, held } = BandTest.parse((await server.get("/api/band-test")).json());
    for (const { occupation } of projections) expect(counted).toContain(occupation);
    expect(counted).not.toContain("ikt-ingenior");
    const own = performance.all?.[0]?.methods.find(({ method }) => method === "structural");
    const coverage = own?.coverage.find(({ level }) => level === 0.8);
    expect(held).toEqual({ share: coverage?.mean, error: coverage?.error, series: own?.series });
  });
});
