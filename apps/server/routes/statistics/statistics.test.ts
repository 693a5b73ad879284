import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DatasetList, ImportResult, Problem, StatisticsImport, StatisticsPreview, TablePage } from "#apps/contract";
import { caseDatasetFiles, STATISTICS_CASES } from "#io/ingest/test-support";
import { serverForTest, type TestServer } from "../../server.test-support.ts";

let server: TestServer;
let hash: string;
beforeAll(async () => {
  server = await serverForTest({ limits: { uploadsPerMinute: 1000 } });
  hash = DatasetList.parse((await server.get("/api/datasets")).json()).datasets[0]!.hash;
});
afterAll(() => server.close());

const CASES = fileURLToPath(new URL("../../../../io/ingest/cases/statistics/", import.meta.url));
const caseFile = (path: string): string => readFileSync(`${CASES}${path}`, "utf8");
const send = (path: string, files: Record<string, string>, fields: Record<string, string> = {}) =>
  server.upload(`/api/datasets/${hash}/statistics${path}`, new Map(Object.entries(files)), fields);
const stored = async () => DatasetList.parse((await server.get("/api/datasets")).json()).datasets;

describe("a statistics table by the API", () => {
  it("is shown without a map: what it is divided by, and the maps that come for its number", async () => {
    const preview = StatisticsPreview.parse(
      (await send("/preview", { "t.json": caseFile("json-stat-2-sparse/table.json") }, { table: "stock" })).json(),
    );
    expect(preview).toMatchObject({ map: null, difference: null, ok: false });
    expect(preview.tables[0]).toMatchObject({ tableId: "07459", cells: 16, missing: { confidential: 1, "not-possible": 1 } });
    expect(preview.tables[0]!.dimensions.map(({ id, number }) => [id, number])).toEqual([
      ["Region", 2],
      ["Kjonn", 2],
      ["Alder", 4],
      ["ContentsCode", 1],
      ["Tid", 1],
    ]);
    const of07459 = StatisticsPreview.parse((await send("/preview", { "t.json": caseFile("json-stat-2-dense/table.json") })).json());
    expect(of07459.map).toBe("ssb-07459-population");
  });

  it("is added with a map: a new version, what changed, and rows that say where they come from; a preview stores nothing", async () => {
    const before = await stored();
    const files = { "tall.csv": caseFile("klass-merger-counts/tall.csv").replaceAll(/^0301;.*\n/gm, "") };
    const changes = JSON.stringify({
      codeChanges: ["1001", "1017", "1018"].map((oldCode) => ({ oldCode, newCode: "4204", changeOccurred: "2020-01-01" })),
    });
    const fields = { map: caseFile("klass-merger-counts/map.json"), changes };
    const preview = StatisticsPreview.parse((await send("/preview", files, fields)).json());
    expect(preview).toMatchObject({ ok: true, map: "case", difference: { table: "observations", added: 1, changed: 0, removed: 0 } });
    expect(await stored()).toEqual(before);

    const answer = await send("", files, fields);
    expect(answer.status, answer.text.slice(0, 500)).toBe(201);
    const { dataset, difference } = StatisticsImport.parse(answer.json());
    expect(ImportResult.safeParse(answer.json()).success).toBe(true);
    expect(difference).toEqual(preview.difference);
    expect(dataset.version).toMatch(/\+case$/);
    const page = TablePage.parse((await server.get(`/api/datasets/${dataset.hash}/tables/observations?unit=kommune-4204`)).json());
    expect(page.rows).toContainEqual(expect.objectContaining({ series: "case", value: 107500, source: "src-2025" }));
    const { run } = (await server.get("/api/overview")).json<{ run: { id: string } }>();
    await server.send("DELETE", `/api/runs/${run.id}`);
  });

  it("is refused whole where anything is wrong, with file, row and column", async () => {
    const before = await stored();
    const answer = await send("", { "tall.csv": caseFile("unreadable-cell/tall.csv") }, { map: caseFile("unreadable-cell/map.json") });
    expect(answer.status).toBe(422);
    expect(Problem.parse(answer.json()).findings?.[0]).toMatchObject({
      code: "stat-cell",
      file: "tall.csv",
      row: 2,
      field: "antall",
      value: "ca. 100",
    });
    expect((await send("", { "tall.csv": "a;b\n1;2\n" }, { map: "{" })).status).toBe(422);
    expect((await send("", { "tall.csv": "a;b\n1;2\n" })).status).toBe(422);
    expect(await stored()).toEqual(before);
  });
});

describe("the preview of a statistics table", () => {
  let base: string;
  beforeAll(async () => {
    const imported = await server.upload("/api/datasets", caseDatasetFiles());
    expect(imported.status, imported.text.slice(0, 300)).toBe(201);
    base = ImportResult.parse(imported.json()).dataset.hash;
  });

  it.each(STATISTICS_CASES.map((one) => [one.name, one] as const))("%s", async (_name, one) => {
    const fields = {
      map: caseFile(`${one.name}/${one.map}`),
      ...(one.changes === undefined ? {} : { changes: caseFile(`${one.name}/${one.changes}`) }),
    };
    const sent = (what: string, to: string, file: string) =>
      server.upload(`/api/datasets/${to}/statistics${what}`, new Map([[file, readFileSync(`${CASES}${one.name}/${file}`)]]), fields);
    const into = one.then === undefined ? base : StatisticsImport.parse((await sent("", base, one.input)).json()).dataset.hash;
    const answer = await sent("/preview", into, one.then ?? one.input);
    expect(answer.status, answer.text.slice(0, 300)).toBe(200);
    const { ok, findings, difference } = StatisticsPreview.parse(answer.json());
    expect(findings.map(({ code }) => code).sort()).toEqual([...one.findings].sort());
    expect(ok).toBe(one.ok ?? true);
    if (one.row !== undefined) expect(findings[0]?.row).toBe(one.row);
    if (!ok) return expect(difference).toBeNull();
    const { added, changed, removed, same } = difference!;
    if (one.difference === undefined) expect(added + changed + same).toBeGreaterThanOrEqual(one.rows!.length);
    else expect({ added, changed, removed, same }).toEqual({ ...one.difference, largest: undefined });
  });
});
