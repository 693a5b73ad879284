import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import readSheets from "read-excel-file/node";
import { expect, it } from "vitest";
import { type Language, translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { smallTerm } from "#io/placements/test-support";
import { highsSolve } from "#io/solve";
import { allocate } from "#model/placement";
import { type ExportOptions, exportAllocation } from "./export-allocation.ts";
import type { ExportFormat } from "./export-format.ts";

/** Words that stand in what is decided about students, and nowhere else. */
const SECRET = ["VEDTAK-77", "max-minutes", "Grunnen", "saksbehandlar", "vaksine-b"];
const plain = smallTerm({
  weeks: 6,
  places: { "a:x": 1, "b:y": 3, "c:x": 2 },
  needs: [
    { discipline: "x", weeks: 2 },
    { discipline: "y", weeks: 0.6 },
  ],
  students: 3,
});
const rows = {
  ...plain,
  capacity: {
    ...plain.capacity,
    placement_orders: [
      {
        ...{ institution: "I", programme: "p", site: "b", discipline: "y", from_week: "2027-W01", to_week: "2027-W06" },
        ...{
          asked: 3,
          offered: null,
          asked_on: "2026-11-01",
          deadline: "2026-12-15",
          answered_on: null,
          placed: null,
          source: "s",
          note: null,
        },
      },
    ],
  },
  students: {
    ...plain.students,
    students: plain.students.students.map((student) => ({ ...student, certificates: "vaksine-b" })),
    needs: [{ student: "s1", decision: "VEDTAK-77", effect: "max-minutes" as const, value: 2000 }],
    exclusions: [
      { student: "s2", site: "c" },
      { student: "s3", site: "a" },
    ],
    history: [{ student: "s3", week: "2026-W02", site: "z", far: true }],
    locks: [
      {
        ...{ student: "s1", kind: "place" as const, requirement: "x", site: "a", week: "2027-W01" },
        ...{ reason: "Grunnen", by: "saksbehandlar", at: "2026-12-01", discipline: null },
      },
    ],
  },
};
const allocation = await allocate(rows, { solve: highsSolve, hash: "0123456789abcdef" });

const write = (format: ExportFormat, { language = "nb", ...more }: Partial<ExportOptions> & { language?: Language } = {}) =>
  exportAllocation(rows, allocation, { format, text: translator(language, SHARED_TEXTS), date: "2026-12-01", ...more });

async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, i) => (await pdf.getPage(i + 1)).getTextContent()));
  const text = pages.flatMap(({ items }) => items.map((item) => ("str" in item ? item.str : ""))).join(" ");
  const about = await pdf.getMetadata();
  return { text: text.replaceAll(/\s+/g, " "), marked: await pdf.getMarkInfo(), language: (about.info as { Language?: string }).Language };
}

/** All the text of a Word document. */
const readDocx = (bytes: Uint8Array): string =>
  [...strFromU8(unzipSync(bytes)["word/document.xml"]!).matchAll(/<w:t[^>]*>([^<]*)</g)]
    .map(([, text]) => text)
    .join(" ")
    .replaceAll(/\s+/g, " ");

/** All that stands in a workbook. */
const readSheet = (bytes: Uint8Array): string =>
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join(" ");

it("the table has a row a block: for programs with ids, for Excel in Norwegian with headings in the language", async () => {
  const csv = parse(strFromU8((await write("csv")).get("placements.csv")!), { columns: true }) as Record<string, string>[];
  expect(csv).toHaveLength(allocation.placements.length);
  expect(csv.find(({ student, requirement }) => student === "s1" && requirement === "x")).toMatchObject({
    ...{ programme: "p", programme_name: "P", study_year: "3", site: "a", from_week: "2027-W01", to_week: "2027-W02" },
    ...{ first_day: "2027-01-04", last_day: "2027-01-15", weeks: "2" },
  });
  const norwegian = strFromU8((await write("csv-no", { language: "nn" })).get("placements.csv")!);
  expect(norwegian).toContain("Siste veke");
  const read = parse(norwegian, { columns: true, delimiter: ";", bom: true }) as Record<string, string>[];
  expect(read.map((row) => row["Veker praksis"])).toContain("0,6");
  const site = parse(strFromU8((await write("csv", { site: "b" })).get("placements.csv")!), { columns: true }) as Record<string, string>[];
  expect(new Set(site.map((row) => row.site))).toEqual(new Set(["b"]));
});

it("each site gets a letter of who comes, as PDF/UA and for Word, in three languages", async () => {
  const coming = allocation.placements.filter(({ site }) => site === "b");
  const said = { nb: "2 studenter kommer til dere", nn: "2 studentar kjem til dykk", en: "2 students come to you" };
  for (const language of ["nb", "nn", "en"] as const) {
    const [pdfs, words] = [await write("letters-pdf", { language }), await write("letters-docx", { language })];
    expect([...pdfs.keys()]).toEqual(["letters/a.pdf", "letters/b.pdf", "letters/c.pdf"]);
    const pdf = await readPdf(pdfs.get("letters/b.pdf")!);
    const word = readDocx(words.get("letters/b.docx")!);
    expect(pdf.marked).toMatchObject({ Marked: true });
    expect(pdf.language).toMatch(new RegExp(`^${language}`));
    for (const text of [pdf.text, word]) {
      expect(text).toContain(said[language]);
      for (const { student } of coming) expect(text).toContain(student);
    }
  }
});

