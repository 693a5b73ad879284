import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import type { Block } from "#model/plan";
import { documentOf, labelsIn, sampleMadePlan } from "../sample-report.test-support.ts";
import { writeXlsx } from "./write-xlsx.ts";

/** A cell of a workbook as a spreadsheet has it. */
interface Read {
  readonly value: string | number | null;
  readonly formula?: string;
  readonly format: string | null;
}
type Sheets = Map<string, (row: number, column: string) => Read | undefined>;

const plain = (xml: string): string =>
  xml.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");

/** Reads names and cells out of a workbook's XML. */
function readXlsx(bytes: Uint8Array): Sheets {
  const files = unzipSync(bytes);
  const xml = (path: string): string => strFromU8(files[path]!);
  const all = (text: string, pattern: RegExp): string[][] =>
    [...text.matchAll(pattern)].map((found) => [...found].map((part) => part ?? ""));
  const strings = all(xml("xl/sharedStrings.xml"), /<si><t[^>]*>([^<]*)<\/t><\/si>/g).map(([, text]) => plain(text!));
  const formats = new Map(
    all(xml("xl/styles.xml"), /<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g).map(([, id, code]) => [id!, plain(code!)]),
  );
  const styles = all(xml("xl/styles.xml").split("<cellXfs")[1]!, /<xf (?:numFmtId="(\d+)")?/g).map(([, id]) => formats.get(id!) ?? null);
  return new Map(
    all(xml("xl/workbook.xml"), /<sheet [^>]*name="([^"]*)"/g).map(([, name], i) => {
      const cells = new Map(
        all(xml(`xl/worksheets/sheet${i + 1}.xml`), /<c r="([A-Z]+\d+)"([^>]*)>(?:<f>([^<]*)<\/f>)?(?:<v>([^<]*)<\/v>)?/g).map(
          ([, at, attributes, formula, value]): [string, Read] => {
            const isText = attributes!.includes('t="s"');
            return [
              at!,
              {
                value: value === "" ? null : isText ? strings[Number(value)]! : Number(value),
                format: styles[Number(/ s="(\d+)"/.exec(attributes!)?.[1] ?? 0)]!,
                ...(formula === "" ? {} : { formula: plain(formula!) }),
              },
            ];
          },
        ),
      );
      return [plain(name!), (row: number, column: string) => cells.get(`${column}${row}`)];
    }),
  );
}

const plan = sampleMadePlan();
const labels = labelsIn("en");
const table = (more: Partial<Extract<Block, { kind: "table" }>> = {}): Block => ({
  ...{ kind: "table", id: "t", caption: { written: "A table" }, columns: [], rows: [], notes: [], provenance: [] },
  ...more,
});
const heading = (written: string): Block => ({ kind: "heading", level: 1, id: written, words: { written } });
const column = (written: string, unit: "fte" | "share" | null = null) => ({ id: written, words: { written }, unit });
const written = async (...blocks: Block[]): Promise<Sheets> => readXlsx(await writeXlsx(documentOf(...blocks), plan.facts, labels));

describe("the sheet of a table", () => {
  it("has the caption, a header, the rows, and below an empty line what is noted and where it is from", async () => {
    const sheets = await written(
      heading("Staff"),
      table({
        columns: [column("Name"), column("Size", "fte")],
        rows: [
          [
            { kind: "name", of: "horizon", id: "long" },
            { kind: "number", value: 12.345, unit: "fte" },
          ],
          [{ written: "All & <more>" }, { kind: "number", value: null, unit: "fte" }],
        ],
        notes: [{ written: "" }, { written: "A note" }],
        provenance: [{ kind: "dataset", source: "stock", year: 2026, certainty: "derived" }],
      }),
    );
    const cell = sheets.get("Staff")!;
    const text = (row: number, at: string) => cell(row, at)?.value;
    expect([text(1, "A"), text(2, "A"), text(2, "B"), text(3, "A"), text(4, "A")]).toEqual([
      "A table",
      "Name",
      "Size",
      "Long term",
      "All & <more>",
    ]);
    expect(cell(3, "B")).toEqual({ value: 12.345, format: "0.0" });
    expect(cell(4, "B")?.value ?? null).toBeNull();
    expect([text(5, "A") ?? null, text(6, "A"), text(7, "A")]).toEqual([
      null,
      "A note",
      "Source: the dataset's table of staff (2026, derived)",
    ]);
  });

  it("gives an interval three columns, in every row, and a column without intervals one", async () => {
    const size = { kind: "number", value: 5, unit: "fte" } as const;
    const sheets = await written(
      heading("Gap"),
      table({
        columns: [column("First", "fte"), column("Gap", "fte"), column("Last", "fte")],
        rows: [
          [size, { kind: "interval", low: -1.5, middle: 2.25, high: 7.75, unit: "fte" }, { ...size, value: 6 }],
          [size, { kind: "hidden" }, { ...size, value: 7 }],
          [size, { written: "None" }, { ...size, value: 8 }],
          [size, { kind: "number", value: 3, unit: "fte" }, { ...size, value: 9 }],
          [size, { kind: "date", on: "2027-01-15" }, { ...size, value: 10 }],
        ],
      }),
    );
    const cell = sheets.get("Gap")!;
    const line = (row: number) => ["A", "B", "C", "D", "E", "F"].map((at) => cell(row, at)?.value ?? null);
    expect(line(2)).toEqual(["First", "Gap", "Gap (P10)", "Gap (P90)", "Last", null]);
    expect(line(3)).toEqual([5, 2.25, -1.5, 7.75, 6, null]);
    expect(line(4)).toEqual([5, "hidden", null, null, 7, null]);
    expect(line(5)).toEqual([5, "None", null, null, 8, null]);
    expect(line(6)).toEqual([5, 3, null, null, 9, null]);
    expect(line(7)[4]).toBe(10);
  });

  it("writes numbers in the format of their unit, and a date as a date", async () => {
    const units = ["share", "chance", "year", "persons", "fte", "years", "nok", "students"] as const;
    const sheets = await written(
      heading("Units"),
      table({
        columns: [...units, "on", "not yet"].map((name) => column(name)),
        rows: [
          [
            ...units.map((unit) => ({ kind: "number", value: 0.256, unit }) as const),
            { kind: "date", on: "2027-01-15" },
            { kind: "date", on: null },
          ],
        ],
      }),
    );
    const cell = sheets.get("Units")!;
    const letters = "ABCDEFGH".split("");
    expect(letters.map((at) => cell(3, at)?.format)).toEqual(["0%", "0%", "0", "0.0", "0.0", "0.0", "#,##0", "0.0"]);
    for (const at of letters) expect(cell(3, at)?.value).toBe(0.256);
    // Days since 30 December 1899, as spreadsheets count.
    expect(cell(3, "I")).toEqual({ value: (Date.UTC(2027, 0, 15) - Date.UTC(1899, 11, 30)) / 86_400_000, format: "yyyy-mm-dd" });
    expect(cell(3, "J")?.value ?? null).toBeNull();
  });
});

