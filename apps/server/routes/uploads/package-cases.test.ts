import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CheckResult, Problem } from "#apps/contract";
import { named, packageCases } from "#io/ingest/test-support";
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