it("a letter has the days of the practice, the discipline and the programme, and room for a contact", async () => {
  const word = readDocx((await write("letters-docx", { site: "a" })).get("letters/a.docx")!);
  expect(word).toContain("uke 1–2 4. januar 2027 15. januar 2027 x s1 P, 3. studieår 2 uker");
  expect(readDocx((await write("letters-docx", { site: "b" })).get("letters/b.docx")!)).toContain("3 dager");
  expect(word).toContain("[navn, telefon, e-post]");
});

it("a letter tells a site nothing of those who go elsewhere", async () => {
  const { text } = await readPdf((await write("letters-pdf", { site: "c" })).get("letters/c.pdf")!);
  expect(text).toContain("s3");
  expect(text).not.toMatch(/\bs[12]\b/);
});

it("the workbook has students, sites by week, use, those without and orders", async () => {
  const bytes = (await write("xlsx", { language: "en" })).get("placements.xlsx")!;
  const sheets = Object.fromEntries((await readSheets(Buffer.from(bytes))).map(({ sheet, data }) => [sheet, data]));
  expect(Object.keys(sheets)).toEqual(["About", "Students", "Sites by week", "Use", "Without everything", "Orders"]);
  expect(sheets.About!.flat().join(" ")).toContain(`${allocation.placed} of 3 students get everything`);
  expect(sheets.Students).toHaveLength(1 + allocation.placements.length);
  const [heads, used, room] = sheets["Sites by week"]!;
  expect(heads!.slice(4)).toEqual(["2027-W01", "2027-W02", "2027-W03", "2027-W04", "2027-W05", "2027-W06"]);
  expect(used!.slice(0, 6)).toEqual(["a", "u", "x", "Used", 1, 1]);
  expect(room!.slice(3)).toEqual(["Capacity", 1, 1, 1, 1, 1, 1]);
  expect(sheets["Without everything"]!.slice(1).map(([student]) => student)).toEqual(expect.arrayContaining(allocation.unplaced));
  const order = sheets.Orders![1]!;
  expect(order.slice(0, 3)).toEqual(["I", "P", "b"]);
  expect(order.slice(6, 8)).toEqual([3, "not answered"]);
});

it("a site's workbook has its own students and weeks alone, and not what students wish", async () => {
  const bytes = (await write("xlsx", { language: "en", site: "c" })).get("placements.xlsx")!;
  const sheets = Object.fromEntries((await readSheets(Buffer.from(bytes))).map(({ sheet, data }) => [sheet, data]));
  expect(Object.keys(sheets)).toEqual(["Students", "Sites by week", "Orders"]);
  expect(JSON.stringify(sheets)).not.toMatch(/"s[12]"|Wish|Travel/);
  expect(sheets.Orders).toHaveLength(1);
});

it("nothing that is decided about a student stands in any file", async () => {
  for (const format of ["csv", "csv-no", "xlsx", "ics", "letters-docx", "letters-pdf"] as const)
    for (const [name, bytes] of await write(format)) {
      const text = name.endsWith("pdf")
        ? (await readPdf(bytes)).text
        : name.endsWith("docx")
          ? readDocx(bytes)
          : name.endsWith("xlsx")
            ? readSheet(bytes)
            : strFromU8(bytes);
      for (const word of SECRET) expect(text, `${name} tells ${word}`).not.toContain(word);
    }
});

it("the same allocation gives the same bytes", async () => {
  for (const format of ["csv", "xlsx", "ics", "letters-docx", "letters-pdf"] as const) {
    const [one, other] = [await write(format), await write(format)];
    expect([...one.keys()]).toEqual([...other.keys()]);
    for (const [name, bytes] of one) expect(Buffer.compare(bytes, other.get(name)!), name).toBe(0);
  }
});

it("the table of orders tells how many were placed, and nothing of students", async () => {
  const files = await write("orders");
  expect([...files.keys()]).toEqual(["placement_orders.csv"]);
  const text = Buffer.from(files.get("placement_orders.csv")!).toString("utf8");
  const [header = "", row = "", ...rest] = text.trim().split(/\r?\n/);
  const at = header.split(",").indexOf("placed");
  const there = new Set(
    allocation.placements.filter(({ site, discipline }) => site === "b" && discipline === "y").map(({ student }) => student),
  );
  expect(Number(row.split(",")[at])).toBeGreaterThan(0);
  expect(Number(row.split(",")[at])).toBeLessThanOrEqual(there.size);
  expect(rest).toEqual([]);
  expect(text).not.toMatch(/\bs[1-3]\b/);
  expect(await write("orders", { student: "s1" })).toEqual(new Map());
  expect((await write("orders", { site: "a" })).get("placement_orders.csv")!.length).toBeLessThan(header.length + 5);
});