test("sheets are called after their chapter: without what a name may not have, not too long, and no two alike", async () => {
  const sheets = await written(heading("Who? [a/b]: c*d\\e"), table(), table());
  expect([...sheets.keys()]).toEqual(["Numbers", "Who   a b   c d e", "Who   a b   c d e 2", "Computed from"]);
  const long = "A chapter whose name is longer than a sheet may be called";
  const many = await written(heading(long), table(), table(), table());
  expect([...many.keys()].slice(1, -1)).toEqual([
    "A chapter whose name is longer ",
    "A chapter whose name is long 2",
    "A chapter whose name is long 3",
  ]);
  for (const name of many.keys()) expect(name.length).toBeLessThanOrEqual(31);
  // Spreadsheets take capitals for small letters.
  const names = [...(await written(heading("NUMBERS"), table())).keys()].map((name) => name.toLowerCase());
  expect(names.toSorted()).toEqual(["computed from", "numbers", "numbers 2"]);
});

test("the first sheet has every occupation and year, with the medians of the run and formulas that follow them", async () => {
  const cell = (await written()).get("Numbers")!;
  const { occupations, years } = plan.facts;
  expect([..."ABCDEFGHIJK"].map((at) => cell(1, at)?.value)).toEqual([
    "Occupation",
    "Year",
    "Supply, contracted FTE",
    "Demand, contracted FTE",
    "Shortage, contracted FTE",
    "Shortage, P10",
    "Shortage, P90",
    "Shortage as a share of demand",
    "Chance of a shortage",
    "Demand less supply (medians do not quite add up)",
    "Demand less supply, as a share of demand",
  ]);
  // The third year of the second occupation.
  const row = 2 + years.length + 2;
  const { series, occupation } = occupations[1]!;
  expect(cell(row, "A")?.value).toBe(`${occupation[0]!.toUpperCase()}${occupation.slice(1)}`);
  expect(cell(row, "B")).toEqual({ value: 2028, format: "0" });
  expect(cell(row, "C")).toEqual({ value: series.measures.supply.p50[2], format: "#,##0" });
  expect(cell(row, "D")).toEqual({ value: series.measures.demand.p50[2], format: "#,##0" });
  const { gap, gapShare } = series.measures;
  expect(["E", "F", "G"].map((at) => cell(row, at)?.value)).toEqual([gap.p50[2], gap.p10[2], gap.p90[2]]);
  expect(cell(row, "H")).toEqual({ value: gapShare.p50[2], format: "0%" });
  expect(cell(row, "I")).toEqual({ value: series.shortageProbability[2], format: "0%" });
  expect(cell(row, "J")).toMatchObject({ formula: `D${row}-C${row}`, format: "0.0" });
  expect(cell(row, "K")).toMatchObject({ formula: `IF(D${row}>0,J${row}/D${row},"")`, format: "0%" });
  expect(cell(1 + 2 * years.length, "B")?.value).toBe(years.at(-1));
  expect(cell(2 + 2 * years.length, "A")).toBeUndefined();
});

test("the last sheet says what the numbers follow from", async () => {
  const cell = (await written()).get("Computed from")!;
  expect([1, 2, 3, 4].map((row) => [cell(row, "A")?.value, cell(row, "B")?.value])).toEqual([
    ["The plan", undefined],
    ["Computed from", undefined],
    ["dataset", "abc"],
    ["seed", "7"],
  ]);
});

test("a plan has a sheet for each of its tables, with the numbers of its facts", async () => {
  const sheets = readXlsx(await writeXlsx(plan.document, plan.facts, labelsIn("nb")));
  const tables = plan.document.chapters.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "table"));
  expect(sheets.size).toBe(tables.length + 2);
  const staff = sheets.get("Situasjonen i dag")!;
  expect(staff(2, "B")?.value).toBe("Personer");
  expect(staff(3, "B")).toEqual({ value: plan.facts.occupations[0]!.situation.persons, format: "#,##0" });
  expect(staff(4, "A")?.value).toBe("radiograf");
});
