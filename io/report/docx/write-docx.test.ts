import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { Block } from "#model/plan";
import { datedZip } from "../bytes/zip-files.ts";
import { DATE, documentOf, labelsIn } from "../sample-report.test-support.ts";
import { writeDocx } from "./write-docx.ts";

const BLOCKS: Block[] = [
  { kind: "heading", level: 1, id: "h1", words: { written: "Chapter" } },
  { kind: "statement", words: { written: "The answer" } },
  { kind: "heading", level: 2, id: "h2", words: { written: "Section" } },
  { kind: "heading", level: 3, id: "h3", words: { written: "Part" } },
  { kind: "paragraph", words: { written: "One\nstill one.\n\nTwo.\n \t\n\n\nThree & <four>." } },
  { kind: "list", items: [{ written: "First point" }, { written: "Second point" }] },
  {
    ...{ kind: "table", id: "t", caption: { written: "A table" }, notes: [{ written: "" }, { written: "A note" }] },
    columns: [
      { id: "name", words: { written: "Name" }, unit: null },
      { id: "fte", words: { written: "Size" }, unit: "fte" },
      { id: "chance", words: { written: "Chance" }, unit: "chance" },
    ],
    rows: [
      [{ written: "Laboratory" }, { kind: "number", value: 1234, unit: "fte" }, { kind: "hidden" }],
      [{ written: "Imaging" }, { kind: "interval", low: 20, middle: 25, high: 30, unit: "fte" }, { written: "–" }],
    ],
    provenance: [{ kind: "model", source: "projection", year: 2031, certainty: null }],
  },
  {
    ...{ kind: "chart", id: "ages", caption: { written: "Ages" }, alternative: { written: "Most are women" } },
    data: { chart: "ages", bars: [{ from: 20, to: 24, women: 5, men: 3 }] },
    certainty: [{ series: null, shares: { figures: 4, published: 0.5, "second-hand": 0, derived: 0.5, assumption: 0 } }],
  },
];

const read = async (language: "nb" | "nn" | "en", blocks: Block[]): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await writeDocx(documentOf(...blocks), labelsIn(language), DATE))).map(([path, bytes]) => [
      path,
      strFromU8(bytes),
    ]),
  );
/** Writes all blocks and opens the document again. */
async function opened() {
  const files = await read("en", BLOCKS);
  const body = files["word/document.xml"]!;
  /** The XML of the paragraph with a text, from its opening mark. */
  const paragraphOf = (text: string): string => {
    const before = body.slice(0, body.lastIndexOf(`>${text}</w:t>`));
    return before.slice(before.lastIndexOf("<w:p>"));
  };
  return { files, body, paragraphOf };
}

