import writeExcelFile from "write-excel-file/node";
import type { Block, PlanDocument, PlanFacts } from "#model/plan";
import type { Labels } from "../words/labels.ts";
import { numbersSheet } from "./numbers-sheet.ts";
import { type SheetRow, sheetOfTable, textCell } from "./sheet-of-table.ts";

/** Longest name a spreadsheet allows a sheet. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/** Writes a plan's tables as a workbook: a sheet a table, the numbers of all years with live formulas, and what they follow from. */
export async function writeXlsx(document: PlanDocument, facts: PlanFacts, labels: Labels): Promise<Buffer> {
  const { text, words } = labels;
  const used = new Set<string>();
  const nameOf = (wanted: string): string => {
    const plain = wanted.replaceAll(FORBIDDEN, " ").slice(0, LONGEST_NAME);
    let name = plain;
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${plain.slice(0, LONGEST_NAME - 3)} ${n}`;
    used.add(name.toLowerCase());
    return name;
  };
  const sheet = (wanted: string, data: SheetRow[], sticky = 2) => ({
    sheet: nameOf(wanted),
    data,
    stickyRowsCount: sticky,
    columns: widths(data),
  });
  const tables = document.chapters.flatMap(({ blocks }) => {
    const title = blocks.find((block) => block.kind === "heading");
    const chapter = title?.kind === "heading" ? words.say(title.words) : "";
    return blocks
      .filter((block): block is Extract<Block, { kind: "table" }> => block.kind === "table")
      .map((block) => sheet(chapter, sheetOfTable(block, labels)));
  });
  const key: SheetRow[] = [
    [textCell(words.say(document.title), true)],
    [textCell(text.t("plan:document.key"), true)],
    ...Object.entries(document.key).map(([name, value]): SheetRow => [textCell(name), textCell(value)]),
  ];
  return writeExcelFile(
    [sheet(text.t("plan:numbers.title"), numbersSheet(facts, labels), 1), ...tables, sheet(text.t("plan:document.key"), key, 1)],
    {
      fontFamily: "Calibri",
      fontSize: 11,
    },
  ).toBuffer();
}

/** Columns as wide as their longest short text. */
function widths(rows: readonly SheetRow[]): { width: number }[] {
  const count = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, i) => {
    const longest = rows.slice(1).reduce((most, row) => {
      const cell = row[i];
      const value = cell?.type === "Formula" ? null : cell?.value;
      return typeof value === "string" && value.length < 60 ? Math.max(most, value.length) : most;
    }, 8);
    return { width: Math.min(longest + 2, 40) };
  });
}
