import { rm } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AllPlansState, MadePlanState, PlanDifferences, PlanList, PlanRevision, PlanState, PlanVersion, Problem } from "#apps/contract";
import { makePlans } from "#io/compute";
import { readPackage } from "#io/ingest";
import { CRITERIA, type MadePlan, type PlanContent } from "#model/plan";
import { REFERENCE_SCENARIO, USUAL_RUN } from "#model/scenario";
import { type Answer, NOTHING_TO_LOAD, serverForTest, type TestServer } from "../../server.test-support.ts";
import { copyOfPrepared, writeFewOccupations } from "../../test-support/index.ts";

/** Looks at a plan that is being made, five a second: seconds on an idle machine, minutes on a crowded one. */
const PATIENCE = 1500;
let server: TestServer;
let dataFolder: string;
/** On a dataset of few occupations: the tests look at what is done with numbers, not at how many there are. */
const start = (): Promise<TestServer> => serverForTest({ dataFolder, referenceFolder: NOTHING_TO_LOAD });
beforeAll(async () => {
  dataFolder = await copyOfPrepared("few");
  server = await start();
});
afterAll(async () => {
  await server.close();
  await rm(dataFolder, { recursive: true, force: true });
});

const stateOf = async (unit: string): Promise<PlanState> => PlanState.parse((await server.get(`/api/plans/${unit}`)).json());
const put = (unit: string, body: object): Promise<Answer> => server.send("PUT", `/api/plans/${unit}`, { by: "Kari", ...body });
/** Few draws: the tests look at what is done with numbers, not at the numbers. */
const quick = (content: PlanContent): PlanContent => ({ ...content, basis: { ...content.basis, draws: 100 } });

async function begin(unit: string, more: Partial<PlanContent> = {}): Promise<PlanState> {
  const answer = await put(unit, { revision: 0, content: { ...quick((await stateOf(unit)).content), ...more } });
  expect(answer.status, answer.text.slice(0, 500)).toBe(200);
  return PlanState.parse(answer.json());
}

const step = (unit: string, name: string, revision: number, more: object = {}): Promise<Answer> =>
  server.send("POST", `/api/plans/${unit}/steps`, { step: name, revision, by: "Ola", ...more });

