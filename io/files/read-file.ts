import { readDelimited } from "./delimited/read-delimited.ts";
import { inOle, isOle, type UnreadKind, unreadKind } from "./kind.ts";
import { isHtml, readHtmlTables } from "./markup/html-tables.ts";
import { readOpenDocument } from "./markup/open-document.ts";
import { isSpreadsheetXml, readSpreadsheetXml } from "./markup/spreadsheet-xml.ts";
import { gunzip, isGzip } from "./packed/gzip.ts";
import { isZip, type OpenZip, openZip } from "./packed/zip.ts";
import { type Container, type FileReading, type FileResult, type Remark, Unreadable } from "./reading/file-result.ts";
import { DEFAULT_FILE_LIMITS, type FileLimits } from "./reading/limits.ts";
import { ReadingBounds } from "./reading/sheet-builder.ts";
import { decodeText } from "./text/decode-text.ts";
import { readWorkbook } from "./workbook/read-workbook.ts";

/** What reading a file takes besides its bytes. */
export interface ReadFileOptions {
  /** Name of the file, for what it says about itself; its ending decides nothing. */
  readonly name: string;
  /** Default: DEFAULT_FILE_LIMITS. */
  readonly limits?: Partial<FileLimits> | undefined;
  /** Ends the reading between two pieces. */
  readonly signal?: AbortSignal | undefined;
}

/** A gzip in a zip in a gzip is as deep as anybody packs by mistake. */
const DEEPEST = 3;

/**
 * Reads any file with a table in it, by what it is and not by what it is called, into sheets of rows of text; or says what it is and why it is
 * not read. Blocks the thread it runs on for pieces of some ten milliseconds, and for the whole of a workbook.
 *
 * @throws only the signal's reason
 */
export async function readFile(bytes: Uint8Array, { name, limits, signal }: ReadFileOptions): Promise<FileResult> {
  signal?.throwIfAborted();
  const bounds = new ReadingBounds({ ...DEFAULT_FILE_LIMITS, ...limits });
  try {
    if (bytes.length > bounds.limits.bytes)
      throw new Unreadable("file-over-limit", {
        limit: Math.round(bounds.limits.bytes / 2 ** 20),
        size: Math.round(bytes.length / 2 ** 20),
      });
    return { ok: true, file: await readLayer(bytes, { name, bounds, signal, depth: 0 }) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problem: error.problem };
    throw error;
  }
}

interface Layer {
  readonly name: string;
  readonly bounds: ReadingBounds;
  readonly signal: AbortSignal | undefined;
  readonly depth: number;
}

async function readLayer(bytes: Uint8Array, layer: Layer): Promise<FileReading> {
  const { bounds, signal, name } = layer;
  if (bytes.length === 0) throw new Unreadable("file-blank");
  if (isGzip(bytes)) {
    const unpacked = await gunzip(bytes, bounds.limits.unpackedBytes, signal);
    return inner("gzip", unpacked, name.replace(/\.gz$/i, ""), layer);
  }
  if (isZip(bytes)) return readZip(bytes, layer);
  if (isOle(bytes)) {
    const kind = inOle(bytes);
    throw kind === "encrypted" ? new Unreadable("file-encrypted") : kindOf(kind);
  }
  const kind = unreadKind(bytes);
  if (kind !== null) throw kindOf(kind);
  return readText(bytes, layer);
}

