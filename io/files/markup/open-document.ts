import { type FileReading, type Remark, Unreadable } from "../reading/file-result.ts";
import { numberText } from "../reading/number-text.ts";
import type { CellPlace, Sheet } from "../reading/sheet.ts";
import { type MergedCell, type ReadingBounds, SheetBuilder } from "../reading/sheet-builder.ts";
import { type MarkupReader, walkMarkup } from "./markup-walk.ts";

type Attributes = Readonly<Record<string, string>>;

/** Elements of a sheet whose text and cells are not its own: comments, drawings, what was deleted. */
const PASSED_OVER = new Set(["annotation", "frame", "shapes", "tracked-changes", "custom-shape", "g", "detective"]);

/**
 * Reads the sheets of a spreadsheet of LibreOffice or another program (.ods), of its content.xml; the same document stands alone in .fods.
 *
 * @throws Unreadable, or the signal's reason
 */
export async function readOpenDocument(
  content: string,
  bounds: ReadingBounds,
  signal: AbortSignal | undefined,
): Promise<Pick<FileReading, "sheets" | "remarks">> {
  const reader = new OpenDocumentReader(bounds);
  await walkMarkup(content, "xml", reader, signal);
  if (reader.sheets.length === 0) throw new Unreadable("file-blank");
  return { sheets: reader.sheets, remarks: reader.remarks };
}

class OpenDocumentReader implements MarkupReader {
  readonly sheets: Sheet[] = [];
  readonly remarks: Remark[] = [];
  readonly #bounds: ReadingBounds;
  readonly #hiddenStyles = new Set<string>();
  readonly #hiddenSheets: string[] = [];
  #style = "";
  #passedOver = 0;
  #tables = 0;
  #table: OpenTable | null = null;

