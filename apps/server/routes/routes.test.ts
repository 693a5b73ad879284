import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  DatasetDetail,
  DatasetList,
  DatasetSlice,
  Health,
  Overview,
  PackageListing,
  Problem,
  Projection,
  RunState,
  ScenarioList,
  StoredScenario,
  TablePage,
} from "#apps/contract";
import { Outcome } from "#model/scenario";
import { serverForTest, type TestServer } from "../server.test-support.ts";

let server: TestServer;
beforeAll(async () => {
  server = await serverForTest();
});
afterAll(() => server.close());

const SCENARIO = {
  schema: "framsyn/scenario/1",
  name: "More places",
  changes: [
    { kind: "study-places", id: "more", startYear: 2027, operation: "multiply", value: 1.2, reason: "Test", occupations: ["bioingenior"] },
  ],
};

/** Checks that an answer is a problem of the status, and gives it. */
function problem(answer: { status: number; headers: Readonly<Record<string, unknown>>; json<T>(): T }, status: number): Problem {
  expect(answer.status).toBe(status);
  expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
  const body = Problem.parse(answer.json());
  expect(body.status).toBe(status);
  return body;
}

describe("datasets", () => {
  it("has the reference dataset from the first start", async () => {
    const { datasets } = DatasetList.parse((await server.get("/api/datasets")).json());
    expect(datasets).toHaveLength(1);
    expect(datasets[0]).toMatchObject({ name: "norway-reference", reference: true, baseYear: 2026 });
  });

  it("tells what a dataset holds, and lets browsers keep it under its hash only", async () => {
    const current = await server.get("/api/datasets/current");
    const { summary, units, occupations, sources } = DatasetDetail.parse(current.json());
    expect(current.headers["cache-control"]).toBe("no-cache");
    expect(occupations.find(({ id }) => id === "bioingenior")?.headcount).toBeGreaterThan(4000);
    expect(units.find(({ kind }) => kind === "nation")).toMatchObject({ parent: null, staffed: true });
    expect(sources.reduce((sum, { figures }) => sum + figures, 0)).toBeGreaterThan(1000);
    const byHash = await server.get(`/api/datasets/${summary.hash}`);
    expect(byHash.headers["cache-control"]).toContain("immutable");
    expect(byHash.json()).toEqual(current.json());
  });

  it("names the nearest hash for an unknown one", async () => {
    const { unknown } = problem(await server.get("/api/datasets/currant"), 404);
    expect(unknown).toEqual({ what: "dataset", id: "currant", nearest: ["current"] });
  });

  it("gives pages of a table, filtered, that add up to the whole", async () => {
    const page = async (query: string) => TablePage.parse((await server.get(`/api/datasets/current/tables/stock?${query}`)).json());
    const whole = await page("occupation=bioingenior&limit=1000");
    expect(whole.total).toBe(whole.rows.length);
    expect(new Set(whole.rows.map((row) => row.occupation))).toEqual(new Set(["bioingenior"]));
    const first = await page("occupation=bioingenior&limit=5");
    const second = await page("occupation=bioingenior&limit=5&offset=5");
    expect([...first.rows, ...second.rows]).toEqual(whole.rows.slice(0, 10));
    expect((await page("search=BIOINGEN&limit=1")).total).toBeGreaterThanOrEqual(whole.total);
    expect((await page("search=no-such-text-anywhere")).total).toBe(0);
  });

  it("refuses an unknown table and a page that makes no sense", async () => {
    expect(problem(await server.get("/api/datasets/current/tables/stok"), 404).unknown?.nearest[0]).toBe("stock");
    const { findings } = problem(await server.get("/api/datasets/current/tables/stock?limit=0&offset=x"), 422);
    expect(findings?.map(({ field }) => field).sort()).toEqual(["limit", "offset"]);
  });

  it("gives the slice of one occupation", async () => {
    const slice = DatasetSlice.parse((await server.get("/api/datasets/current/slice?occupation=bioingenior")).json());
    expect(new Set(slice.tables.stock!.map((row) => row.occupation))).toEqual(new Set(["bioingenior"]));
    expect(problem(await server.get("/api/datasets/current/slice?occupation=bioingeniør"), 422).unknown?.nearest[0]).toBe("bioingenior");
    problem(await server.get("/api/datasets/current/slice"), 422);
  });

  it("gives the files of the package, which are those of the listing", async () => {
    const { files } = PackageListing.parse((await server.get("/api/datasets/current/package")).json());
    const descriptor = await server.get(files.find(({ path }) => path === "datapackage.json")!.url);
    expect(descriptor.json()).toMatchObject({ name: "norway-reference" });
    const stock = files.find(({ path }) => path.endsWith("stock.csv"))!;
    const csv = await server.get(stock.url);
    expect(csv.headers["content-type"]).toMatch(/^text\/csv/);
    expect(Buffer.byteLength(csv.text)).toBe(stock.bytes);
    problem(await server.get("/api/datasets/current/package/../../etc/passwd"), 404);
  });

  it("gives an empty table with its header", async () => {
    expect((await server.get("/api/template/stock.csv")).text.trim().split("\n")).toEqual([
      expect.stringMatching(/^occupation,unit,sex,value/),
    ]);
    expect(problem(await server.get("/api/template/stok.csv"), 404).unknown?.nearest).toContain("stock.csv");
  });
});

