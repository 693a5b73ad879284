import { type SheetRow, textCell, type WorkbookSheet, writeWorkbook } from "#io/workbook";
import type { Block, PlanDocument, PlanFacts } from "#model/plan";
import type { Labels } from "../words/labels.ts";
import { numbersSheet } from "./numbers-sheet.ts";
import { sheetOfTable } from "./sheet-of-table.ts";

/** Writes a plan's tables as a workbook: a sheet a table, the numbers of all years with live formulas, and what they follow from. */
export function writeXlsx(document: PlanDocument, facts: PlanFacts, labels: Labels): Promise<Buffer> {
  const { text, words } = labels;
  const tables = document.chapters.flatMap(({ blocks }) => {
    const title = blocks.find((block) => block.kind === "heading");
    const chapter = title?.kind === "heading" ? words.say(title.words) : "";
    return blocks
      .filter((block): block is Extract<Block, { kind: "table" }> => block.kind === "table")
      .map((block): WorkbookSheet => ({ name: chapter, rows: sheetOfTable(block, labels), sticky: 2 }));
  });
  const key: SheetRow[] = [
    [textCell(words.say(document.title), true)],
    [textCell(text.t("plan:document.key"), true)],
    ...Object.entries(document.key).map(([name, value]): SheetRow => [textCell(name), textCell(value)]),
  ];
  return writeWorkbook([
    { name: text.t("plan:numbers.title"), rows: numbersSheet(facts, labels) },
    ...tables,
    { name: text.t("plan:document.key"), rows: key },
  ]);
}
