import type { Block, Words } from "#model/plan";
import { chartSvg } from "../charts/chart-svg.ts";
import type { Labels } from "../words/labels.ts";
import { provenanceLine } from "../words/provenance-line.ts";
import { spokenChart } from "../words/spoken-chart.ts";
import { columnWidths } from "./column-widths.ts";
import { content, quoted, shown } from "./typst-text.ts";

/** A figure is never broken over two lines. */
const whole = (cell: string, figure: boolean): string => (figure ? cell.replaceAll(" ", "\u00a0") : cell);

/** Writes a block in Typst's language. Everything a person wrote is quoted, so that nothing in it can act as markup. */
export function typstBlock(block: Block, labels: Labels): string[] {
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
