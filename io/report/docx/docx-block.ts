import { AlignmentType, BorderStyle, HeadingLevel, ImageRun, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import type { Block } from "#model/plan";
import { chartSvg } from "../charts/chart-svg.ts";
import type { Labels } from "../words/labels.ts";
import { provenanceLine } from "../words/provenance-line.ts";
import { spokenChart } from "../words/spoken-chart.ts";

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** A pixel that cannot be seen: what word processors without SVG show instead of a chart; its text stands below. */
const NO_PICTURE = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=", "base64");
/** Width of a chart on the page, in pixels as Word counts them. */
const CHART_WIDTH = 580;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: "8A94A0" } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const BORDERS = { top: NONE, left: NONE, right: NONE, bottom: THIN } as const;

export const paragraph = (line: string, more: object = {}): Paragraph =>
  new Paragraph({ children: [new TextRun(line)], spacing: { after: 120 }, ...more });

export const small = (line: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: line, size: 17 })], spacing: { after: 160 } });

/** Writes a block for Word: real headings, tables with repeated header rows, text beside charts. */
export function docxBlock(block: Block, { text, words }: Labels): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [paragraph(words.say(block.words), { heading: LEVELS[block.level] })];
    case "statement":
      return [new Paragraph({ children: [new TextRun({ text: words.say(block.words), bold: true, size: 24 })], spacing: { after: 160 } })];
    case "paragraph":
      return words
        .say(block.words)
        .split(/\n\s*\n/)
        .map((part) => paragraph(part));
    case "list":
      return block.items.map((item) => paragraph(words.say(item), { bullet: { level: 0 } }));
    case "table": {
      const cell = (line: string, bold: boolean, right: boolean): TableCell =>
        new TableCell({
          borders: BORDERS,
          children: [
            new Paragraph({
              alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
              children: [new TextRun({ text: line, bold, size: 18 })],
            }),
          ],
        });
      const isRight = block.columns.map(({ unit }) => unit !== null && unit !== "chance");
      const header = new TableRow({
        tableHeader: true,
        children: block.columns.map((column, i) => cell(words.say(column.words), true, isRight[i]!)),
      });
      const rows = block.rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((value, i) => cell(words.cell(value), false, isRight[i]!)) }),
      );
      const notes = [...block.notes.map((note) => words.say(note)), provenanceLine(block.provenance, text)].filter((note) => note !== "");
      return [
        new Paragraph({ children: [new TextRun({ text: words.say(block.caption), bold: true, size: 19 })], keepNext: true }),
        new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [header, ...rows] }),
        ...(notes.length === 0 ? [small("")] : notes.map(small)),
      ];
    }
    case "chart": {
      const { svg, width, height } = chartSvg(block, { text, words });
      return [
        new Paragraph({ children: [new TextRun({ text: words.say(block.caption), bold: true, size: 19 })], keepNext: true }),
        new Paragraph({
          children: [
            new ImageRun({
              type: "svg",
              data: Buffer.from(svg),
              transformation: { width: CHART_WIDTH, height: Math.round((height / width) * CHART_WIDTH) },
              fallback: { type: "png", data: NO_PICTURE },
              altText: { title: words.say(block.caption), description: spokenChart(block, { text, words }), name: block.id },
            }),
          ],
        }),
        small(words.say(block.alternative)),
      ];
    }
  }
}
