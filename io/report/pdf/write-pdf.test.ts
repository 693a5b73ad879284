import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { planWords, translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import type { Block, PlanDocument } from "#model/plan";
import { writePdf } from "./write-pdf.ts";

const text = translator("nb", SHARED_TEXTS);
const labels = { text, words: planWords(text, { occupation: () => undefined, occupations: () => undefined, unit: () => undefined }) };
const heading = (level: 1 | 2, written: string): Block => ({ kind: "heading", level, id: `h-${level}`, words: { written } });

/** A document with what a planner wrote, in a heading, a paragraph and a table. */
const documentOf = (written: string): PlanDocument => ({
  title: { written: "Plan" },
  subtitle: { written: "2026–2040" },
  key: {},
  chapters: [
    {
      id: "one",
      blocks: [
        heading(1, "Tiltak"),
        heading(2, written),
        { kind: "paragraph", words: { written } },
        {
          ...{ kind: "table", id: "t", caption: { written: "Tabell" }, notes: [], provenance: [] },
          columns: [{ id: "a", words: { written: "Tittel" }, unit: null }],
          rows: [[{ kind: "written", text: written }]],
        },
      ],
    },
  ],
});

async function textOf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, i) => (await pdf.getPage(i + 1)).getTextContent()));
  return pages
    .flatMap(({ items }) => items.map((item) => ("str" in item ? item.str : "")))
    .join(" ")
    .replaceAll(/\s+/g, " ");
}

test("what a planner writes stands as it was written, whatever markup it looks like", async () => {
  const written = '#import "x" $y$ *z* _w_ [v] \\u @label <t> `raw` // = æøå čŋđŧž é';
  const read = await textOf(writePdf(documentOf(written), labels, "2026-11-25"));
  expect(read.split(written).length - 1).toBe(3);
});

test("a character that the font has no shape for is an empty box, and one without any shape is left out", async () => {
  const read = await textOf(writePdf(documentOf("Sjukehus 🏥 og\u0007 folk 👨‍👩, 120 %"), labels, "2026-11-25"));
  expect(read.split("Sjukehus □ og folk □□, 120 %").length - 1).toBe(3);
});

test("an error about anything else is not hidden", () => {
  const broken = documentOf("Plan");
  // A heading of the third level right below the first is against PDF/UA.
  const blocks: Block[] = [heading(1, "One"), { kind: "heading", level: 3, id: "three", words: { written: "Three" } }];
  expect(() => writePdf({ ...broken, chapters: [{ id: "one", blocks }] }, labels, "2026-11-25")).toThrow(/heading level 1 to 3/);
});
