import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import readXlsxFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { type FileReading, type FileResult, readFile } from "./index.ts";

const read = (bytes: Uint8Array, limits = {}): Promise<FileResult> => readFile(bytes, { name: "ansatte.xlsx", limits });
async function file(bytes: Uint8Array): Promise<FileReading> {
  const result = await read(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.file;
}
const day = (text: string): Date => new Date(`${text}Z`);

describe("workbooks", () => {
  test("cells as their formats show them: per cent, dates, codes with leading zeros", async () => {
    const bytes = await writeXlsxFile([
      [{ value: "Uttrekk 1.1.2026" }],
      [],
      ["Kode", "Prosent", "Andel", "Født", "Sist endret", "År", "Tall", "Ja", "Tekst"].map((value) => ({ value })),
      [
        { value: 301, format: "0000" },
        { value: 0.625, format: "0.0%" },
        { value: 80, format: '0" %"' },
        { value: day("1970-02-03T00:00:00"), format: "dd.mm.yyyy" },
        { value: day("2025-12-31T13:45:00"), format: "dd.mm.yyyy hh:mm" },
        { value: 1970 },
        { value: 0.1 + 0.2, format: "#,##0.0" },
        { value: true },
        { value: "00123" },
      ],
    ]).toBuffer();
    const { containers, encoding, delimiter, sheets, remarks } = await file(bytes);
    expect({ containers, encoding, delimiter, remarks }).toEqual({
      containers: ["workbook"],
      encoding: null,
      delimiter: null,
      remarks: [],
    });
    expect(sheets[0]!.decimalSign).toBe(".");
    expect(sheets[0]!.rows).toEqual([
      { number: 1, cells: ["Uttrekk 1.1.2026", "", "", "", "", "", "", "", ""] },
      { number: 3, cells: ["Kode", "Prosent", "Andel", "Født", "Sist endret", "År", "Tall", "Ja", "Tekst"] },
      { number: 4, cells: ["0301", "62.5 %", "80", "1970-02-03", "2025-12-31T13:45:00", "1970", "0.3", "TRUE", "00123"] },
    ]);
  });

  test("all that is seen of several sheets; hidden ones, hidden rows, merged cells and formulas without results are told", async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: "Tom", rows: [] },
        {
          name: "Ansatte",
          rows: [
            ["Avdeling", "Stilling", "Årsverk"],
            ["Laboratoriet", "Bioingeniør", 2],
            [null, "Bioingeniør", null],
            ["Sengepost", "Sykepleier", 1],
          ],
          merges: [
            { startRow: 1, endRow: 2, startCol: 0, endCol: 0 },
            { startRow: 1, endRow: 2, startCol: 2, endCol: 2 },
          ],
          cells: new Map([["3,2", { formula: "C2/2" }]]),
          rowDefs: new Map([[3, { hidden: true }]]),
        },
        { name: "Koder", rows: [["hemmelig"]], hidden: true },
        { name: "Mer", rows: [["x"]] },
      ],
    });
    const { sheets, remarks } = await file(bytes);
    expect(sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => cells)])).toEqual([
      [
        "Ansatte",
        [
          ["Avdeling", "Stilling", "Årsverk"],
          ["Laboratoriet", "Bioingeniør", "2"],
          ["Laboratoriet", "Bioingeniør", ""],
          ["Sengepost", "Sykepleier", ""],
        ],
      ],
      ["Mer", [["x"]]],
    ]);
    expect(remarks).toEqual([
      { code: "file-hidden-sheets", params: { sheets: "Koder" } },
      { code: "file-hidden-rows", params: { sheet: "Ansatte", number: 1 } },
      { code: "file-formulas-unsaved", params: { sheet: "Ansatte", number: 1 } },
      { code: "file-merged-numbers", params: { sheet: "Ansatte", number: 1 } },
    ]);
  });

  test("the same values as another reader finds", async () => {
    const numbers = Array.from({ length: 200 }, (_, row) => [row, row / 7, -row * 1e-7, row * 1e12 + 0.5].map((value) => ({ value })));
    const bytes = await writeXlsxFile(numbers).toBuffer();
    const [other] = await readXlsxFile(Buffer.from(bytes));
    const { sheets } = await file(bytes);
    expect(sheets[0]!.rows).toHaveLength(other!.data.length);
    for (const [index, { cells }] of sheets[0]!.rows.entries())
      for (const [column, cell] of cells.entries()) {
        const value = other!.data[index]![column] as number;
        expect(cell).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Math.abs(Number(cell) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-14);
      }
  });
});

describe("what is refused is named", () => {
  const ole = (name: string): Uint8Array =>
    Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(512), Buffer.from(name, "utf16le"), Buffer.alloc(64)]);
  const zip = (...paths: string[]): Uint8Array => zipSync(Object.fromEntries(paths.map((path) => [path, strToU8("a;b\n1;2\n")])));

  test.each([
    ["an old workbook", ole("Workbook"), "file-kind", "old-excel"],
    ["an old Word document", ole("WordDocument"), "file-kind", "word"],
    ["a workbook with a password", ole("EncryptedPackage"), "file-encrypted", undefined],
    ["a binary workbook", zip("xl/workbook.bin"), "file-kind", "binary-excel"],
    ["a Word document", zip("word/document.xml"), "file-kind", "word"],
    ["a presentation", zip("ppt/presentation.xml"), "file-kind", "presentation"],
    ["several files", zip("a.csv", "b.csv"), "file-zip-several", undefined],
    ["no file", zip(), "file-zip-empty", undefined],
    ["half a zip", zip("a.csv").subarray(0, 40), "file-damaged", undefined],
    ["what claims to be a workbook", zip("xl/workbook.xml"), "file-damaged", undefined],
  ])("%s", async (_, bytes, code, context) => {
    const result = await read(bytes);
    expect(result).toMatchObject({ ok: false, problem: { code } });
    expect(!result.ok && result.problem.params.context).toBe(context);
  });

  test("one file in a zip is read, whatever a computer put beside it", async () => {
    const { containers, sheets, remarks } = await file(zip("uttrekk/a.csv", "__MACOSX/uttrekk/._a.csv", "uttrekk/.DS_Store"));
    expect(containers).toEqual(["zip", "delimited"]);
    expect(sheets[0]!.rows[1]!.cells).toEqual(["1", "2"]);
    expect(remarks).toEqual([{ code: "file-unpacked", params: { name: "uttrekk/a.csv" } }]);
  });

  test("a changed byte in a zip is never read as if nothing were", async () => {
    const bytes = zipSync({ "a.csv": strToU8(`a;b\n${"1;2\n".repeat(50)}`) }, { level: 0 });
    for (let at = 40; at < 200; at += 7) {
      const changed = Uint8Array.from(bytes);
      changed[at]! ^= 1;
      expect(await read(changed)).toMatchObject({ ok: false });
    }
  });

  test("what unpacks to more than is read, also where its size is a lie", async () => {
    const bomb = zipSync({ "a.csv": new Uint8Array(3 * 2 ** 20) }, { level: 1 });
    expect(await read(bomb, { unpackedBytes: 2 ** 20 })).toMatchObject({ problem: { code: "file-unpacks-too-large" } });
    const lying = Uint8Array.from(bomb);
    const view = new DataView(lying.buffer);
    const directory = view.getUint32(lying.length - 6, true);
    view.setUint32(directory + 24, 100, true);
    view.setUint32(22, 100, true);
    expect(await read(lying, { unpackedBytes: 2 ** 20 })).toMatchObject({ ok: false });
  });
});
