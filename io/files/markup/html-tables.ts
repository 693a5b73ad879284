import { type FileReading, type Remark, Unreadable } from "../reading/file-result.ts";
import type { Sheet } from "../reading/sheet.ts";
import { type MergedCell, type ReadingBounds, SheetBuilder } from "../reading/sheet-builder.ts";
import { type MarkupReader, walkMarkup } from "./markup-walk.ts";

type Attributes = Readonly<Record<string, string>>;

/** Whether a text is a web page, whatever it is called, by its beginning or by a table's first row. */
export const isHtml = (start: string): boolean =>
  /^(?:<\?xml[^>]*>|<!--(?:[^-]|-(?!->))*-->|\s)*<(?:!doctype\s+html|html|head|body|table|meta|style|div)\b/i.test(start) ||
  (/<t(?:able|r)\b[^<]*>/i.test(start) && /<t[dh]\b[^<]*>(?:[^<]|<(?!\/t[dhr]\b))*<\/t[dhr]\b/i.test(start));

/**
 * Reads the tables of a web page, as many systems write what they call Excel (.xls). A table within a table is one of its own.
 *
 * @throws Unreadable, or the signal's reason
 */
export async function readHtmlTables(
  text: string,
  bounds: ReadingBounds,
  signal: AbortSignal | undefined,
): Promise<Pick<FileReading, "sheets" | "remarks">> {
  const reader = new HtmlReader(bounds, /<\/(?:html|body)\s*>\s*$/i.test(text.slice(-1000)));
  await walkMarkup(text, "html", reader, signal);
  if (reader.sheets.length === 0) throw new Unreadable("file-no-table");
  return { sheets: reader.sheets, remarks: [{ code: "file-html", params: {} }, ...reader.remarks] };
}

class HtmlReader implements MarkupReader {
  readonly sheets: Sheet[] = [];
  readonly remarks: Remark[] = [];
  readonly #bounds: ReadingBounds;
  readonly #whole: boolean;
  /** Tables that are open, the innermost last. */
  readonly #open: HtmlTable[] = [];
  #tables = 0;
  #unshown = 0;

  /** @param whole whether the page says that it ends */
  constructor(bounds: ReadingBounds, whole: boolean) {
    this.#bounds = bounds;
    this.#whole = whole;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "script" || name === "style") this.#unshown++;
    else if (name === "table") {
      const { sheets } = this.#bounds.limits;
      if (++this.#tables > sheets) throw new Unreadable("file-too-many-sheets", { limit: sheets });
      this.#open.push(new HtmlTable(this.#bounds));
    } else this.#open.at(-1)?.open(name, attributes);
  }

  text(text: string): void {
    if (this.#unshown === 0) this.#open.at(-1)?.text(text);
  }

  close(name: string, implied: boolean): void {
    if (name === "script" || name === "style") this.#unshown--;
    else if (name === "table") {
      // A page that ends within a table was not copied whole.
      if (implied && !this.#whole) throw new Unreadable("file-damaged", { kind: "html" });
      const built = this.#open.pop()?.finish();
      if (built) {
        this.sheets.push(built.sheet);
        this.remarks.push(...built.remarks);
      }
    } else this.#open.at(-1)?.close(name);
  }
}

/** One table while it is read. */
class HtmlTable {
  readonly #bounds: ReadingBounds;
  readonly #builder: SheetBuilder;
  readonly #merged: MergedCell[] = [];
  /** Rows that a cell of an earlier row still covers, by column. */
  readonly #covered = new Map<number, number>();
  #row: string[] | null = null;
  #cell: { readonly attributes: Attributes; text: string } | null = null;
  #caption: string | null = null;
  #inCaption = false;

  constructor(bounds: ReadingBounds) {
    this.#bounds = bounds;
    this.#builder = new SheetBuilder(bounds);
  }

  open(name: string, attributes: Attributes): void {
    if (name === "caption") [this.#inCaption, this.#caption] = [true, ""];
    else if (name === "tr") this.#beginRow();
    else if (name === "td" || name === "th") {
      if (this.#row === null) this.#beginRow();
      this.#cell = { attributes, text: "" };
    } else if (this.#cell !== null && (name === "br" || (name === "p" && this.#cell.text.trim() !== ""))) this.#cell.text += "\n";
  }

  text(text: string): void {
    // A page breaks its lines anywhere; a no-break space is an empty cell's filling.
    const shown = text.replace(/[\t\r\n ]+/g, " ");
    if (this.#inCaption) this.#caption += shown;
    else if (this.#cell !== null) this.#cell.text = this.#bounds.text(this.#cell.text + shown, this.#builder.number + 1);
  }

  close(name: string): void {
    if (name === "caption") this.#inCaption = false;
    else if ((name === "td" || name === "th") && this.#cell !== null) this.#endCell(this.#cell.attributes, this.#cell.text);
    else if (name === "tr") this.#endRow();
  }

  #beginRow(): void {
    this.#endRow();
    this.#row = [];
    this.#passCovered();
  }

  /** Leaves room for cells that reach down from rows above. */
  #passCovered(): void {
    for (let left = this.#covered.get(this.#row!.length) ?? 0; left > 0; left = this.#covered.get(this.#row!.length) ?? 0) {
      if (left === 1) this.#covered.delete(this.#row!.length);
      else this.#covered.set(this.#row!.length, left - 1);
      this.#row!.push("");
    }
  }

  #endCell(attributes: Attributes, text: string): void {
    this.#cell = null;
    const row = this.#row!;
    const number = this.#builder.number + 1;
    const [rows, columns] = [span(attributes.rowspan), span(attributes.colspan)];
    this.#bounds.columns(row.length + columns, number);
    if (rows > 1) this.#merged.push({ row: number, rows, column: row.length });
    const first = row.length;
    row.push(text.replace(/ *\n */g, "\n").replace(/^[ \n\u00a0]+|[ \n\u00a0]+$/g, ""));
    for (let index = 1; index < columns; index++) row.push("");
    if (rows > 1) for (let column = first; column < row.length; column++) this.#covered.set(column, rows - 1);
    this.#passCovered();
  }

  #endRow(): void {
    if (this.#cell !== null) this.#endCell(this.#cell.attributes, this.#cell.text);
    if (this.#row !== null) this.#builder.row(this.#row);
    this.#row = null;
  }

  finish() {
    this.#endRow();
    const caption = this.#caption?.trim() ?? "";
    return this.#builder.evenRows(caption === "" ? null : caption, null, this.#merged);
  }
}

function span(text: string | undefined): number {
  const number = Number(text ?? 1);
  return Number.isInteger(number) && number >= 1 ? Math.min(number, 65_534) : 1;
}
