import { writeFile } from "node:fs/promises";
import { laboratoryTemplate, nearest } from "#io/ingest";
import { type SheetCell, textCell, writeWorkbook } from "#io/workbook";
import { loadDataset } from "../../../input/load-dataset.ts";
import { outputRefused } from "../../../output/output-refused.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { BadInput } from "../../../terminal/bad-input.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import { inputFinding } from "../../../terminal/finding.ts";
import type { command } from "./command.ts";
import { templateWords } from "./template-words.ts";

const cell = (value: string | number): SheetCell => (typeof value === "number" ? { value, type: Number } : textCell(value));

export const action: ActionOf<typeof command> = async (terminal, { out, laboratory, data }) => {
  const { text, stdout } = terminal;
  const tables = laboratory === undefined ? null : (await loadDataset(data)).tables;
  const known = tables?.laboratories.map(({ id }) => id) ?? [];
  if (laboratory !== undefined && !known.includes(laboratory)) {
    const suggestion = nearest(laboratory, known);
    throw new BadInput([
      inputFinding("unknown-id", "--laboratory", laboratory, {
        value: laboratory,
        table: "laboratories",
        ...(suggestion === null ? {} : { context: "near", suggestion }),
      }),
    ]);
  }
  const from = tables === null || laboratory === undefined ? null : { tables, laboratory };
  const sheets = laboratoryTemplate(text.language, templateWords(text), from);
  const bytes = await writeWorkbook(
    sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row, at) => row.map((value) => (value === null ? null : at === 0 ? textCell(String(value), true) : cell(value)))),
    })),
  );
  await writeFile(out, bytes).catch(outputRefused(out));
  stdout.write(`${text.t("cli-laboratory-template:written", { file: out })}\n`);
  return EXIT.fine;
};