  constructor(bounds: ReadingBounds) {
    this.#bounds = bounds;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#passedOver > 0 || (this.#table !== null && PASSED_OVER.has(name))) this.#passedOver++;
    else if (name === "style") this.#style = attributes.name ?? "";
    else if (name === "table-properties" && attributes.display === "false") this.#hiddenStyles.add(this.#style);
    else if (name === "table" && this.#table === null) this.#table = this.#begin(attributes);
    else this.#table?.open(name, attributes);
  }

  text(text: string): void {
    if (this.#passedOver === 0) this.#table?.text(text);
  }

  close(name: string): void {
    if (this.#passedOver > 0) this.#passedOver--;
    else if (name === "table" && this.#table !== null) this.#end(this.#table);
    else this.#table?.close(name);
    if (name === "spreadsheet" && this.#hiddenSheets.length > 0)
      this.remarks.push({ code: "file-hidden-sheets", params: { sheets: this.#hiddenSheets.join(", ") } });
  }

  #begin(attributes: Attributes): OpenTable {
    const { sheets } = this.#bounds.limits;
    if (++this.#tables > sheets) throw new Unreadable("file-too-many-sheets", { limit: sheets });
    return new OpenTable(attributes.name ?? String(this.#tables), this.#hiddenStyles.has(attributes["style-name"] ?? ""), this.#bounds);
  }

  #end(table: OpenTable): void {
    this.#table = null;
    if (table.hidden) this.#hiddenSheets.push(table.name);
    else {
      const { sheet, remarks } = table.finish();
      if (sheet !== null) this.sheets.push(sheet);
      this.remarks.push(...remarks);
    }
  }
}

interface OpenCell {
  readonly attributes: Attributes;
  readonly covered: boolean;
  text: string;
  paragraphs: number;
}

/** One sheet while it is read. */
class OpenTable {
  readonly name: string;
  readonly hidden: boolean;
  readonly #bounds: ReadingBounds;
  readonly #builder: SheetBuilder;
  readonly #merged: MergedCell[] = [];
  #cells: string[] = [];
  #rowRepeated = 1;
  #rowHidden = false;
  #hiddenRows = 0;
  readonly #unsaved: CellPlace[] = [];
  /** Empty rows and cells, which a sheet has to its very end: only those before filled ones count. */
  #blankRows = 0;
  #blankCells = 0;
  #cell: OpenCell | null = null;
  #inParagraph = 0;

  constructor(name: string, hidden: boolean, bounds: ReadingBounds) {
    this.name = name;
    this.hidden = hidden;
    this.#bounds = bounds;
    this.#builder = new SheetBuilder(bounds);
  }

  open(name: string, attributes: Attributes): void {
    if (name === "table-row") this.#beginRow(attributes);
    else if (name === "table-cell" || name === "covered-table-cell")
      this.#cell = { attributes, covered: name !== "table-cell", text: "", paragraphs: 0 };
    else if (this.#cell !== null) this.#inCell(name, attributes, this.#cell);
  }

  #inCell(name: string, attributes: Attributes, cell: OpenCell): void {
    if (name === "p") {
      this.#inParagraph++;
      if (cell.paragraphs++ > 0) cell.text += "\n";
    } else if (name === "s") cell.text += " ".repeat(Math.min(repeated(attributes.c), this.#bounds.limits.cellLength + 1));
    else if (name === "tab") cell.text += "\t";
    else if (name === "line-break") cell.text += "\n";
  }

  text(text: string): void {
    if (this.#cell === null || this.#inParagraph === 0) return;
    // Runs of blanks in the file stand for one.
    this.#cell.text = this.#bounds.text(this.#cell.text + text.replace(/\s+/g, " "), this.#builder.number + this.#blankRows + 1);
  }

  close(name: string): void {
    if (name === "p" && this.#inParagraph > 0) this.#inParagraph--;
    else if ((name === "table-cell" || name === "covered-table-cell") && this.#cell !== null) this.#endCell(this.#cell);
    else if (name === "table-row") this.#endRow();
  }

  #beginRow(attributes: Attributes): void {
    this.#cells = [];
    this.#blankCells = 0;
    this.#rowRepeated = repeated(attributes["number-rows-repeated"]);
    this.#rowHidden = attributes.visibility === "collapse" || attributes.visibility === "filter";
  }

  #endCell({ attributes, covered, text }: OpenCell): void {
    this.#cell = null;
    const number = repeated(attributes["number-columns-repeated"]);
    const value = covered ? "" : cellText(attributes, text);
    if (attributes.formula !== undefined && value === "" && attributes["value-type"] === undefined)
      this.#unsaved.push({ row: this.#builder.number + this.#blankRows + 1, column: this.#cells.length + this.#blankCells });
    if (value === "") {
      this.#blankCells += number;
      return;
    }
    const row = this.#builder.number + this.#blankRows + 1;
    this.#bounds.columns(this.#cells.length + this.#blankCells + number, row);
    for (; this.#blankCells > 0; this.#blankCells--) this.#cells.push("");
    const rows = repeated(attributes["number-rows-spanned"]);
    if (rows > 1) this.#merged.push({ row, rows, column: this.#cells.length });
    for (let index = 0; index < number; index++) this.#cells.push(value);
  }

  #endRow(): void {
    if (this.#cells.length === 0) {
      this.#blankRows += this.#rowRepeated;
      return;
    }
    this.#builder.blank(this.#blankRows);
    this.#blankRows = 0;
    for (let index = 0; index < this.#rowRepeated; index++) this.#builder.row([...this.#cells]);
    if (this.#rowHidden) this.#hiddenRows += this.#rowRepeated;
  }

  finish(): { readonly sheet: Sheet | null; readonly remarks: readonly Remark[] } {
    const built = this.#builder.evenRows(this.name, ".", this.#merged);
    const remarks: Remark[] = [];
    if (this.#hiddenRows > 0) remarks.push({ code: "file-hidden-rows", params: { sheet: this.name, number: this.#hiddenRows } });
    const emptyFormulas = this.#unsaved;
    if (emptyFormulas.length > 0)
      remarks.push({ code: "file-formulas-unsaved", params: { sheet: this.name, number: emptyFormulas.length } });
    const sheet = built === null ? null : { ...built.sheet, ...(emptyFormulas.length === 0 ? {} : { emptyFormulas }) };
    return { sheet, remarks: [...remarks, ...(built?.remarks ?? [])] };
  }
}

function repeated(text: string | undefined): number {
  const number = Number(text ?? 1);
  return Number.isInteger(number) && number >= 1 ? number : 1;
}

/** What a cell means, by its type; its text where it is text, or a code shown with leading zeros. */
function cellText(attributes: Attributes, shown: string): string {
  const type = attributes["value-type"];
  const value = attributes.value;
  switch (type) {
    case "float":
    case "currency":
      return value === undefined || /^0\d+$/.test(shown.trim()) ? shown : numberText(Number(value));
    case "percentage":
      return value === undefined ? shown : `${numberText(Number(value) * 100)} %`;
    case "date":
      return (attributes["date-value"] ?? shown).replace(/T00:00:00(?:\.0+)?$/, "");
    case "time":
      return timeText(attributes["time-value"] ?? "") ?? shown;
    case "boolean":
      return (attributes["boolean-value"] ?? shown).toUpperCase();
    default:
      return shown === "" ? (attributes["string-value"] ?? "") : shown;
  }
}

/** PT13H45M00S as 13:45:00. */
function timeText(value: string): string | null {
  const parts = /^PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/.exec(value);
  return parts === null
    ? null
    : parts
        .slice(1)
        .map((part) => part.padStart(2, "0"))
        .join(":");
}
