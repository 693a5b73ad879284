import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DatasetSummary, ImportResult, PayrollMappingKept, PayrollPreview } from "#apps/contract";
import type { PayrollPreview as Preview } from "#io/ingest";
import { CASE_UNIT, expectPreview, PAYROLL_CASES, type PayrollCase } from "#io/ingest/test-support";
import { serverForTest, type TestServer } from "../../server.test-support.ts";

let server: TestServer;
let reference: string;
beforeAll(async () => {
  server = await serverForTest({ limits: { uploadsPerMinute: 1000, requestsPerMinute: 1000 } });
  const { datasets } = (await server.get("/api/datasets")).json<{ datasets: DatasetSummary[] }>();
  reference = datasets.find((dataset) => dataset.reference)!.hash;
}, 60_000);
afterAll(() => server.close());

const caseOf = (name: string): PayrollCase => PAYROLL_CASES.find((one) => one.name === name)!;
const send = ({ file, bytes }: PayrollCase, fields: Readonly<Record<string, string>>, what = "/preview") =>
  server.upload(`/api/datasets/${reference}/hr-export${what}`, new Map([[file, bytes]]), { unit: CASE_UNIT, ...fields });

describe("the preview of a payroll file", () => {
  it.each(PAYROLL_CASES.map((one) => [one.name, one] as const))("%s", async (_, one) => {
    const { mapping = {}, referenceDate } = one.expected.options ?? {};
    const fields = { mapping: JSON.stringify(mapping), ...(referenceDate === undefined ? {} : { referenceDate }) };
    const answer = await send(one, fields);
    expect(answer.status, answer.text.slice(0, 300)).toBe(200);
    expectPreview(PayrollPreview.parse(answer.json()) as unknown as Preview, one);
  });
});

describe("the mapping of a unit", () => {
  const kept = async () => server.get(`/api/units/${CASE_UNIT}/payroll-mapping`);

  it("is kept with the import, and used the second time; what is about one file is not", async () => {
    expect((await kept()).json()).toEqual({ mapping: {}, savedAt: null });
    const local = caseOf("local-codes");
    const occupations = { B100: "bioingenior", R200: "radiograf" };
    const mapping = { occupations, answers: { "reference-date": "2026-01-01" }, vacancies: { bioingenior: 2 }, leaveOut: true };
    const imported = await send(local, { mapping: JSON.stringify(mapping) }, "");
    expect(imported.status, imported.text.slice(0, 300)).toBe(201);
    expect(ImportResult.parse(imported.json()).dataset.title).toBe("Helse Bergen, egne tall 1.1.2026");
    expect(PayrollMappingKept.parse((await kept()).json()).mapping).toEqual({ occupations });
    const again = PayrollPreview.parse((await send(local, {})).json());
    expect(again).toMatchObject({ ok: true, mapping: { occupations }, mappingKept: expect.any(String) });
    expect(again.summary!.occupations.map(({ persons }) => persons)).toEqual([6, 5]);
  });

  it("can be kept by itself, for units that there are, in its form", async () => {
    const put = (unit: string, mapping: unknown) => server.send("PUT", `/api/units/${unit}/payroll-mapping`, mapping);
    expect((await put("helse-fonna", { answers: { "sex-codes": "men-1-women-2", sheet: "Ansatte" } })).json()).toMatchObject({
      mapping: { answers: { "sex-codes": "men-1-women-2" } },
    });
    expect((await put("helse-fona", {})).status).toBe(404);
    expect((await put("helse-fonna", { columns: { nonsense: "x" } })).status).toBe(422);
  });
});