describe("scenarios", () => {
  it("are saved, listed, read, removed and brought back", async () => {
    const saved = await server.send("POST", "/api/scenarios", SCENARIO);
    expect(saved.status).toBe(201);
    const { hash, scenario } = StoredScenario.parse(saved.json());
    expect(scenario.changes[0]).toMatchObject({ rampYears: 0, value: 1.2 });
    const listed = async () => ScenarioList.parse((await server.get("/api/scenarios")).json()).scenarios.map((one) => one.hash);
    expect(await listed()).toContain(hash);
    expect((await server.send("DELETE", `/api/scenarios/${hash}`)).status).toBe(204);
    expect(await listed()).not.toContain(hash);
    expect((await server.get(`/api/scenarios/${hash}`)).status).toBe(200);
    problem(await server.send("DELETE", `/api/scenarios/${hash}`), 404);
    await server.send("POST", "/api/scenarios", SCENARIO);
    expect(await listed()).toContain(hash);
  });

  it("are refused with a finding for each thing wrong", async () => {
    const { findings } = problem(
      await server.send("POST", "/api/scenarios", { ...SCENARIO, changes: [{ kind: "study-places" }], extra: 1 }),
      422,
    );
    expect(findings!.length).toBeGreaterThan(3);
    expect(findings!.every(({ message }) => message.length > 0)).toBe(true);
    problem(await server.get("/api/scenarios/none"), 404);
  });
});

