/** Kinds of file that are known by their first bytes and are no table that is read; each has its words in the findings. */
export type UnreadKind =
  | "pdf"
  | "word"
  | "presentation"
  | "old-excel"
  | "binary-excel"
  | "numbers"
  | "image"
  | "text-document"
  | "parquet"
  | "arrow"
  | "database"
  | "archive"
  | "statistics-package"
  | "json"
  | "xml"
  | "web-archive";

const ascii = (bytes: Uint8Array, start: number, end: number): string => Buffer.from(bytes.subarray(start, end)).toString("latin1");

/** Signatures at the start of a file. */
const SIGNATURES: readonly (readonly [signature: string, kind: UnreadKind])[] = [
  ["%PDF", "pdf"],
  ["{\\rtf", "text-document"],
  ["PAR1", "parquet"],
  ["ARROW1", "arrow"],
  ["FEA1", "arrow"],
  ["\x89PNG", "image"],
  ["\xff\xd8\xff", "image"],
  ["GIF8", "image"],
  ["II*\0", "image"],
  ["MM\0*", "image"],
  ["BM", "image"],
  ["SQLite format 3\0", "database"],
  ["\0\x01\0\0Standard", "database"],
  ["7z\xbc\xaf\x27\x1c", "archive"],
  ["Rar!", "archive"],
  ["BZh", "archive"],
  ["\xfd7zXZ", "archive"],
  ["\x28\xb5\x2f\xfd", "archive"],
  ["$FL2", "statistics-package"],
  ["$FL3", "statistics-package"],
  ["<stata_dta>", "statistics-package"],
  ["\x09\x08\x10\0\0\x06\x05\0", "old-excel"],
  ["\x09\x04\x06\0", "old-excel"],
  ["\x09\x02\x06\0", "old-excel"],
  ["\x09\0\x04\0", "old-excel"],
];

/** A bitmap begins with two letters that a text could begin with; its length and a zero follow. */
const isBitmap = (bytes: Uint8Array): boolean => bytes.length > 26 && bytes[6] === 0 && bytes[7] === 0 && bytes[8] === 0 && bytes[9] === 0;

/** What a file is by its first bytes, of the kinds that are not read; null where they say nothing. */
export function unreadKind(bytes: Uint8Array): UnreadKind | null {
  const start = ascii(bytes, 0, 32);
  for (const [signature, kind] of SIGNATURES)
    if (start.startsWith(signature) && (signature !== "BM" || isBitmap(bytes)) && (signature !== "BZh" || /^BZh[1-9]1AY/.test(start)))
      return kind;
  if (start.startsWith("RIFF") && ascii(bytes, 8, 12) === "WEBP") return "image";
  if (/^(MIME-Version|From):/i.test(start) && /multipart\/related/i.test(ascii(bytes, 0, 4096))) return "web-archive";
  return null;
}

const OLE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/** Whether a file is one of the old containers of Office. */
export const isOle = (bytes: Uint8Array): boolean => ascii(bytes, 0, 8) === OLE;

/** What an old container of Office holds, by the names in its directory. */
export function inOle(bytes: Uint8Array): "encrypted" | UnreadKind {
  const holds = (name: string): boolean =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, "utf16le"));
  if (holds("EncryptedPackage") || holds("EncryptionInfo")) return "encrypted";
  if (holds("WordDocument")) return "word";
  if (holds("PowerPoint Document")) return "presentation";
  return "old-excel";
}
