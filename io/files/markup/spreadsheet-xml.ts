import { type FileReading, type Remark, Unreadable } from "../reading/file-result.ts";
import { formattedNumber } from "../reading/number-text.ts";
import type { Sheet } from "../reading/sheet.ts";
import { type MergedCell, type ReadingBounds, SheetBuilder } from "../reading/sheet-builder.ts";
import { type MarkupReader, walkMarkup } from "./markup-walk.ts";

type Attributes = Readonly<Record<string, string>>;

/** Whether a document is a workbook written as one XML file ("XML Spreadsheet 2003"), as many systems write what they call Excel. */
export const isSpreadsheetXml = (start: string): boolean => /urn:schemas-microsoft-com:office:spreadsheet/.test(start);

/**
 * Reads the sheets of a workbook written as one XML file.
 *
 * @throws Unreadable, or the signal's reason
 */
export async function readSpreadsheetXml(
  text: string,
  bounds: ReadingBounds,
  signal: AbortSignal | undefined,
): Promise<Pick<FileReading, "sheets" | "remarks">> {
  const reader = new SpreadsheetXmlReader(bounds);
  await walkMarkup(text, "xml", reader, signal);
  if (reader.sheets.length === 0) throw new Unreadable("file-blank");
  return { sheets: reader.sheets, remarks: reader.remarks };
}

/** Names of formats that stand for one with a per cent sign. */
const PERCENT = "0.00%";

class SpreadsheetXmlReader implements MarkupReader {
  readonly sheets: Sheet[] = [];
  readonly remarks: Remark[] = [];
  readonly #bounds: ReadingBounds;
  readonly #formats = new Map<string, string>();
  #style = "";
  #worksheets = 0;
  #name = "";
  #hidden = false;
  #builder: SheetBuilder;
  #merged: MergedCell[] = [];
  #hiddenRows = 0;
  #unsaved = 0;
  #blankRows = 0;
  #row: { cells: string[]; hidden: boolean } | null = null;
  #cell: { readonly attributes: Attributes; type: string | null; text: string } | null = null;
  #inData = false;
  #inComment = 0;
  #inVisible = false;

  constructor(bounds: ReadingBounds) {
    this.#bounds = bounds;
    this.#builder = new SheetBuilder(bounds);
  }

  open(name: string, attributes: Attributes): void {
    if (this.#inComment > 0 || name === "Comment") this.#inComment++;
    else if (name === "Style") this.#beginStyle(attributes);
    else if (name === "NumberFormat" && attributes.Format !== undefined)
      this.#formats.set(this.#style, attributes.Format === "Percent" ? PERCENT : attributes.Format);
    else if (name === "Worksheet") this.#beginSheet(attributes);
    else if (name === "Row") this.#beginRow(attributes);
    else if (name === "Cell" && this.#row !== null) this.#beginCell(attributes);
    else if (name === "Data" && this.#cell !== null) {
      this.#inData = true;
      this.#cell.type = attributes.Type ?? "String";
    } else if (name === "Visible") this.#inVisible = true;
  }

  text(text: string): void {
    if (this.#inComment > 0) return;
    if (this.#inVisible) this.#hidden ||= /Hidden/.test(text);
    if (this.#inData) this.#cell!.text = this.#bounds.text(this.#cell!.text + text, this.#builder.number + this.#blankRows + 1);
  }

  close(name: string): void {
    if (this.#inComment > 0) this.#inComment--;
    else if (name === "Data") this.#inData = false;
    else if (name === "Cell" && this.#cell !== null) this.#endCell(this.#cell.attributes, this.#cell.type, this.#cell.text);
    else if (name === "Row") this.#endRow();
    else if (name === "Visible") this.#inVisible = false;
    else if (name === "Worksheet") this.#endSheet();
  }

  #beginStyle({ ID, Parent }: Attributes): void {
    this.#style = ID ?? "";
    const inherited = this.#formats.get(Parent ?? "");
    if (inherited !== undefined) this.#formats.set(this.#style, inherited);
  }

  #beginSheet({ Name }: Attributes): void {
    const { sheets } = this.#bounds.limits;
    if (++this.#worksheets > sheets) throw new Unreadable("file-too-many-sheets", { limit: sheets });
    this.#name = Name ?? String(this.#worksheets);
    this.#hidden = false;
    this.#builder = new SheetBuilder(this.#bounds);
    [this.#merged, this.#hiddenRows, this.#unsaved, this.#blankRows] = [[], 0, 0, 0];
  }

  /** Rows and cells that are left out show by the number of the next. */
  #beginRow({ Index, Hidden }: Attributes): void {
    const next = this.#builder.number + this.#blankRows + 1;
    this.#blankRows += Math.max(0, whole(Index, next) - next);
    this.#row = { cells: [], hidden: Hidden === "1" };
  }

  #beginCell(attributes: Attributes): void {
    const { cells } = this.#row!;
    const column = whole(attributes.Index, cells.length + 1) - 1;
    this.#bounds.columns(column + 1 + whole(attributes.MergeAcross, 0), this.#builder.number + 1);
    while (cells.length < column) cells.push("");
    this.#cell = { attributes, type: null, text: "" };
  }

  #endCell({ StyleID, MergeAcross, MergeDown, Formula }: Attributes, type: string | null, text: string): void {
    const { cells } = this.#row!;
    this.#cell = null;
    if (type === null && Formula !== undefined) this.#unsaved++;
    const down = whole(MergeDown, 0);
    if (down > 0) this.#merged.push({ row: this.#builder.number + this.#blankRows + 1, rows: down + 1, column: cells.length });
    cells.push(typedText(type, text, this.#formats.get(StyleID ?? "Default")));
    for (let index = whole(MergeAcross, 0); index > 0; index--) cells.push("");
  }

  #endRow(): void {
    if (this.#row === null) return;
    const { cells, hidden } = this.#row;
    this.#row = null;
    if (cells.every((cell) => cell === "")) {
      this.#blankRows++;
      return;
    }
    this.#builder.blank(this.#blankRows);
    this.#blankRows = 0;
    this.#builder.row(cells);
    if (hidden) this.#hiddenRows++;
  }

  #endSheet(): void {
    const sheet = this.#name;
    if (this.#hidden) {
      this.remarks.push({ code: "file-hidden-sheets", params: { sheets: sheet } });
      return;
    }
    const built = this.#builder.evenRows(sheet, ".", this.#merged);
    if (this.#hiddenRows > 0) this.remarks.push({ code: "file-hidden-rows", params: { sheet, number: this.#hiddenRows } });
    if (this.#unsaved > 0) this.remarks.push({ code: "file-formulas-unsaved", params: { sheet, number: this.#unsaved } });
    if (built === null) return;
    this.sheets.push(built.sheet);
    this.remarks.push(...built.remarks);
  }
}

function whole(text: string | undefined, otherwise: number): number {
  const number = Number(text ?? otherwise);
  return Number.isInteger(number) && number >= 0 ? number : otherwise;
}

function typedText(type: string | null, text: string, format: string | undefined): string {
  if (type === "Number") {
    const number = Number(text);
    return text.trim() === "" || Number.isNaN(number) ? text : formattedNumber(number, format);
  }
  if (type === "DateTime") return text.replace(/T00:00:00(?:\.0+)?$/, "").replace(/\.0+$/, "");
  if (type === "Boolean") return text === "1" ? "TRUE" : "FALSE";
  return type === null ? "" : text;
}
