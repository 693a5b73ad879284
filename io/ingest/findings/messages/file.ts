import type { ProblemCode, RemarkCode } from "#io/files";

/** How a file was read, and why one could not be. A kind of file that is not read has its own sentence: what it is, and the way out. */
export const FILE_MESSAGES = {
  "file-encoding": "The file is saved as {{encoding}}. It was read so; check that æ, ø and å are right.",
  "file-encoding-mixed":
    "The file is put together of UTF-8 and Windows-1252, or a letter in it is damaged. Each letter was read as what it is; check that æ, ø and å are right.",
  "file-read-twice":
    "The letters æ, ø and å had been spoilt: the file was saved as UTF-8 by a program that took it for Windows-1252. They were put right; check them.",
  "file-letters-lost":
    "Letters were lost before the file came here: it holds the replacement sign U+FFFD (times: {{number}}). Export it again, as CSV UTF-8, if they matter.",
  "file-unpacked": "The file was packed. What was read is {{name}}.",
  "file-separator-line": 'The first line says that cells are separated by "{{separator}}". That was followed.',
  "file-comment-lines": "Comment lines on top of the file were passed over (lines: {{number}}).",
  "file-html": "The file is a web page with tables, whatever its name says. The tables were read.",
  "file-hidden-sheets": "Hidden sheets were not read: {{sheets}}. Show them in the spreadsheet if they are to count.",
  "file-hidden-rows":
    "The sheet {{sheet}} has rows that a filter or a person has hidden (rows: {{number}}). They were read like the others. Delete them if they are not to count.",
  "file-formulas-unsaved":
    "The sheet {{sheet}} has formulas whose results are not saved in the file (cells: {{number}}). They were read as empty. Open and save the file in a spreadsheet first.",
  "file-merged-numbers":
    "The sheet {{sheet}} has numbers in cells merged over several rows (cells: {{number}}). They were read on the first of the rows only.",
  "file-blank": "The file is empty. Export it again.",
  "file-over-limit": "The file has {{size}} MB; {{limit}} MB is the most that is read. Export fewer rows or columns.",
  "file-unpacks-too-large": "What is packed in the file is larger than {{limit}} MB, the most that is read. Export fewer rows or columns.",
  "file-too-many-rows":
    "The file has more than {{limit}} rows, blank ones too. Export fewer rows, or delete the blank rows at the end in a spreadsheet.",
  "file-too-many-columns": "Row {{row}} has more than {{limit}} columns. Export fewer columns.",
  "file-too-many-cells": "The file has more than {{limit}} cells, empty ones too. Export fewer rows or columns.",
  "file-too-many-sheets": "The workbook has more than {{limit}} sheets. Save the sheet that is to be read as a file of its own.",
  "file-cell-too-long": "Row {{row}} has a cell of more than {{limit}} signs. Is a quotation mark missing?",
  "file-quote-open": 'A quotation mark (") in row {{row}} or later is never closed. Remove it, or export the file again.',
  "file-quote-stray": 'Row {{row}} has a quotation mark (") within a cell. Write it twice, or put the cell in quotation marks.',
  "file-damaged": "The file is damaged, or was not copied whole. Fetch or export it again.",
  "file-encrypted": "The file is protected by a password. Open it, save a copy without the password and use the copy.",
  "file-packed-too-deep": "The file is packed within packed files. Unpack it and use the file inside.",
  "file-zip-empty": "The zip file has no files in it.",
  "file-zip-several": "The zip file has {{number}} files in it: {{files}}. Unpack it and choose one of them.",
  "file-no-table": "The file has no table in it. Export a table as CSV or Excel.",
  "file-kind": "This kind of file is not read. Export the table as CSV or Excel (.xlsx).",
  "file-kind_pdf": "This is a PDF, made for paper. Ask for the table behind it as CSV or Excel (.xlsx).",
  "file-kind_word": "This is a Word document. Copy its table into a spreadsheet and save that as Excel (.xlsx) or CSV.",
  "file-kind_presentation": "This is a presentation. Ask for the table behind it as CSV or Excel (.xlsx).",
  "file-kind_old-excel":
    "This is a workbook of Excel from before 2007 (.xls). Open it in a spreadsheet, choose Save as, Excel workbook (.xlsx), and use that file.",
  "file-kind_binary-excel":
    "This is a binary Excel workbook (.xlsb). Open it in Excel, choose Save as, Excel workbook (.xlsx), and use that file.",
  "file-kind_numbers": "This is a document of Numbers. Choose File, Export to, Excel, and use that file.",
  "file-kind_image": "This is a picture. Ask for the table in it as CSV or Excel (.xlsx).",
  "file-kind_text-document": "This is a text document. Copy its table into a spreadsheet and save that as Excel (.xlsx) or CSV.",
  "file-kind_parquet": "This is a Parquet file. Export it as CSV from the program that made it.",
  "file-kind_arrow": "This is an Arrow or Feather file. Export it as CSV from the program that made it.",
  "file-kind_database": "This is a database. Export the table from it as CSV.",
  "file-kind_archive": "This is a packed file of another kind than zip and gzip. Unpack it and use the file inside.",
  "file-kind_statistics-package": "This is a file of a statistics program. Export it as CSV from that program.",
  "file-kind_json": "This is JSON, not a table. Export the table as CSV or Excel (.xlsx).",
  "file-kind_xml": "This is XML, not a table. Export the table as CSV or Excel (.xlsx).",
  "file-kind_web-archive":
    "This is a saved web page (.mht). Open it in a spreadsheet, choose Save as, Excel workbook (.xlsx), and use that file.",
  "file-unknown": "The file is no table of a kind that is known here. Export it as CSV or Excel (.xlsx).",
} as const satisfies Readonly<Record<ProblemCode | RemarkCode, string> & Record<string, string>>;
