import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Problem } from "#apps/contract";
import { findingSentence, translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import type { Finding } from "#model/vocabulary";
import { serverForTest, type TestServer } from "../server.test-support.ts";
import { REQUEST_CODES } from "./request-findings.ts";

let server: TestServer;
beforeAll(async () => {
  server = await serverForTest();
});
afterAll(() => server.close());

const goal = { occupation: "bioingenior", unit: "norge", year: 2035, level: 0.2 };
const course = { kind: "decomposition", occupation: "perfusjonist", unit: "norge", year: 2031 };
const portfolio = (level: number) => ({ kind: "portfolio", goals: [{ ...goal, level }], measures: [] });
async function findings(body: object): Promise<Finding[]> {
  const answer = await server.send("POST", "/api/analyses", body);
  expect(answer.status).toBe(422);
  return Problem.parse(answer.json()).findings ?? [];
}

describe("what a request has wrong by itself", () => {
  it.each([
    ["a field that is missing", { question: { kind: "decomposition", unit: "norge", year: 2031 } }, "question.occupation mangler"],
    ["a field nobody knows", { question: { ...course, yaer: 2031 } }, "Det finnes ikke noe felt question.yaer"],
    ["a text for a number", { question: { ...course, year: "2031" } }, /question\.year må være et (helt )?tall/],
    ["a half year", { question: { ...course, year: 2031.5 } }, /question\.year må være et (helt )?tall/],
    ["a kind there is not", { question: { ...course, kind: "oracle" } }, /question\.kind må være en av disse: decomposition, sensitivity/],
    ["an empty list", { question: { kind: "portfolio", goals: [], measures: [] } }, "question.goals må nevne minst 1"],
    ["a level above one", { question: portfolio(1.5) }, "question.goals.0.level må være mindre enn 1."],
    ["a level of one, which is not below one", { question: portfolio(1) }, "question.goals.0.level må være mindre enn 1."],
    ["a level of nought, which nobody can reach", { question: portfolio(0) }, "question.goals.0.level må være mer enn 0."],
    ["no draws", { draws: 0, question: course }, "draws må være minst 1"],
    ["a negative budget", { question: { kind: "portfolio", goals: [goal], measures: [], budget: -1 } }, "question.budget må være minst 0"],
    [
      "more draws than the kind takes",
      { draws: 9000, question: { kind: "sensitivity", occupation: "lege", units: ["norge"], year: 2031 } },
      "høyst 4000 framtider, ikke 9000",
    ],
  ])("is told in the reader's language: %s", async (_, body, says) => {
    const found = await findings(body);
    const sentences = found.map((finding) => findingSentence(finding, translator("nb", SHARED_TEXTS)));
    expect(sentences.join("\n")).toMatch(says);
    for (const finding of found) {
      expect(REQUEST_CODES.map((code) => `request.${code}`)).toContain(finding.code);
      // Nynorsk has its own sentence, and English says the same with the field named.
      expect(findingSentence(finding, translator("nn", SHARED_TEXTS))).not.toBe(finding.message);
      expect(finding.message).toMatch(/\.$/);
    }
  });

  it.each(REQUEST_CODES)("has a sentence in both Norwegian languages: %s", (code) => {
    for (const language of ["nb", "nn"] as const)
      expect(translator(language, SHARED_TEXTS).find(`finding-sentences:request.${code}`, {})).not.toBeNull();
  });

  it("shows the value that was refused, shortened", async () => {
    const [finding] = await findings({ draws: "x".repeat(500), question: course });
    expect(finding).toMatchObject({ file: "body", field: "draws", value: "x".repeat(200) });
  });
});
