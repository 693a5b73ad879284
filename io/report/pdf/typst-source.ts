import type { Block, PlanDocument, Words } from "#model/plan";
import { chartSvg } from "../charts/chart-svg.ts";
import type { Labels } from "../labels.ts";
import { provenanceLine } from "../provenance-line.ts";
import { content, quoted, shown } from "./typst-text.ts";

/** Most columns whose figures are given all the room they ask for. */
const MOST_ROOMY = 5;

const REGION = { nb: ["nb", "NO"], nn: ["nn", "NO"], en: ["en", "GB"] } as const;

/** Writes a plan document in Typst's language. Everything a person wrote is quoted, so that nothing in it can act as markup. */
export function typstSource(document: PlanDocument, labels: Labels, date: string): string {
  const { text, words } = labels;
  const [language, region] = REGION[text.language];
  const title = words.say(document.title);
  const [year, month, day] = date.split("-").map(Number);
  const page = text.t("plan:document.page", { page: "@@", pages: "##" }).split(/@@|##/);
  const footer = `#context [#text(${quoted(page[0] ?? "")})#counter(page).display()#text(${quoted(page[1] ?? "")})#counter(page).final().first()#text(${quoted(page[2] ?? "")})]`;
  return [
    `#set document(title: ${quoted(title)}, author: "Framsyn", date: datetime(year: ${year}, month: ${month}, day: ${day}))`,
    `#set text(lang: "${language}", region: "${region}", font: "Libertinus Serif", size: 10.5pt)`,
    `#set page(paper: "a4", margin: (x: 2.2cm, y: 2.2cm), footer: align(center, text(size: 9pt)[${footer}]))`,
    "#set par(justify: false, leading: 0.65em)",
    "#set table(stroke: (x, y) => (bottom: if y == 0 { 0.8pt } else { 0.3pt + luma(160) }), inset: (x: 4pt, y: 4pt))",
    "#show heading.where(level: 1): it => { v(0.8em); it; v(0.3em) }",
    "#show table: set text(hyphenate: true)",
    "#show figure: set block(breakable: true, above: 1.2em, below: 0.6em)",
    "#show figure.where(kind: table): set figure.caption(position: top)",
    '#show figure.caption: set text(weight: "bold", size: 9.5pt)',
    "#show figure.caption: set align(left)",
    `#text(size: 22pt, weight: "bold")[#title()]`,
    "",
    shown(`${words.say(document.subtitle)} · ${text.date(date)}`),
    "",
    `#outline(title: ${content(text.t("plan:document.contents"))}, depth: 1)`,
    "",
    ...document.chapters.flatMap(({ blocks }) => blocks.flatMap((block) => write(block, labels))),
    `#v(1em)`,
    `#text(size: 8.5pt)[${shown(
      `${text.t("plan:document.key")}: ${Object.entries(document.key)
        .map(([name, value]) => `${name} ${value}`)
        .join(" · ")}`,
    )}]`,
    "",
  ].join("\n");
}

function write(block: Block, labels: Labels): string[] {
  const { text, words } = labels;
  const say = (what: Words): string => words.say(what);
  switch (block.kind) {
    case "heading":
      return [`#heading(level: ${block.level})${content(say(block.words))}`, ""];
    case "statement":
      return [`#block(inset: (left: 8pt), stroke: (left: 2pt), text(size: 12pt)${content(say(block.words))})`, ""];
    case "paragraph":
      // What a planner wrote may have paragraphs of its own.
      return say(block.words)
        .split(/\n\s*\n/)
        .flatMap((part) => [shown(part), ""]);
    case "list":
      return block.items.length === 0 ? [] : [`#list(${block.items.map((item) => content(say(item))).join(", ")})`, ""];
    case "table": {
      const right = (unit: string | null): boolean => unit !== null && unit !== "chance";
      // Few columns of figures take the room they need; many share it, and their headings break.
      const figures = block.columns.length > MOST_ROOMY ? "1.2fr" : "auto";
      const columns = block.columns.map(({ unit }, i) => (i === 0 || unit === null ? "2fr" : figures)).join(", ");
      const align = block.columns.map(({ unit }) => (right(unit) ? "right" : "left")).join(", ");
      const header = block.columns.map((column) => `strong${content(say(column.words))}`).join(", ");
      const cells = block.rows.flat().map((cell) => content(words.cell(cell)));
      const notes = [...block.notes.map(say), provenanceLine(block.provenance, text)].filter((note) => note !== "");
      return [
        `#figure(caption: ${content(say(block.caption))}, kind: table, supplement: none, numbering: none, text(size: 9pt, table(columns: (${columns}), align: (${align}), table.header(${header}), ${cells.join(", ")})))`,
        ...notes.map((note) => `#text(size: 8.5pt)[${shown(note)}]\n`),
        "",
      ];
    }
    case "chart": {
      const svg = chartSvg(block.data, labels);
      return [
        `#figure(caption: ${content(say(block.caption))}, kind: image, supplement: none, numbering: none, image(bytes(${quoted(svg)}), format: "svg", width: 100%, alt: ${quoted(say(block.alternative))}))`,
        `#text(size: 8.5pt)[${shown(say(block.alternative))}]`,
        "",
      ];
    }
  }
}
