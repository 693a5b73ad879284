import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { FileWriting } from "../writing/file-writing.ts";
import type { PackageFile } from "./package-source.ts";

/** A compressed file that is damaged, or unpacks to more than is read. */
export class NotUnpacked extends Error {
  override readonly name = "NotUnpacked";
  readonly why: "damaged" | "too-large";

  constructor(why: "damaged" | "too-large") {
    super(`the file is ${why}`);
    this.why = why;
  }
}

/** Gives a file unpacked and in UTF-8, in pieces. @throws NotUnpacked */
export async function* plainPieces(file: PackageFile, path: string, writing: FileWriting, mostBytes: number): AsyncIterable<Uint8Array> {
  const unpacked = writing.compressed || path.toLowerCase().endsWith(".gz") ? gunzipped(file, mostBytes) : file.open();
  if (writing.encoding === null) {
    yield* unpacked;
    return;
  }
  const decoder = new TextDecoder(writing.encoding);
  for await (const piece of unpacked) yield Buffer.from(decoder.decode(piece, { stream: true }));
  yield Buffer.from(decoder.decode());
}

async function* gunzipped(file: PackageFile, mostBytes: number): AsyncIterable<Uint8Array> {
  let bytes = 0;
  const unpacking = Readable.from(file.open()).pipe(createGunzip());
  try {
    for await (const piece of unpacking as AsyncIterable<Uint8Array>) {
      bytes += piece.length;
      if (bytes > mostBytes) throw new NotUnpacked("too-large");
      yield piece;
    }
  } catch (error) {
    throw error instanceof NotUnpacked ? error : new NotUnpacked("damaged");
  }
}
