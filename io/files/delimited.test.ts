import { gzipSync } from "node:zlib";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import type { FileReading, FileResult } from "./index.ts";
import { DEFAULT_FILE_LIMITS, findHeaderRow, readFile } from "./index.ts";

const STAFF = "Ansattnr;Stilling;Prosent;Fødselsår;Kjønn\r\n1;Bioingeniør;62,5;1970;K\r\n2;Overlege på Ål;100;1965;M\r\n";
const ROWS = [
  { number: 1, cells: ["Ansattnr", "Stilling", "Prosent", "Fødselsår", "Kjønn"] },
  { number: 2, cells: ["1", "Bioingeniør", "62,5", "1970", "K"] },
  { number: 3, cells: ["2", "Overlege på Ål", "100", "1965", "M"] },
];
const utf8 = (text: string): Uint8Array => Buffer.from(text, "utf8");

const read = (bytes: Uint8Array, limits = {}): Promise<FileResult> => readFile(bytes, { name: "ansatte.csv", limits });
async function file(bytes: Uint8Array): Promise<FileReading> {
  const result = await read(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.file;
}
const rows = async (text: string): Promise<(readonly string[])[]> => (await file(utf8(text))).sheets[0]!.rows.map(({ cells }) => cells);

describe("letters by the bytes", () => {
  test.each([
    ["UTF-8", utf8(STAFF), "UTF-8", []],
    ["UTF-8 with byte order mark", utf8(`\ufeff${STAFF}`), "UTF-8", []],
    ["UTF-16 with byte order mark", iconv.encode(STAFF, "utf-16"), "UTF-16", ["file-encoding"]],
    ["UTF-16 without one", iconv.encode(STAFF, "utf-16le", { addBOM: false }), "UTF-16", ["file-encoding"]],
    ["UTF-16, the other byte first, without one", iconv.encode(STAFF, "utf-16be", { addBOM: false }), "UTF-16", ["file-encoding"]],
    ["Windows-1252", iconv.encode(STAFF, "windows-1252"), "Windows-1252", ["file-encoding"]],
    ["Mac Roman", iconv.encode(STAFF, "macroman"), "Mac Roman", ["file-encoding"]],
    ["DOS, Norwegian", iconv.encode(STAFF, "cp865"), "DOS", ["file-encoding"]],
    [
      "DOS, Western Europe, with its sign for the end",
      Buffer.concat([iconv.encode(STAFF, "cp850"), Buffer.of(26)]),
      "DOS",
      ["file-encoding"],
    ],
    ["UTF-8 read twice", utf8(iconv.decode(utf8(STAFF), "windows-1252")), "UTF-8", ["file-read-twice"]],
    [
      "UTF-8 with a line of Windows-1252",
      Buffer.concat([utf8(STAFF), iconv.encode("3;Jordmor på Sør;50;1980;K\r\n", "windows-1252")]),
      "UTF-8",
      ["file-encoding-mixed"],
    ],
  ])("%s", async (_, bytes, encoding, remarks) => {
    const { sheets, ...reading } = await file(bytes);
    expect(sheets[0]!.rows.slice(0, 3)).toEqual(ROWS);
    expect(reading).toMatchObject({ containers: ["delimited"], encoding, delimiter: ";" });
    expect(reading.remarks.map(({ code }) => code)).toEqual(remarks);
  });

  test.each(["Kjønn", "År", "SØKNAD", "Ærlig", "Å", "Tromsø – Målselv"])("one word is enough: %s", async (word) => {
    for (const encoding of ["windows-1252", "macroman", "cp865"]) {
      const text = `Nr;${encoding === "cp865" ? word.replace("–", "-") : word}\n1;2\n`;
      expect((await file(iconv.encode(text, encoding))).sheets[0]!.rows[0]!.cells[1]).toBe(text.slice(3, text.indexOf("\n")));
    }
  });

  test("letters lost before are told", async () => {
    expect((await file(utf8("Nr;F\ufffddt\n1;1970\n"))).remarks).toEqual([{ code: "file-letters-lost", params: { number: 1 } }]);
  });

  test("a text where only some letters were read twice is left as it is", async () => {
    expect(await rows("FÃ¸dt;Kjønn\n1970;K\n")).toEqual([
      ["FÃ¸dt", "Kjønn"],
      ["1970", "K"],
    ]);
  });
});

describe("rows and cells", () => {
  test.each([
    ["semicolon, with decimal commas", "a;b\n1,5;2,5\n3,5;4,5\n"],
    ["comma", 'a,b\n"1,5","2,5"\n"3,5","4,5"\n'],
    ["tab, with commas in every row", "a\tb\n1,5\t2,5\n3,5\t4,5"],
    ["bar", "a|b\n1,5|2,5\n3,5|4,5\n"],
    ["old Mac line ends", "a;b\r1,5;2,5\r3,5;4,5\r"],
    ["line ends of two kinds", "a;b\r\n1,5;2,5\n3,5;4,5\n"],
  ])("%s", async (_, text) => {
    expect(await rows(text)).toEqual([
      ["a", "b"],
      ["1,5", "2,5"],
      ["3,5", "4,5"],
    ]);
  });

  test("a line feed alone stays in the cell where rows end with CR LF", async () => {
    const lines = 'a;b;c\r\n1;Bio\ningeniør;3\r\n2;"Sykepleier\nmed ""tillegg""";4\r\n';
    expect(await rows(lines)).toEqual([
      ["a", "b", "c"],
      ["1", "Bio\ningeniør", "3"],
      ["2", 'Sykepleier\nmed "tillegg"', "4"],
    ]);
  });

  test("blank rows are left out and counted, and the separator line and comments on top are told", async () => {
    const { sheets, remarks } = await file(utf8("sep=|\n# uttrekk; 1.1.2026\n\nUttrekk\na|b\n ; \n#1|2\n|\n3|4\n"));
    expect(sheets[0]!.rows).toEqual([
      { number: 4, cells: ["Uttrekk"] },
      { number: 5, cells: ["a", "b"] },
      { number: 6, cells: [" ; "] },
      { number: 7, cells: ["#1", "2"] },
      { number: 9, cells: ["3", "4"] },
    ]);
    expect(remarks).toEqual([
      { code: "file-separator-line", params: { separator: "|" } },
      { code: "file-comment-lines", params: { number: 1 } },
    ]);
  });

  test("a header is found below titles", async () => {
    const { sheets } = await file(utf8("Uttrekk fra lønnssystemet;;\nDato: 1.1.2026;;\n\nNr;Kode;Prosent\n1;3212;80\n"));
    const names = new Set(["Nr", "Kode", "Prosent"]);
    const found = findHeaderRow(sheets[0]!.rows, (cells) => cells.filter((cell) => names.has(cell)).length);
    expect(found).toMatchObject({ header: { number: 4 }, above: [{ number: 1 }, { number: 2 }], below: [{ number: 5 }] });
    expect(findHeaderRow(sheets[0]!.rows, () => 0)).toBeNull();
  });
});

describe("what is refused is named", () => {
  test.each([
    ["nothing", "", { code: "file-blank" }],
    ["blank lines", "\r\n\r\n ;;\r\n", { code: "file-blank" }],
    ["a quotation mark never closed", 'a;b\n1;"2\n3;4\n', { code: "file-quote-open" }],
    ["JSON", '{"class":"dataset"}', { code: "file-kind", params: { kind: "json", context: "json" } }],
    ["PDF", "%PDF-1.7\n", { code: "file-kind", params: { kind: "pdf", context: "pdf" } }],
    ["bytes of no kind", "\u0000\u0001\u0002\u0003\u0004\u0005", { code: "file-unknown" }],
  ])("%s", async (_, text, problem) => {
    expect(await read(utf8(text))).toMatchObject({ ok: false, problem });
  });

  test.each([
    [{ bytes: 10 }, "file-over-limit"],
    [{ rows: 2 }, "file-too-many-rows"],
    [{ columns: 4 }, "file-too-many-columns"],
    [{ cells: 12 }, "file-too-many-cells"],
    [{ cellLength: 10 }, "file-cell-too-long"],
  ])("what is over the limit %j", async (limits, code) => {
    expect(await read(utf8(STAFF), limits)).toMatchObject({ ok: false, problem: { code } });
  });

  test("millions of blank lines, plain and packed, in no time", async () => {
    const blank = Buffer.concat([utf8(STAFF), Buffer.alloc(10 * 2 ** 20, "\n")]);
    const packed = gzipSync(blank);
    const start = performance.now();
    expect(await read(blank)).toMatchObject({ problem: { code: "file-too-many-rows", params: { limit: DEFAULT_FILE_LIMITS.rows } } });
    expect(await read(packed, { unpackedBytes: 2 ** 20 })).toMatchObject({ problem: { code: "file-unpacks-too-large" } });
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test("tables with titles on top take no longer than others", async () => {
    const rows = "1;2;3\n".repeat(20_000);
    const time = async (text: string): Promise<number> => {
      const start = performance.now();
      await file(utf8(text));
      return performance.now() - start;
    };
    await time(rows);
    expect(await time(`Uttrekk\n${rows}`)).toBeLessThan(5 * (await time(rows)) + 100);
  });

  test("reading ends when it is no longer wanted", async () => {
    const reading = new AbortController();
    const long = utf8(`a;b\n${"1;2\n".repeat(400_000)}`);
    setTimeout(() => reading.abort(new Error("gone")), 20);
    await expect(readFile(long, { name: "a.csv", signal: reading.signal })).rejects.toThrow("gone");
  });
});