describe("projections", () => {
  const query = "occupation=bioingenior&unit=helse-bergen&to=2030&draws=20&futures=3";

  it("give one occupation at one unit, with figures, pyramid and single futures", async () => {
    const { outcome, figures, agePyramid, smallNumbersHidden } = Projection.parse((await server.get(`/api/projection?${query}`)).json());
    expect(outcome.years).toEqual([2026, 2027, 2028, 2029, 2030]);
    expect(outcome.series.map(({ occupation, unit }) => [occupation, unit])).toEqual([["bioingenior", "helse-bergen"]]);
    expect(outcome.series[0]!.futures!.supply).toHaveLength(3);
    expect(outcome.series[0]!.measures.supply.mean[0]).toBeGreaterThan(50);
    expect(figures.length).toBeGreaterThan(20);
    expect(smallNumbersHidden).toBe(false);
    const persons = agePyramid.reduce((sum, { female, male }) => sum + (female ?? 0) + (male ?? 0), 0);
    // The mean of 20 draws of an uncertain stock.
    expect(persons / outcome.series[0]!.measures.headcount.mean[0]!).toBeCloseTo(1, 1);
  });

  it("are the same bytes from the store as computed, and known by their entity tag", async () => {
    const first = await server.get(`/api/projection?${query}&seed=5`);
    const again = await server.get(`/api/projection?${query}&seed=5`);
    expect(again.text).toBe(first.text);
    const tag = first.headers.etag as string;
    expect((await server.get(`/api/projection?${query}&seed=5`, { "if-none-match": tag })).status).toBe(304);
    expect((await server.get(`/api/projection?${query}&seed=6`, { "if-none-match": tag })).status).toBe(200);
  });

  it("are shared by those who ask for the same at once", async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => server.get(`/api/projection?${query}&seed=77`)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  it("of several occupations and units come under an own scenario", async () => {
    const body = { occupations: ["bioingenior", "radiograf"], units: ["norge", "helse-bergen"], to: 2030, draws: 20, scenario: SCENARIO };
    const changed = Outcome.parse((await server.send("POST", "/api/projections", body)).json());
    const asIs = Outcome.parse((await server.send("POST", "/api/projections", { ...body, scenario: "reference" })).json());
    expect(changed.series).toHaveLength(4);
    expect(changed.key.scenario).not.toBe(asIs.key.scenario);
    const graduates = (outcome: Outcome, occupation: string) =>
      outcome.series.find((one) => one.occupation === occupation && one.unit === "norge")!.measures.graduates.mean;
    // More places for bioengineers; radiographers keep every number.
    expect(graduates(changed, "radiograf")).toEqual(graduates(asIs, "radiograf"));
  });

  it("name what is wrong in the question", async () => {
    expect(problem(await server.get("/api/projection?occupation=radiogaf"), 422).unknown).toMatchObject({
      what: "occupation",
      nearest: expect.arrayContaining(["radiograf"]),
    });
    expect(problem(await server.get("/api/projection?occupation=bioingenior&unit=helse-bergn"), 422).unknown).toMatchObject({
      what: "unit",
      nearest: expect.arrayContaining(["helse-bergen"]),
    });
    expect(problem(await server.get("/api/projection?occupation=bioingenior&to=2101"), 422).findings?.[0]).toMatchObject({
      field: "to",
      value: "2101",
    });
    expect(problem(await server.get("/api/projection?occupation=bioingenior&scenario=abc"), 422).unknown?.what).toBe("scenario");
    expect(problem(await server.get("/api/projection?occupation=bioingenior&draws=0"), 422).findings?.[0]?.field).toBe("draws");
    const wrong = { ...SCENARIO, changes: [{ ...SCENARIO.changes[0], occupations: ["nobody"] }] };
    expect(
      problem(await server.send("POST", "/api/projections", { occupations: ["bioingenior"], scenario: wrong }), 422).findings?.length,
    ).toBeGreaterThan(0);
    problem(await server.send("POST", "/api/projections", { occupations: [] }), 422);
  });

  it("are refused when the answer would be too large", async () => {
    const { occupations } = DatasetDetail.parse((await server.get("/api/datasets/current")).json());
    const body = { occupations: occupations.map(({ id }) => id).slice(0, 20) };
    expect(problem(await server.send("POST", "/api/projections", body), 422).detail).toMatch(/Name fewer/);
  });
});

describe("the overview and runs", () => {
  it("say that nobody has asked for a run yet, and which years there are", async () => {
    const overview = Overview.parse((await server.get("/api/overview")).json());
    expect(overview).toMatchObject({ year: 2031, run: { status: "none" }, items: [] });
    expect(overview.years[0]).toBe(2026);
    const { figures, ...shares } = overview.certainty;
    expect(figures).toBeGreaterThan(1000);
    expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(problem(await server.get("/api/overview?year=1999"), 422).unknown).toMatchObject({ what: "year", id: "1999" });
  });

  it("join a run that is going on, show its progress, and stop it when asked", async () => {
    const started = await Promise.all([1, 2].map(() => server.send("POST", "/api/runs", {})));
    expect(started.map(({ status }) => status)).toEqual([202, 202]);
    const [first, second] = started.map((answer) => RunState.parse(answer.json()));
    expect(second!.id).toBe(first!.id);
    const stopped = RunState.parse((await server.send("DELETE", `/api/runs/${first!.id}`)).json());
    expect(stopped.status).toBe("cancelled");
    expect(RunState.parse((await server.get(`/api/runs/${first!.id}`)).json()).status).toBe("cancelled");
    expect(Overview.parse((await server.get("/api/overview")).json()).run.status).toBe("cancelled");
  });

  it("stop a run that waits for its turn at once, and leave the one before it alone", async () => {
    const statusOf = async (id: string) => RunState.parse((await server.get(`/api/runs/${id}`)).json()).status;
    const { hash } = StoredScenario.parse((await server.send("POST", "/api/scenarios", { ...SCENARIO, name: "Waiting" })).json());
    const first = RunState.parse((await server.send("POST", "/api/runs", {})).json());
    const waiting = RunState.parse((await server.send("POST", "/api/runs", { scenario: hash })).json());
    expect(waiting.status).toBe("queued");
    expect(RunState.parse((await server.send("DELETE", `/api/runs/${waiting.id}`)).json()).status).toBe("cancelled");
    while ((await statusOf(first.id)) === "queued") await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await statusOf(first.id)).toBe("running");
    await server.send("DELETE", `/api/runs/${first.id}`);
  });

  it("answer 404 for a run nobody knows", async () => {
    problem(await server.get("/api/runs/none"), 404);
    problem(await server.send("DELETE", "/api/runs/none"), 404);
  });
});