async function readText(bytes: Uint8Array, { bounds, signal }: Layer): Promise<FileReading> {
  const decoded = decodeText(bytes);
  const text = withoutEnd(decoded.text);
  const start = text.slice(0, 4096).trimStart();
  if (start === "" && text.trim() === "") throw new Unreadable("file-blank");
  if (/^[[{]/.test(start) && isJson(text)) throw kindOf("json");
  const [container, read] = await readTextAs(text, start, bounds, signal);
  return { containers: [container], encoding: decoded.encoding, ...read, remarks: [...decoded.remarks, ...read.remarks] };
}

async function readTextAs(
  text: string,
  start: string,
  bounds: ReadingBounds,
  signal: AbortSignal | undefined,
): Promise<[Container, Pick<FileReading, "delimiter" | "sheets" | "remarks">]> {
  if (isHtml(start)) return ["html", { delimiter: null, ...(await readHtmlTables(text, bounds, signal)) }];
  if (!start.startsWith("<")) return ["delimited", await readDelimited(text, bounds, signal)];
  if (isSpreadsheetXml(start)) return ["spreadsheet-xml", { delimiter: null, ...(await readSpreadsheetXml(text, bounds, signal)) }];
  if (/<office:document\b/.test(start)) return ["open-document", { delimiter: null, ...(await readOpenDocument(text, bounds, signal)) }];
  if (/^<\?xml|^<[\w:]+(\s+[\w:]+=|>|\s*\/>)/.test(start)) throw kindOf("xml");
  return ["delimited", await readDelimited(text, bounds, signal)];
}

const kindOf = (kind: UnreadKind): Unreadable => new Unreadable("file-kind", { kind, context: kind });

/** The sign with which DOS ends a file. */
const DOS_END = String.fromCharCode(26);

function withoutEnd(text: string): string {
  const end = text.lastIndexOf(DOS_END);
  return end !== -1 && text.slice(end + 1).trim() === "" ? text.slice(0, end) : text;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return /^\s*[[{]\s*["[{]/.test(text);
  }
}

async function readZip(bytes: Uint8Array, layer: Layer): Promise<FileReading> {
  const { bounds, signal } = layer;
  const zip = await openZip(bytes, bounds.limits.unpackedBytes, signal);
  const has = (path: RegExp): boolean => zip.paths.some((entry) => path.test(entry));
  if (has(/^xl\/workbook\.xml$/i)) {
    const read = await readWorkbook(bytes, bounds, signal);
    return { containers: ["workbook"], encoding: null, delimiter: null, ...read };
  }
  if (has(/^xl\/workbook\.bin$/i)) throw kindOf("binary-excel");
  if (has(/^word\//i)) throw kindOf("word");
  if (has(/^ppt\//i)) throw kindOf("presentation");
  if (has(/^Index\/.*\.iwa$|^Index\.zip$/i)) throw kindOf("numbers");
  if (zip.paths.includes("content.xml") && zip.paths.includes("mimetype")) return readOpenZip(zip, layer);
  if (zip.paths.length === 0) throw new Unreadable("file-zip-empty");
  if (zip.paths.length > 1)
    throw new Unreadable("file-zip-several", { number: zip.paths.length, files: zip.paths.slice(0, 10).join(", ") });
  const [path] = zip.paths;
  return inner("zip", await zip.unpack(path!), path!, layer);
}

/** A document of LibreOffice and its like: a zip that says what it is in a file of its own. */
async function readOpenZip(zip: OpenZip, { bounds, signal }: Layer): Promise<FileReading> {
  const text = async (path: string): Promise<string> => new TextDecoder().decode(await zip.unpack(path));
  const type = await text("mimetype");
  if (/presentation/.test(type)) throw kindOf("presentation");
  if (!/spreadsheet/.test(type)) throw kindOf("text-document");
  const manifest = "META-INF/manifest.xml";
  if (zip.paths.includes(manifest) && /encryption-data/.test(await text(manifest))) throw new Unreadable("file-encrypted");
  const read = await readOpenDocument(await text("content.xml"), bounds, signal);
  return { containers: ["open-document"], encoding: null, delimiter: null, ...read };
}

async function inner(container: Container, bytes: Uint8Array, name: string, layer: Layer): Promise<FileReading> {
  if (layer.depth === DEEPEST) throw new Unreadable("file-packed-too-deep");
  const file = await readLayer(bytes, { ...layer, name, depth: layer.depth + 1 });
  const unpacked: Remark = { code: "file-unpacked", params: { name } };
  return { ...file, containers: [container, ...file.containers], remarks: [unpacked, ...file.remarks] };
}
