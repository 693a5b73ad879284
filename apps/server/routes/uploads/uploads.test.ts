import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CheckResult, DatasetList, ImportResult, PackageListing, Problem, Projection, TablePage } from "#apps/contract";
import { type Answer, serverForTest, type TestServer } from "../../server.test-support.ts";

let server: TestServer;
/** The reference dataset as files, by bare name. */
let files: Map<string, string>;
beforeAll(async () => {
  server = await serverForTest({ limits: { upload: 8 << 20, uploadsPerMinute: 1000 } });
  const listing = PackageListing.parse((await server.get("/api/datasets/current/package")).json());
  files = new Map();
  for (const { path, url } of listing.files) files.set(path.slice(path.lastIndexOf("/") + 1), (await server.get(url)).text);
});
afterAll(() => server.close());

const stored = async () => DatasetList.parse((await server.get("/api/datasets")).json()).datasets;
const problem = (answer: Answer, status: number): Problem => {
  expect(answer.status, answer.text.slice(0, 500)).toBe(status);
  expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
  return Problem.parse(answer.json());
};
const withChange = (name: string, change: (text: string) => string) => new Map([...files, [name, change(files.get(name)!)]]);
const renamed = () => withChange("datapackage.json", (text) => text.replace('"norway-reference"', '"my-dataset"'));
const leftovers = async () => (await readdir(tmpdir())).filter((name) => name.startsWith("framsyn-upload-"));

describe("an uploaded dataset", () => {
  it("is stored when it has no errors, becomes the current one, and its run starts by itself", async () => {
    const answer = await server.upload("/api/datasets", renamed());
    expect(answer.status, answer.text.slice(0, 500)).toBe(201);
    const { dataset } = ImportResult.parse(answer.json());
    expect(dataset).toMatchObject({ name: "my-dataset", reference: false });
    expect((await stored())[0]).toEqual(dataset);
    expect((await server.get("/api/overview")).json<{ dataset: string; run: { id: string; status: string } }>()).toMatchObject({
      dataset: dataset.hash,
      run: { status: expect.stringMatching(/queued|running/) },
    });
    const { run } = (await server.get("/api/overview")).json<{ run: { id: string } }>();
    await server.send("DELETE", `/api/runs/${run.id}`);
  });

  it("is refused with findings by file, row and field, and nothing of it is stored", async () => {
    const before = await stored();
    const broken = withChange("stock.csv", (text) => text.replace(/^(bioingenior,[^,]+,[^,]+),[^,]+/m, "$1,minus ti"));
    const { findings, detail } = problem(await server.upload("/api/datasets", broken), 422);
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ file: expect.stringMatching(/stock\.csv$/), row: expect.any(Number), field: "value", value: "minus ti" }),
      ]),
    );
    expect(detail).toMatch(/Nothing was imported/);
    expect(await stored()).toEqual(before);
  });

  it("is refused when a file is missing, cut in half, or not what it says", async () => {
    const before = await stored();
    const without = new Map([...files].filter(([name]) => name !== "units.csv"));
    expect(problem(await server.upload("/api/datasets", without), 422).findings?.length).toBeGreaterThan(0);
    const cut = withChange("stock.csv", (text) => text.slice(0, text.length / 2 - 7));
    expect(problem(await server.upload("/api/datasets", cut), 422).findings?.length).toBeGreaterThan(0);
    expect(
      problem(await server.upload("/api/datasets", new Map([["datapackage.json", "\u0000\u0001"]])), 422).findings?.length,
    ).toBeGreaterThan(0);
    expect(await stored()).toEqual(before);
  });

  it("lists at most a thousand findings", async () => {
    const wrong = withChange("stock.csv", (text) => text.replaceAll("persons", "").replaceAll("bioingenior", "nobody"));
    const { findings } = problem(await server.upload("/api/datasets", wrong), 422);
    expect(findings!.length).toBeLessThanOrEqual(1000);
  });

  it("can be checked without being stored", async () => {
    const before = await stored();
    const other = withChange("datapackage.json", (text) => text.replace('"norway-reference"', '"only-checked"'));
    expect(CheckResult.parse((await server.upload("/api/datasets/check", other)).json())).toMatchObject({ ok: true });
    const broken = withChange("units.csv", (text) => text.replace("name_nb", "navn"));
    const check = CheckResult.parse((await server.upload("/api/datasets/check", broken)).json());
    expect(check.ok).toBe(false);
    expect(check.findings.length).toBeGreaterThan(0);
    expect(await stored()).toEqual(before);
  });

  it("is refused when all files together are too large, and leaves nothing in the temporary folder", async () => {
    const large = new Map([...files, ["stock.csv", "x".repeat(9 << 20)]]);
    problem(await server.upload("/api/datasets", large), 413);
    const parts = new Map([1, 2, 3].map((part) => [`part-${part}.csv`, "x".repeat(3 << 20)]));
    problem(await server.upload("/api/datasets", parts), 413);
    expect(await leftovers()).toEqual([]);
  });

  it("is refused when it is no upload, empty, or has a file name that means something to the system", async () => {
    problem(await server.send("POST", "/api/datasets", {}), 415);
    problem(await server.upload("/api/datasets", new Map()), 422);
    problem(await server.upload("/api/datasets", new Map([[".hidden.csv", "x"]])), 422);
    problem(await server.upload("/api/datasets", new Map([["a\u0000b.csv", "x"]])), 422);
    expect(await leftovers()).toEqual([]);
  });

  it("given twice at once by two people is stored once, and both are told", async () => {
    const other = withChange("datapackage.json", (text) => text.replace('"norway-reference"', '"from-two"'));
    const answers = await Promise.all([server.upload("/api/datasets", other), server.upload("/api/datasets", other)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect((await stored()).filter(({ name }) => name === "from-two")).toHaveLength(1);
  });
});

