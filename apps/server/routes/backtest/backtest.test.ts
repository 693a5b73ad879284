import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Problem } from "#apps/contract";
import { readPackageFolder } from "#io/ingest";
import { Backtest, backtest } from "#model/analysis";
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
