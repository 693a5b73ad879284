import { expect, test } from "vitest";
import type { Block } from "#model/plan";
import { DATE, documentOf, labelsIn } from "../sample-report.test-support.ts";
import { typstSource } from "./typst-source.ts";

const source = (language: "nb" | "nn" | "en", ...blocks: Block[]): string => typstSource(documentOf(...blocks), labelsIn(language), DATE);
/** The lines of what the chapters say: after the list of contents, before what the plan was computed from. */
const linesOf = (...blocks: Block[]): string[] => {
  const lines = source("en", ...blocks).split("\n");
  return lines.slice(lines.findIndex((line) => line.startsWith("#outline")) + 1, lines.indexOf("#v(1em)")).filter((line) => line !== "");
};
const paragraph = (written: string): Block => ({ kind: "paragraph", words: { written } });

test("language and region are told, so that hyphens and screen readers follow them", () => {
  const told = (language: "nb" | "nn" | "en") => /^#set text\(lang: "(\w+)", region: "(\w+)"/m.exec(source(language))?.slice(1);
  expect([told("nb"), told("nn"), told("en")]).toEqual([
    ["nb", "NO"],
    ["nn", "NO"],
    ["en", "GB"],
  ]);
});

test("title, day and contents stand first, and what it was computed from last, with room above", () => {
  const text = source("nn");
  expect(text).toContain('#set document(title: "The plan", author: "Framsyn", date: datetime(year: 2026, month: 11, day: 25))');
  expect(text).toContain('#text(size: 12pt)[#text("2026–2036 · 25. november 2026")]');
  expect(text).toContain('#outline(title: [#text("Innhald")], depth: 1)');
  expect(text).toContain('#context [#text("Side ")#counter(page).display()#text(" av ")#counter(page).final().first()#text("")]');
  expect(text).toMatch(/#v\(1em\)\n#text\(size: 8\.5pt\)\[#text\("Rekna ut frå: dataset abc · seed 7"\)\]\n$/);
});

test("what a planner wrote is a paragraph for each part between blank lines; blank is also what has spaces only", () => {
  expect(linesOf(paragraph("One\nstill one.\n\nTwo.\n \t\n\n\nThree."))).toEqual([
    '#text("One\\nstill one.")',
    '#text("Two.")',
    '#text("Three.")',
  ]);
  // A blank line in the source is what parts two paragraphs.
  expect(source("en", paragraph("One.\n\nTwo."))).toContain('#text("One.")\n\n#text("Two.")\n');
});

test("quotes, backslashes and line ends are escaped, and markup is only text", () => {
  expect(linesOf(paragraph('a "b" \\c #d\r\ne'))).toEqual(['#text("a \\"b\\" \\\\c #d\\ne")']);
});

test("headings have their level; a list without items is left out", () => {
  expect(
    linesOf(
      { kind: "heading", level: 1, id: "a", words: { written: "A" } },
      { kind: "heading", level: 2, id: "b", words: { written: "B" } },
      { kind: "list", items: [] },
      { kind: "list", items: [{ written: "x" }, { written: "y" }] },
    ),
  ).toEqual(['#heading(level: 1)[#text("A")]', '#heading(level: 2)[#text("B")]', '#list([#text("x")], [#text("y")])']);
});

test("a table has its caption, a header, its cells in order, figures to the right and unbroken, and notes below", () => {
  const [figure, ...notes] = linesOf({
    ...{ kind: "table", id: "t", caption: { written: "A table" }, notes: [{ written: "" }, { written: "A note" }] },
    columns: [
      { id: "name", words: { written: "Name" }, unit: null },
      { id: "size", words: { written: "Size" }, unit: "fte" },
      { id: "chance", words: { written: "Chance" }, unit: "chance" },
    ],
    rows: [
      [{ written: "Imaging and more" }, { kind: "interval", low: 20, middle: 25, high: 30, unit: "fte" }, { kind: "hidden" }],
      [{ written: "Laboratory" }, { kind: "number", value: 1234, unit: "fte" }, { written: "–" }],
    ],
    provenance: [{ kind: "model", source: "projection", year: 2031, certainty: null }],
  });
  expect(figure).toMatch(/^#figure\(caption: \[#text\("A table"\)\], kind: table,/);
  expect(figure).toContain("align: (x, y) => (left, right, left,).at(x)");
  expect(figure).toContain('table.header(strong[#text("Name")], strong[#text("Size")], strong[#text("Chance")])');
  expect(figure).toContain(
    '[#text("Imaging and more")], [#text("25\u00a0(20–30)")], [#text("hidden")], [#text("Laboratory")], [#text("1,234")], [#text("–")])))',
  );
  expect(/columns: \(([^)]*)\)/.exec(figure!)?.[1]?.split(", ")).toHaveLength(3);
  expect(notes).toEqual(['#text(size: 8.5pt)[#text("A note")]', '#text(size: 8.5pt)[#text("Source: the projection (2031)")]']);
});