describe("the server itself", () => {
  it("tells its health", async () => {
    expect(Health.parse((await server.get("/api/health")).json())).toMatchObject({ status: "ok", store: "embedded" });
  });

  it("gives measurements by route, without ids", async () => {
    await server.get("/api/runs/some-id");
    const { text, headers } = await server.get("/metrics");
    expect(headers["content-type"]).toMatch(/^text\/plain/);
    expect(text).toMatch(/framsyn_http_request_seconds_count\{method="GET",route="\/api\/runs\/:id",status="404"\} \d/);
    expect(text).toMatch(/framsyn_store_bytes [1-9]/);
    expect(text).toMatch(/framsyn_jobs\{line="runs",state="waiting"\} \d/);
    expect(text).not.toContain("some-id");
  });

  it("answers what it does not have, cannot read or will not take with a problem", async () => {
    expect(problem(await server.get("/api/nothing"), 404).instance).toBe("/api/nothing");
    for (const [method, address, allow] of [
      ["POST", "/api/health", "GET, HEAD"],
      ["PUT", "/api/scenarios", "GET, HEAD, POST"],
      ["PATCH", "/api/runs/some-id", "DELETE, GET, HEAD"],
    ] as const) {
      const answer = await server.send(method, address, {});
      problem(answer, 405);
      expect(answer.headers.allow).toBe(allow);
    }
    problem(await server.send("POST", "/api/nothing", {}), 404);
    for (const address of ["/%", "/api/datasets/%E0%A4%A"]) problem(await server.get(address), 400);
    problem(await server.get("/api/health", { "x-long": "x".repeat(20_000) }), 431);
    problem(await server.send("POST", "/api/runs", {}, { "content-type": "text/plain" }), 415);
    problem(await server.send("POST", "/api/runs", "x".repeat(2 << 20)), 413);
    const broken = await fetch(`${server.url}/api/runs`, { method: "POST", body: "{", headers: { "content-type": "application/json" } });
    expect(broken.status).toBe(400);
    expect(broken.headers.get("content-type")).toMatch(/^application\/problem\+json/);
  });
});
