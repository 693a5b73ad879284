import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { AnalysisState, CertaintyAnswer, DatasetDetail, Overview, Projection } from "#apps/contract";
import { KNOWLEDGE_RUN } from "#model/analysis";
import { usualLastYear } from "#model/scenario";
import { serverForTest, type TestServer } from "../../server.test-support.ts";
import { writeFewOccupations } from "../../test-support/index.ts";

const AT = { occupation: "perfusjonist", unit: "helse-bergen" };

let server: TestServer;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-certainty-"));
  const referenceFolder = join(folder, "few");
  await writeFewOccupations(referenceFolder, [AT.occupation]);
  server = await serverForTest({ referenceFolder });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** What projection and certainty say of the answer under a scenario: the same. */
async function answerUnder(scenario: string) {
  const query = `occupation=${AT.occupation}&unit=${AT.unit}&draws=20&scenario=${scenario}`;
  const { certainty } = Projection.parse((await server.get(`/api/projection?${query}`)).json());
  const { places } = CertaintyAnswer.parse((await server.send("POST", "/api/certainty", { places: [AT], scenario })).json());
  const [{ occupation: _, unit: __, counted: ___, ...place }] = places as [(typeof places)[number]];
  expect(place).toEqual(certainty);
  return certainty.answer;
}
const knownOfAll = async () => Overview.parse((await server.get("/api/overview")).json()).known;

it("charts are marked by count until it is known what the figures do to the answer, which asking for a page does not compute", async () => {
  expect(await answerUnder("reference")).toBeNull();
  expect(await knownOfAll()).toBeNull();
  expect(await answerUnder("reference")).toBeNull();
});

it("once it has been computed, the mark is of the uncertainty: under the reference scenario, and no other", {
  timeout: 120_000,
}, async () => {
  const { summary } = DatasetDetail.parse((await server.get("/api/datasets/current")).json());
  const question = { kind: "knowledge", unit: "norge", year: usualLastYear(summary) };
  let state = AnalysisState.parse((await server.send("POST", "/api/analyses", { question, ...KNOWLEDGE_RUN })).json());
  while (state.status === "queued" || state.status === "running") {
    await new Promise((resolve) => setTimeout(resolve, 200));
    state = AnalysisState.parse((await server.get(`/api/analyses/${state.id}`)).json());
  }
  const knowledge = state.analysis?.result;
  if (knowledge?.kind !== "knowledge") throw new Error(`no answer: ${state.status}`);
  const [known] = knowledge.occupations;
  expect(await answerUnder("reference")).toEqual({
    ...{ unit: "norge", year: question.year },
    ...{ gap: known!.shares, supply: known!.supply, demand: known!.demand },
  });
  for (const side of [known!.supply, known!.demand]) expect(Object.values(side).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  expect(await answerUnder("healthy-ageing-high")).toBeNull();
  expect(await knownOfAll()).toEqual({
    ...{ year: question.year, shares: knowledge.shares },
    occupations: [{ occupation: AT.occupation, shares: known!.shares }],
  });
});
