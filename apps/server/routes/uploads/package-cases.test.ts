import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CheckResult, Problem, StoredScenario } from "#apps/contract";
import { named, packageCases, SCENARIO_CASES } from "#io/ingest/test-support";
import { serverForTest, type TestServer } from "../../server.test-support.ts";

let server: TestServer;
beforeAll(async () => {
  server = await serverForTest({ limits: { uploadsPerMinute: 1000 } });
});
afterAll(() => server.close());

describe("an uploaded package", () => {
  it.each(packageCases())("$name", async ({ files, findings }) => {
    const check = CheckResult.parse((await server.upload("/api/datasets/check", files)).json());
    expect(check.findings.map(named)).toEqual(findings);
    expect(check.ok).toBe(!findings.some((finding) => finding.startsWith("error")));
  });
});

it.each([
  ["a key twice", '{"dataset": "current",\n "dataset": "other"}', "json-key-twice", 2],
  ["a word that is no number", '{"to": NaN}', "json-not-a-number", 1],
  ["a comment", '{\n // to\n "to": 2030}', "json-comment", 2],
])("a body with %s is refused with the place", async (_what, body, code, row) => {
  const answer = await fetch(`${server.url}/api/scenarios`, { method: "POST", headers: { "content-type": "application/json" }, body });
  expect(answer.status).toBe(400);
  expect(Problem.parse(await answer.json()).findings).toMatchObject([{ code, row }]);
});

describe("a scenario that is sent", () => {
  const post = (path: string, body: Buffer | string) =>
    fetch(`${server.url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: new Uint8Array(Buffer.from(body)),
    });

  it.each(SCENARIO_CASES.map((one) => [one.name, one] as const))("%s", async (_name, { bytes, sent: findings }) => {
    const saved = await post("/api/scenarios", bytes);
    const answer = await saved.json();
    if (!saved.ok) {
      expect(saved.status).toBe(/json/.test(findings[0]!) ? 400 : 422);
      return expect(Problem.parse(answer).findings?.map(named)).toEqual(findings);
    }
    // A scenario is saved for any dataset; whether it fits one is told where it is used with it.
    const places = [{ occupation: "radiograf", unit: "norge" }];
    const used = await post("/api/certainty", JSON.stringify({ scenario: StoredScenario.parse(answer).hash, places }));
    expect(used.status).toBe(findings.length === 0 ? 200 : 422);
    if (findings.length > 0) expect(Problem.parse(await used.json()).findings?.map(named)).toEqual(findings);
  });
});