/** Follows the making of a plan to its end. */
async function made(unit: string, query = "", on = server): Promise<MadePlanState> {
  for (let tries = 0; tries < PATIENCE; tries++) {
    const answer = await on.get(`/api/plans/${unit}/made${query}`);
    expect([200, 202], answer.text.slice(0, 500)).toContain(answer.status);
    if (answer.status === 200) return MadePlanState.parse(answer.json());
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("the plan was not made in time");
}

/** A measure that lowers demand by a tenth at a unit. */
const automation = (unit: string, more: object = {}) =>
  ({
    ...{ id: "automation", kind: "technology", title: "Automatic sample handling", unit, owner: "Laboratory manager" },
    ...{ start: "2027-01-01", deadline: "2028-12-31", costPerYear: null, costOnce: null },
    changes: [
      {
        ...{ id: "less", kind: "demand", operation: "multiply", value: 0.9, startYear: 2028, rampYears: 0, reason: "pilot" },
        ...{ occupations: ["bioingenior"], units: [unit] },
      },
    ],
    ...more,
  }) as unknown as PlanContent["measures"][number];

describe("the list of plans", () => {
  it("has nation, regions and every trust, and says that none is begun", async () => {
    const { plans } = PlanList.parse((await server.get("/api/plans")).json());
    const kinds = new Map<string, number>();
    for (const { kind } of plans) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    expect(Object.fromEntries(kinds)).toMatchObject({ nation: 1, rhf: 4, hf: 20, county: 15 });
    for (const plan of plans)
      expect(plan).toMatchObject({ revision: 0, version: null, firstYear: 2026, lastYear: null, completeness: null });
  });
});

describe("a plan of a trust", () => {
  const unit = "helse-forde";

  it("is filled in where none is begun: no blank page", async () => {
    const state = await stateOf(unit);
    expect(state).toMatchObject({ revision: 0, status: "draft", steps: [], versions: [], events: [] });
    expect(state.content).toMatchObject({ unit, basis: { ...USUAL_RUN, lastYear: 2040 } });
  });

  it("is begun, edited and read back", async () => {
    const begun = await begin(unit, { measures: [automation(unit)] });
    expect(begun).toMatchObject({ revision: 1, status: "draft", changedBy: "Kari" });
    expect(begun.steps).toEqual([{ step: "submit", to: "submitted", actingFor: [unit, "helse-vest", "norge"] }]);
    const answer = await put(unit, { revision: 1, content: { ...begun.content, introduction: "Ein plan" }, note: "First words" });
    expect(PlanState.parse(answer.json())).toMatchObject({ revision: 2, content: { introduction: "Ein plan" } });
    expect((await stateOf(unit)).events.map(({ what, by, note }) => [what, by, note])).toEqual([
      ["save", "Kari", "First words"],
      ["begin", "Kari", ""],
    ]);
  });

  it("is not overwritten by one who saw an earlier revision: who was first is told, and both texts are kept", async () => {
    const { content, revision } = await stateOf(unit);
    const answers = await Promise.all(
      ["Kari", "Ola"].map((by) => put(unit, { revision, by, content: { ...content, introduction: `By ${by}` } })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409)!;
    const won = PlanState.parse(answers.find(({ status }) => status === 200)!.json());
    expect(Problem.parse(lost.json())).toMatchObject({
      type: "/problems/edited-meanwhile",
      meanwhile: { revision: revision + 1, by: won.changedBy, at: won.changedAt, status: "draft" },
      detail: expect.stringContaining("read the plan again"),
    });
    expect((await stateOf(unit)).content.introduction).toBe(`By ${won.changedBy}`);
    const before = PlanRevision.parse((await server.get(`/api/plans/${unit}/revisions/${revision}`)).json());
    expect(before.content.introduction).toBe("Ein plan");
  });

  it.each([
    ["an unknown occupation", { occupations: [{ occupation: "bioingenio" }] }, "plan.unknown-occupation", "occupations[0].occupation"],
    ["an unknown unit", { measures: [automation("helse-fore")] }, "plan.unknown-unit", "measures[0].unit"],
    ["a measure of another trust", { measures: [automation("helse-bergen")] }, "plan.measure-elsewhere", "measures[0].unit"],
    ["ids used twice", { measures: [automation(unit), automation(unit)] }, "plan.repeated", "measures[1].id"],
    [
      "a deadline before the start",
      { measures: [automation(unit, { deadline: "2026-01-01" })] },
      "plan.deadline-before-start",
      "measures[0].deadline",
    ],
    [
      "evidence about an occupation that does not exist",
      { evidence: [{ kind: "turnover", occupation: "lege-x", on: "2026-01-01", value: 1, source: "case 1" }] },
      "plan.unknown-occupation",
      "evidence[0].occupation",
    ],
  ])("is refused with %s, naming the field", async (_, wrong, code, field) => {
    const { content, revision } = await stateOf(unit);
    const answer = await put(unit, { revision, content: { ...content, ...wrong } });
    expect(answer.status).toBe(422);
    const { findings } = Problem.parse(answer.json());
    expect(findings).toContainEqual(expect.objectContaining({ severity: "error", code, field, message: expect.stringMatching(/\. |\?/) }));
    expect((await stateOf(unit)).revision).toBe(revision);
  });

  it("is refused with a change that does not fit the dataset, or that alters the numbers of others", async () => {
    const { content, revision } = await stateOf(unit);
    const changed = (change: object) => {
      const measure = automation(unit);
      return { ...content, measures: [{ ...measure, changes: [{ ...measure.changes[0]!, ...change }] }] };
    };
    const refusal = async (change: object) => {
      const answer = await put(unit, { revision, content: changed(change) });
      expect(answer.status).toBe(422);
      return Problem.parse(answer.json()).findings!.map(({ code, field }) => [code, field]);
    };
    expect(await refusal({ startYear: 2098 })).toEqual([["scenario.year-outside", "measures[0].changes[0].startYear"]]);
    expect(await refusal({ value: -1 })).toEqual([["scenario.value-outside", "measures[0].changes[0].value"]]);
    expect(await refusal({ units: undefined })).toEqual([["plan.change-outside", "measures[0].changes[0].units"]]);
    expect(await refusal({ units: ["helse-bergen"] })).toEqual([["plan.change-outside", "measures[0].changes[0].units"]]);
  });

  it("is refused where it rests on what is not stored, is another unit's, or is no plan at all", async () => {
    const { content, revision } = await stateOf(unit);
    const basis = { ...content.basis, dataset: "0".repeat(64), scenario: "1".repeat(64) };
    const unstored = Problem.parse((await put(unit, { revision, content: { ...content, basis } })).json());
    expect(unstored.findings!.map(({ code }) => code)).toEqual(["plan.unknown-dataset", "plan.unknown-scenario"]);
    const other = Problem.parse((await put("helse-bergen", { revision: 0, content })).json());
    expect(other.findings!.map(({ code }) => code)).toEqual(["plan.other-unit"]);
    const none = await put(unit, { revision, content: { schema: "framsyn/plan/1" } });
    expect(none.status).toBe(422);
    expect(none.text).toContain("content.basis");
    expect((await put("helse-fore", { revision: 0, content })).text).toContain("helse-forde");
  });

  it("is refused with text that cannot be kept, in any field, and takes every letter that can", async () => {
    const { content, revision } = await stateOf(unit);
    const refused = await put(unit, { revision, content: { ...content, introduction: "a\u0000b" } });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("plan.unreadable-text");
    for (const by of ["\u0000", "Kari\ud800"]) expect((await put(unit, { revision, content, by })).status).toBe(422);
    expect((await server.send("POST", `/api/plans/${unit}/comments`, { by: "Ola", text: "a\u0000" })).status).toBe(422);
    const words = "Ærlig, «øvd» på å… 🏥 \\u0000 'x'; drop table plan; --";
    expect((await put(unit, { revision, by: "Nils-Ánde Øyås", content: { ...content, followUp: words } })).status).toBe(200);
    expect((await stateOf(unit)).content.followUp).toBe(words);
  });

  it("warns of what weakens it and keeps it all the same", async () => {
    const { content, revision } = await stateOf(unit);
    const described = { description: "I to steg", funding: "Føretaket" };
    const measures = [automation(unit, { costPerYear: 1e6, ...described }), automation(unit, { id: "words", changes: [] })];
    const answer = await put(unit, { revision, content: { ...content, measures } });
    expect(PlanState.parse(answer.json()).findings.map(({ severity, code }) => [severity, code])).toEqual([
      ["warning", "plan.cost-without-source"],
      ["warning", "plan.no-effect"],
    ]);
  });

  it("has the numbers the model gives, completeness among them; words change no numbers", async () => {
    const { content, revision } = await stateOf(unit);
    const state = await made(unit);
    expect(state).toMatchObject({ status: "done", progress: 1 });
    const few = join(dataFolder, "few");
    await writeFewOccupations(few);
    const read = await readPackage(few);
    if (!read.ok) throw new Error("no dataset");
    const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(new Date());
    const [own] = await makePlans({ dataset: read.dataset, scenario: REFERENCE_SCENARIO }, [content], { today, workers: 0 });
    expect(state.plan).toEqual(JSON.parse(JSON.stringify(own)));
    const asked = CRITERIA.filter((id) => id !== "laboratories" || state.plan!.facts.parts?.laboratory !== undefined);
    expect(state.plan!.completeness.map(({ criterion }) => criterion)).toEqual(asked);
    await put(unit, { revision, content: { ...content, introduction: "Other words" } });
    const again = await server.get(`/api/plans/${unit}/made`);
    expect(again.status).toBe(200);
    expect(MadePlanState.parse(again.json())).toMatchObject({ key: state.key, plan: { content: { introduction: "Other words" } } });
  });

  it("goes to the level above and no other, and what was submitted stays as it was", async () => {
    const { revision } = await stateOf(unit);
    expect((await step(unit, "approve", revision, { actingFor: "helse-vest" })).status).toBe(409);
    const submitted = PlanState.parse((await step(unit, "submit", revision)).json());
    expect(submitted).toMatchObject({
      status: "submitted",
      versions: [{ version: 1, revision, submitted: { by: "Ola", actingFor: unit } }],
    });
    expect(submitted.steps.map(({ step: name, actingFor }) => [name, actingFor])).toEqual([
      ["approve", ["helse-vest", "norge"]],
      ["send-back", ["helse-vest", "norge"]],
    ]);
    const edit = await put(unit, { revision, content: submitted.content });
    expect(edit.status).toBe(409);
    expect(edit.json<Problem>()).toMatchObject({ type: "/problems/wrong-step", detail: expect.stringContaining("sent back") });
    for (const actingFor of [null, unit, "helse-bergen", "helse-nord"]) {
      const refused = await step(unit, "approve", revision, { actingFor });
      expect(refused.status).toBe(409);
      expect(refused.text).toContain("helse-vest");
    }
    expect((await step(unit, "approve", revision - 1, { actingFor: "helse-vest" })).json<Problem>().type).toBe(
      "/problems/edited-meanwhile",
    );
    expect((await step(unit, "approve", revision, { actingFor: "helse-vest" })).status).toBe(200);
    const published = PlanState.parse((await step(unit, "publish", revision)).json());
    expect(published).toMatchObject({
      status: "published",
      versions: [{ approved: { actingFor: "helse-vest" }, published: { by: "Ola" } }],
    });
    expect((await put(unit, { revision, content: published.content })).text).toContain("revise it");
  });

  it("tells versions apart in words and numbers, and the version is as it was", async () => {
    const before = (await made(unit, "?version=1")).plan;
    const { content, revision } = PlanState.parse((await step(unit, "revise", (await stateOf(unit)).revision)).json());
    const measures = [automation(unit, { changes: [{ ...automation(unit).changes[0]!, value: 0.5 }] })];
    await put(unit, { revision, content: { ...content, introduction: "New", measures } });
    let answer = await server.get(`/api/plans/${unit}/differences?from=1`);
    for (let tries = 0; answer.status === 202 && tries < PATIENCE; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      answer = await server.get(`/api/plans/${unit}/differences?from=1`);
    }
    const { content: said, numbers } = PlanDifferences.parse(answer.json());
    expect(said).toContainEqual({ kind: "text", field: "introduction", occupation: null, before: "Other words", after: "New" });
    expect(said).toContainEqual({ kind: "measure-removed", measure: "words", title: "Automatic sample handling" });
    const [largest] = numbers!;
    expect(largest).toMatchObject({ occupation: "bioingenior", year: 2031 });
    expect(largest!.after!.residual!.p50).toBeLessThan(largest!.before!.residual!.p50);
    expect(largest!.after!.gap).toEqual(largest!.before!.gap);
    expect((await made(unit, "?version=1")).plan).toEqual(before);
    const version = PlanVersion.parse((await server.get(`/api/plans/${unit}/versions/1`)).json());
    expect(version).toMatchObject({ version: 1, content: { introduction: "Other words" }, model: expect.stringMatching(/^\d/) });
    const revisions = PlanDifferences.parse((await server.get(`/api/plans/${unit}/differences?from=r1&to=r2`)).json());
    expect(revisions).toMatchObject({ numbers: null, content: [{ kind: "text", field: "introduction" }] });
    for (const address of ["versions/9", "revisions/99", "made?version=9", "differences?from=7"])
      expect((await server.get(`/api/plans/${unit}/${address}`)).status, address).toBe(404);
    for (const address of ["made?version=first", "differences?from=x"])
      expect((await server.get(`/api/plans/${unit}/${address}`)).status, address).toBe(422);
  });

  it("is commented on, and comments are settled", async () => {
    const about = { chapter: "measures", occupation: null, measure: "automation" };
    const answer = await server.send("POST", `/api/plans/${unit}/comments`, { by: "Ola", text: "Kven betaler?", about });
    expect(answer.status).toBe(201);
    const { id } = PlanState.parse(answer.json()).comments[0]!;
    const settled = await server.send("PATCH", `/api/plans/${unit}/comments/${id}`, { resolved: true, by: "Kari" });
    expect(PlanState.parse(settled.json()).comments).toMatchObject([{ text: "Kven betaler?", about, resolved: { by: "Kari" } }]);
    expect((await server.send("PATCH", `/api/plans/${unit}/comments/999`, { resolved: true, by: "Kari" })).status).toBe(404);
    expect((await server.send("POST", "/api/plans/helse-fonna/comments", { by: "Ola", text: "Hallo?" })).status).toBe(404);
    expect((await server.send("POST", `/api/plans/${unit}/comments`, { by: "Ola", text: " " })).status).toBe(422);
  });
});

describe("plans of several levels", () => {
  it("show the measures of the level above as soon as they stand, and those below; the nation approves its own plan", async () => {
    const nation = await begin("norge", { measures: [automation("norge", { id: "national" })] });
    expect((await made("helse-forde")).plan!.measures.map(({ id }) => id)).toContain("national");
    const submitted = PlanState.parse((await step("norge", "submit", nation.revision)).json());
    expect(submitted.steps[0]).toEqual({ step: "approve", to: "approved", actingFor: ["norge"] });
    expect((await step("norge", "approve", nation.revision)).status).toBe(200);
    const plan = (await made("norge", "?version=1")).plan!;
    expect(plan.measures.map(({ id, unit }) => [unit, id])).toEqual([
      ["helse-forde", "automation"],
      ["helse-forde", "words"],
      ["norge", "national"],
    ]);
  });

  it("are all made and added up, with progress; it can be stopped and goes on from what is stored", { timeout: 600_000 }, async () => {
    const begin = () => server.send("POST", "/api/plans/made/all", {});
    const first = AllPlansState.parse((await begin()).json());
    expect(["queued", "running"]).toContain(first.status);
    const stopped = await server.send("DELETE", `/api/plans/made/${first.key}`);
    expect(MadePlanState.parse(stopped.json())).toMatchObject({ status: "cancelled", plan: null });
    await new Promise((resolve) => setTimeout(resolve, 5500));
    let state = AllPlansState.parse((await server.get("/api/plans/made/all")).json());
    expect(state.status).toBe("none");
    const seen: number[] = [];
    state = AllPlansState.parse((await begin()).json());
    while (state.status === "queued" || state.status === "running") {
      seen.push(state.progress);
      await new Promise((resolve) => setTimeout(resolve, 100));
      state = AllPlansState.parse((await server.get("/api/plans/made/all")).json());
    }
    expect(state.status).toBe("done");
    expect(new Set(seen).size).toBeGreaterThan(3);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    for (const { completeness } of state.plans) {
      // Laboratories are asked of those that have some.
      const asked = CRITERIA.filter((id) => id !== "laboratories" || completeness!.answers.laboratories !== undefined);
      expect(completeness!.yes + completeness!.partly + completeness!.no).toBe(asked.length);
    }
    const forde = state.plans.find(({ unit }) => unit === "helse-forde")!;
    expect(forde).toMatchObject({ status: "draft", version: 1, published: 1, measures: 1, lastYear: 2040 });
    const { plans } = PlanList.parse((await server.get("/api/plans")).json());
    expect(plans).toEqual(state.plans);
    expect((await begin()).status).toBe(200);
  });

  it("that count on the same graduates are found at the level above both", { timeout: 300_000 }, async () => {
    const recruits = { newlyQualified: 500, experienced: 0 };
    const occupations = [{ occupation: "bioingenior", situation: "", decision: "", risk: "", recruits }];
    for (const unit of ["helse-bergen", "helse-fonna"]) await begin(unit, { occupations });
    const { plan } = await made("helse-vest");
    expect(plan!.conflicts).toMatchObject([
      { kind: "graduates", occupation: "bioingenior", units: [{ unit: "helse-bergen", planned: 500 }, { unit: "helse-fonna" }] },
    ]);
  });
});

describe("documents", () => {
  const download = async (query: string): Promise<Answer> => {
    for (let tries = 0; tries < PATIENCE; tries++) {
      const answer = await server.get(`/api/plans/helse-forde/document.${query}`);
      if (answer.status !== 202) return answer;
      expect(answer.headers["retry-after"]).toBe("2");
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error("the document was not made in time");
  };

  it.each([
    ["pdf", "application/pdf", "%PDF"],
    ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK"],
    ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK"],
    ["json", "application/json; charset=utf-8", '{"schema":"framsyn/plan-document/1"'],
    ["zip", "application/zip", "PK"],
  ])("come as %s of a version, the same each time, and of the draft", async (format, type, begins) => {
    const first = await download(`${format}?version=1&language=nn`);
    expect(first.status, first.text.slice(0, 300)).toBe(200);
    expect(first.headers["content-type"]).toBe(type);
    expect(first.headers["content-disposition"]).toBe(`attachment; filename="plan-helse-forde-version-1-nn.${format}"`);
    expect(first.headers["cache-control"]).toContain("max-age");
    expect(first.text.startsWith(begins)).toBe(true);
    expect((await download(`${format}?version=1&language=nn`)).bytes.equals(first.bytes)).toBe(true);
    expect((await download(`${format}`)).headers["cache-control"]).toBe("no-store");
  });

  it("hold the tables of a plan as a data package that describes its own columns", async () => {
    const files = unzipSync(new Uint8Array((await download("zip?version=1")).bytes));
    const descriptor = JSON.parse(strFromU8(files["datapackage.json"]!)) as {
      readonly resources: readonly { readonly path: string; readonly schema?: { readonly fields: readonly { readonly name: string }[] } }[];
    };
    for (const { path, schema } of descriptor.resources) {
      const content = strFromU8(files[path]!);
      if (schema !== undefined) expect(content.split("\n", 1)[0]).toBe(schema.fields.map(({ name }) => name).join(","));
    }
    const plan = JSON.parse(strFromU8(files["plan.json"]!)) as MadePlan;
    const projection = strFromU8(files["data/projection.csv"]!).trim().split("\n");
    expect(projection.length - 1).toBe(
      plan.facts.occupations.length * plan.facts.years.length * Object.keys(plan.facts.occupations[0]!.series.measures).length,
    );
    const supply = projection.find((line) => line.startsWith("bioingenior,2031,supply,"))!;
    const series = plan.facts.occupations.find(({ occupation }) => occupation === "bioingenior")!.series.measures.supply;
    expect(Number(supply.split(",")[3])).toBe(series.mean[5]);
  });

  it("are refused in a format or language nobody knows", async () => {
    expect((await server.get("/api/plans/helse-forde/document.odt")).status).toBe(422);
    expect((await server.get("/api/plans/helse-forde/document.pdf?language=sv")).status).toBe(422);
    expect((await server.get("/api/plans/helse-fore/document.pdf")).status).toBe(404);
  });
});

describe("plans after a restart", () => {
  it("are all there: drafts, versions, history, comments and numbers", async () => {
    const before = await Promise.all([stateOf("helse-forde"), made("helse-forde", "?version=1"), server.get("/api/plans")]);
    await server.close();
    server = await start();
    const numbers = await server.get("/api/plans/helse-forde/made?version=1");
    expect(numbers.status).toBe(200);
    expect(await stateOf("helse-forde")).toEqual(before[0]);
    expect(MadePlanState.parse(numbers.json())).toEqual(before[1]);
    expect((await server.get("/api/plans")).json()).toEqual(before[2].json());
  });
});