/** The texts of the paragraphs in some XML. */
const paragraphs = (xml: string): string[] =>
  xml
    .split("</w:p>")
    .slice(0, -1)
    .map((one) => [...one.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(""));
test("headings are headings of their level, and the title is a title", async () => {
  const { body, paragraphOf } = await opened();
  expect(["The plan", "Chapter", "Section", "Part"].map((text) => /w:pStyle w:val="(\w+)"/.exec(paragraphOf(text))?.[1])).toEqual([
    "Title",
    "Heading1",
    "Heading2",
    "Heading3",
  ]);
  expect(paragraphs(body)).toContain("2026–2036 · 25 November 2026");
});

test("what a planner wrote has a paragraph of its own for each part between blank lines, and nothing of it is markup", async () => {
  const { body } = await opened();
  const all = paragraphs(body);
  const at = all.indexOf("One\nstill one.");
  expect(all.slice(at, at + 5)).toEqual(["One\nstill one.", "Two.", "Three &amp; &lt;four&gt;.", "First point", "Second point"]);
});

test("points of a list are points; a statement is bold", async () => {
  const { paragraphOf } = await opened();
  for (const text of ["First point", "Second point"]) expect(paragraphOf(text)).toContain("<w:numPr>");
  expect(paragraphOf("Two.")).not.toContain("<w:numPr>");
  expect(paragraphOf("The answer")).toContain("<w:b/>");
  expect(paragraphOf("Two.")).not.toContain("<w:b/>");
});

test("a table has a header row that is repeated, its cells, numbers to the right, and notes with the source below", async () => {
  const { body, paragraphOf } = await opened();
  const [, table] = /<w:tbl>(.*?)<\/w:tbl>/s.exec(body)!;
  const rows = table!.split("</w:tr>").slice(0, -1);
  expect(rows.map(paragraphs)).toEqual([
    ["Name", "Size", "Chance"],
    ["Laboratory", "1,234", "hidden"],
    ["Imaging", "25 (20–30)", "–"],
  ]);
  expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual([true, false, false]);
  expect(rows.map((row) => row.includes("<w:cantSplit/>"))).toEqual([false, true, true]);
  expect(rows.map((row) => row.includes("<w:b/>"))).toEqual([true, false, false]);
  for (const row of rows) expect([...row.matchAll(/<w:jc w:val="(\w+)"/g)].map(([, side]) => side)).toEqual(["left", "right", "left"]);
  expect(paragraphOf("A table")).toContain("<w:keepNext/>");
  const all = paragraphs(body);
  const after = all.indexOf("A note");
  expect(all.slice(after - 1, after + 2)).toEqual(["–", "A note", "Source: the projection (2031)"]);
});

test("a chart is a picture with its text as alternative and below it, as high as it is drawn", async () => {
  const { files, body } = await opened();
  expect(body).toMatch(
    /<wp:docPr [^>]*name="ages"[^>]*descr="Most are women The figures behind: derived 50% of the figures\."[^>]*title="Ages"/,
  );
  expect(paragraphs(body)).toContain("Most are women");
  expect(Object.keys(files).filter((path) => path.endsWith(".svg"))).toHaveLength(1);
  const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(body)!.map(Number);
  const svg = Object.entries(files).find(([path]) => path.endsWith(".svg"))![1];
  const [, drawnWidth, drawnHeight] = /<svg width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number);
  expect(width! / height!).toBeCloseTo(drawnWidth! / drawnHeight!, 1);
});

test("it says what it was computed from, in the text and in its properties, and which page of how many", async () => {
  const { files, body } = await opened();
  expect(paragraphs(body).at(-1)).toBe("Computed from: dataset abc · seed 7");
  expect(files["docProps/core.xml"]).toContain("<dc:title>The plan</dc:title>");
  expect(files["docProps/core.xml"]).toContain("<dc:description>Computed from: dataset abc · seed 7</dc:description>");
  const footer = files["word/footer1.xml"]!.replaceAll(/<w:instrText[^>]*>([^<]*)<\/w:instrText>/g, "<w:t >{$1}</w:t>");
  expect(paragraphs(footer)).toEqual(["Page {PAGE} of {NUMPAGES}"]);
});

test("a table without notes is followed by an empty paragraph, so that two tables do not grow together", async () => {
  const table: Block = {
    ...{ kind: "table", id: "t", caption: { written: "C" }, notes: [], provenance: [] },
    columns: [{ id: "a", words: { written: "A" }, unit: null }],
    rows: [[{ written: "1" }]],
  };
  const xml = (await read("en", [table, table]))["word/document.xml"]!;
  const [, between] = /<\/w:tbl>(.*?)<w:tbl>/s.exec(xml)!;
  expect(paragraphs(between!)).toEqual(["", "C"]);
});

test("each language says its locale to the word processor, and writes its own words", async () => {
  const locales = await Promise.all(
    (["nb", "nn", "en"] as const).map(async (language) => {
      const { "word/styles.xml": styles, "word/document.xml": xml } = await read(language, []);
      return [/<w:lang w:val="([^"]+)"/.exec(styles!)?.[1], paragraphs(xml!).at(-1)?.split(":")[0]];
    }),
  );
  expect(locales).toEqual([
    ["nb-NO", "Regnet ut fra"],
    ["nn-NO", "Rekna ut frå"],
    ["en-GB", "Computed from"],
  ]);
});

test("the same document of the same day is the same bytes, whatever was written before it; the day is in it", async () => {
  const once = async () => datedZip(await writeDocx(documentOf(...BLOCKS.slice(0, 4)), labelsIn("en"), DATE), DATE);
  const [first, second] = [await once(), await once()];
  expect(Buffer.compare(first, second)).toBe(0);
  const core = strFromU8(unzipSync(first)["docProps/core.xml"]!);
  expect(core.match(/2026-11-25T00:00:00Z/g)).toHaveLength(2);
});
