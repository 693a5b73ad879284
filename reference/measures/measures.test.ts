import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readPackageFolder } from "#io/ingest";
import { checkQuestion, PortfolioQuestion, readMeasures } from "#model/analysis";
import { REFERENCE_SCENARIO } from "#model/scenario";

const folder = fileURLToPath(new URL("..", import.meta.url));
const { set } = readMeasures(JSON.parse(readFileSync(new URL("measures.json", import.meta.url), "utf8")));

it("fit the reference dataset, and each says in three languages how sure its cost is and why", async () => {
  const read = await readPackageFolder(folder);
  if (!read.ok) throw new Error("the reference dataset has findings");
  expect(set!.measures.length).toBeGreaterThanOrEqual(12);
  const question = PortfolioQuestion.parse({
    kind: "portfolio",
    goals: [{ occupation: "bioingenior", unit: "norge", year: 2035, level: 0.2 }],
    measures: set!.measures,
  });
  expect(checkQuestion(read.dataset, REFERENCE_SCENARIO, question)).toEqual([]);
  for (const { costPerStep, reason } of set!.measures) {
    expect(costPerStep.certainty).toBe("assumption");
    for (const said of [reason, costPerStep.source, set!.name]) {
      if (typeof said === "string") throw new Error(`only in one language: ${said}`);
      expect(new Set([said.nb, said.nn, said.en]).size).toBe(3);
      for (const text of Object.values(said)) expect(text.length).toBeGreaterThan(5);
    }
  }
});
