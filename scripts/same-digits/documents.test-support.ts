import { strFromU8, unzipSync } from "fflate";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import readExcelFile from "read-excel-file/node";
import { type Pair, plain, readInterval, type Shown, write } from "./shown.test-support.ts";

/** The cells of an occupation's row in the table of a plan's projection. */
function shownIn([, supply, demand, gap]: readonly string[]): Shown {
  return { supply: plain(supply!), demand: plain(demand!), gap: readInterval(gap!) };
}

/** Reads the text of a PDF, as a program that reads it aloud does. */
export async function inPdf(bytes: Uint8Array, { occupationName }: Pair, year: number): Promise<Shown> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, i) => (await pdf.getPage(i + 1)).getTextContent()));
  const all = pages
    .flatMap(({ items }) => items.map((item) => ("str" in item ? item.str : "")))
    .join(" ")
    .replaceAll(/\s+/g, " ");
  const table = all.slice(all.indexOf(`1 January ${year}`));
  const number = String.raw`(-?[\d.,]+)`;
  const row = new RegExp(`${occupationName.replaceAll(" ", " ?")} ${number} ${number} (-?[\\d.,]+ \\([^)]+\\))`, "i").exec(table);
  if (row === null) throw new Error(`The PDF has no row of ${occupationName}: ${table.slice(0, 2000)}`);
  return shownIn([...row]);
}

/** Reads the row of a table in a Word file. */
export function inDocx(bytes: Uint8Array, { occupationName }: Pair, year: number): Shown {
  const body = strFromU8(unzipSync(bytes)["word/document.xml"]!);
  const after = body.slice(body.search(new RegExp(`1 January ${year}`)));
  for (const [row] of after.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)) {
    const cells = [...row.matchAll(/<w:tc[ >].*?<\/w:tc>/gs)].map(([cell]) =>
      [...cell.matchAll(/<w:t[ >][^<]*|<w:t>[^<]*/g)].map(([part]) => part.replace(/^<w:t[^>]*>/, "")).join(""),
    );
    if (cells[0]?.toLowerCase() === occupationName.toLowerCase() && cells.length > 4) return shownIn(cells);
  }
  throw new Error(`The Word file has no row of ${occupationName}`);
}

/** Reads the first sheet of a plan's workbook: numbers, written as its formats do. */
export async function inXlsx(bytes: Uint8Array, { occupationName }: Pair, year: number): Promise<Shown> {
  const sheets = await readExcelFile(Buffer.from(bytes));
  const row = sheets
    .find(({ sheet }) => sheet === "Numbers")!
    .data.find(([name, at]) => String(name).toLowerCase() === occupationName.toLowerCase() && at === year)!;
  const [supply, demand, middle, low, high] = row.slice(2).map((value) => write(Number(value)));
  return { supply: supply!, demand: demand!, gap: [middle!, low!, high!] };
}

/** Reads the table of a plan written for a terminal, or of the command that projects. */
export function inTerminal(written: string, from: string, first: string): string[] {
  const after = written.slice(written.indexOf(from));
  const line = after.split("\n").find((one) => one.trim().toLowerCase().startsWith(`${first.toLowerCase()} `));
  if (line === undefined) throw new Error(`No line of ${first} after "${from}" in ${after.slice(0, 1500)}`);
  return line.trim().split(/\s{2,}/);
}

/** The row of a plan written for a terminal. */
export const inPlanText = (written: string, { occupationName }: Pair, year: number): Shown =>
  shownIn(inTerminal(written, `1 January ${year}`, occupationName));