describe("a payroll export", () => {
  const header = "ansattnr;STYRK-08;stillingsprosent;fødselsår;kjønn";
  const person = (number: number, born: number, sex: string) => `${number};3212;100;${born};${sex}`;
  /** Thirty women in their thirties, one of 62; six men in their forties and two of 57: bands of 1 and 2 among larger ones. */
  const staff = [
    header,
    ...Array.from({ length: 30 }, (_, index) => person(1000 + index, 1988 + (index % 6), "K")),
    person(2000, 1964, "K"),
    ...Array.from({ length: 6 }, (_, index) => person(3000 + index, 1979 + (index % 3), "M")),
    person(4000, 1969, "M"),
    person(4001, 1969, "M"),
  ].join("\r\n");

  it("makes a new version with that unit's staff, and never shows counts below three or what gives them away", async () => {
    const reference = (await stored()).find((dataset) => dataset.reference)!;
    const answer = await server.upload(`/api/datasets/${reference.hash}/hr-export`, new Map([["staff.csv", staff]]), {
      unit: "helse-bergen",
    });
    expect(answer.status, answer.text.slice(0, 800)).toBe(201);
    const { dataset } = ImportResult.parse(answer.json());
    expect(dataset.version).toContain("helse-bergen");

    const ask = `dataset=${dataset.hash}&occupation=bioingenior&to=2027&draws=2&futures=0`;
    const shown = Projection.parse((await server.get(`/api/projection?${ask}&unit=helse-bergen`)).json());
    expect(shown.smallNumbersHidden).toBe(true);
    const counts = shown.agePyramid.flatMap(({ female, male }) => [female, male]);
    for (const count of counts) if (count !== null) expect(count < 0.5 || count > 2.5).toBe(true);
    for (const sex of ["female", "male"] as const) {
      const hidden = shown.agePyramid.filter((bar) => bar[sex] === null).length;
      expect(hidden === 0 || hidden >= 2, `${sex}: a lone hidden count can be worked out`).toBe(true);
    }
    expect(shown.agePyramid.find(({ age }) => age === 55)?.male).toBeNull();

    // The nation less all other units would give it away again.
    const nation = Projection.parse((await server.get(`/api/projection?${ask}&unit=norge`)).json());
    for (const bar of shown.agePyramid)
      for (const sex of ["female", "male"] as const)
        if (bar[sex] === null) expect(nation.agePyramid.find(({ age }) => age === bar.age)?.[sex]).toBeNull();

    const table = TablePage.parse(
      (await server.get(`/api/datasets/${dataset.hash}/tables/age_profile?occupation=bioingenior&unit=helse-bergen`)).json(),
    );
    const row = table.rows.find(({ age_from, sex }) => age_from === 55 && sex === "male");
    expect(row).toMatchObject({ value: null });
    expect(table.rows.some(({ value }) => typeof value === "number")).toBe(true);
    expect(shown.figures.some(({ table: name, what }) => name === "age_profile" && what.age_from === 55 && what.sex === "male")).toBe(
      false,
    );
  });

  it("is refused when it cannot be understood, with the dataset as it was", async () => {
    const before = await stored();
    const hash = before[0]!.hash;
    const send = (content: string, fields: Record<string, string>) =>
      server.upload(`/api/datasets/${hash}/hr-export`, new Map([["staff.csv", content]]), fields);
    expect(problem(await send("a;b\r\n1;2\r\n", { unit: "helse-bergen" }), 422).findings?.length).toBeGreaterThan(0);
    expect(problem(await send(staff, { unit: "helse-bergn" }), 422).findings?.[0]).toMatchObject({ code: "unknown-id" });
    expect(problem(await send(staff, {}), 422).detail).toMatch(/unit/);
    expect(problem(await send(staff, { unit: "helse-bergen", mapping: "{" }), 422).detail).toMatch(/JSON/);
    problem(await server.upload("/api/datasets/none/hr-export", new Map([["staff.csv", staff]]), { unit: "helse-bergen" }), 404);
    expect(await stored()).toEqual(before);
  });
});

it.each(["multipart/form-data", "multipart/form-data; boundary=x"])(
  "an upload that cannot be read (%s) is the sender's fault",
  async (type) => {
    const answer = await fetch(`${server.url}/api/datasets`, { method: "POST", headers: { "content-type": type }, body: "--x\r\ncut" });
    expect(answer.status).toBe(400);
    expect(Problem.parse(await answer.json()).detail).toMatch(/cannot be read/);
  },
);
