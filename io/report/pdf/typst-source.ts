import type { Block, PlanDocument, Words } from "#model/plan";
import { chartSvg } from "../charts/chart-svg.ts";
import type { Labels } from "../words/labels.ts";
import { provenanceLine } from "../words/provenance-line.ts";
import { spokenChart } from "../words/spoken-chart.ts";
import { columnWidths } from "./column-widths.ts";
import { content, quoted, shown } from "./typst-text.ts";

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
    "#set table(stroke: (x, y) => (bottom: if y == 0 { 0.8pt } else { 0.3pt + luma(160) }), inset: (x: 4pt, y: 3.5pt))",
    `#let ink = rgb("${DEEP}")`,
    "#show heading.where(level: 1): it => block(above: 2.2em, below: 0.9em, width: 100%, sticky: true, stroke: (bottom: 0.6pt + ink), inset: (bottom: 4pt), text(size: 15pt, fill: ink, it))",
    "#show heading.where(level: 2): it => block(above: 1.5em, below: 0.7em, sticky: true, text(size: 12pt, fill: ink, it))",
    "#show table: set text(hyphenate: true)",
    "#show figure.where(kind: table): set block(breakable: true, above: 1.2em, below: 0.6em)",
    "#show figure.where(kind: image): set block(breakable: false, above: 1.2em, below: 0.4em)",
    "#set figure.caption(position: top)",
    '#show figure.caption: set text(weight: "bold", size: 9.5pt)',
    "#show figure.caption: set align(left)",
    `#show title: set text(size: 24pt, fill: ink)`,
    "#title()",
    "",
    `#text(size: 12pt)[${shown(`${words.say(document.subtitle)} · ${text.date(date)}`)}]`,
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

/** Colour of headings, dark enough to read and to print. */
const DEEP = "#17365d";

/** A figure is never broken over two lines. */
const whole = (cell: string, figure: boolean): string => (figure ? cell.replaceAll(" ", "\u00a0") : cell);

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
      const cells = block.rows.map((row) => row.map((cell, i) => whole(words.cell(cell), block.columns[i]?.unit != null)));
      const widths = columnWidths(
        block.columns.map((column, i) => ({
          heading: say(column.words),
          cells: cells.map((row) => row[i] ?? ""),
          figures: column.unit !== null,
        })),
      );
      const align = block.columns.map(({ unit }) => (right(unit) ? "right" : "left")).join(", ");
      const header = block.columns.map((column) => `strong${content(say(column.words))}`).join(", ");
      const notes = [...block.notes.map(say), provenanceLine(block.provenance, text)].filter((note) => note !== "");
      return [
        `#figure(caption: ${content(say(block.caption))}, kind: table, supplement: none, numbering: none, text(size: 8.5pt, table(columns: (${widths.map((width) => `${width}fr`).join(", ")}), align: (x, y) => (${align},).at(x) + if y == 0 { bottom } else { top }, table.header(${header}), ${cells.flat().map(content).join(", ")})))`,
        ...notes.map((note) => `#text(size: 8.5pt)[${shown(note)}]\n`),
        "",
      ];
    }
    case "chart": {
      const { svg } = chartSvg(block, labels);
      return [
        `#figure(caption: ${content(say(block.caption))}, kind: image, supplement: none, numbering: none, image(bytes(${quoted(svg)}), format: "svg", width: 100%, alt: ${quoted(spokenChart(block, labels))}))`,
        `#text(size: 8.5pt)[${shown(say(block.alternative))}]`,
        "",
      ];
    }
  }
}
