import { configure, type Entry, type FileEntry, Uint8ArrayReader, ZipReader } from "@zip.js/zip.js";
import { Unreadable } from "../reading/file-result.ts";

// Who reads a file has put it on a thread already.
configure({ useWebWorkers: false });

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

/** A zip whose list of contents has been read. */
export interface OpenZip {
  /** Paths of its files in order, without folders and what a computer adds by itself. */
  readonly paths: readonly string[];
  /** Unpacks one file. @throws Unreadable where it is damaged, or all that has been unpacked is too much; or the signal's reason */
  unpack(path: string): Promise<Uint8Array>;
}

/** Files in a zip that no person put there. */
const isDebris = (path: string): boolean => /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/.test(path);

/** Most files in a zip: a package has some thirty, a workbook some hundred. */
const MOST_ENTRIES = 10_000;

/**
 * Reads the list of contents of a zip.
 *
 * @param limit bytes of all files together
 * @throws Unreadable where the zip is damaged, encrypted or says it would unpack to too much
 */
export async function openZip(bytes: Uint8Array, limit: number, signal: AbortSignal | undefined): Promise<OpenZip> {
  const files = await listOf(bytes, signal);
  if (files.size > MOST_ENTRIES || sum(files.values()) > limit) throw tooLarge(limit);
  if ([...files.values()].some(({ encrypted }) => encrypted)) throw new Unreadable("file-encrypted");
  let unpacked = 0;
  return {
    paths: [...files.keys()].filter((path) => !isDebris(path)),
    unpack: async (path) => {
      const pieces: Uint8Array[] = [];
      const taking = new WritableStream<Uint8Array>({
        write: (piece) => {
          unpacked += piece.length;
          // What its list of contents says may be false.
          if (unpacked > limit) throw tooLarge(limit);
          pieces.push(piece);
        },
      });
      await orDamaged(files.get(path)!.getData(taking, { checkSignature: true, ...(signal && { signal }) }), signal);
      return Buffer.concat(pieces);
    },
  };
}

async function listOf(bytes: Uint8Array, signal: AbortSignal | undefined): Promise<Map<string, FileEntry>> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes));
  const entries = await orDamaged(reader.getEntries(), signal);
  if (entries.some((entry) => !namedTwice(bytes, entry))) throw new Unreadable("file-damaged", { kind: "zip" });
  const isFile = (entry: Entry): entry is FileEntry => !entry.directory;
  return new Map(entries.filter(isFile).map((entry) => [entry.filename.replaceAll("\\", "/"), entry]));
}

/** A zip says the name of each file twice. No sum covers the list of contents, so that a letter changed there would hide a file. */
function namedTwice(bytes: Uint8Array, { offset, rawFilename }: Entry): boolean {
  const start = offset + 30;
  return Buffer.compare(bytes.subarray(start, start + rawFilename.length), rawFilename) === 0;
}

async function orDamaged<T>(reading: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof Unreadable ? error : new Unreadable("file-damaged", { kind: "zip" });
  }
}

const tooLarge = (limit: number): Unreadable => new Unreadable("file-unpacks-too-large", { limit: Math.round(limit / 2 ** 20) });

function sum(entries: Iterable<FileEntry>): number {
  let bytes = 0;
  for (const { uncompressedSize } of entries) bytes += uncompressedSize;
  return bytes;
}
