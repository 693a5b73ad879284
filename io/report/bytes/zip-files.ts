import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { renumber } from "./renumber.ts";

/** Puts files into a zip, dated a day: same files and day, same bytes. */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>, date: string): Uint8Array {
  const [year, month, day] = date.split("-").map(Number);
  // A zip holds local time; so it is made from local time too.
  return zipSync({ ...files }, { mtime: new Date(year!, month! - 1, day!, 12), level: 6 });
}

/**
 * Gives an office document a day in place of the moment it was written, and numbers of its own in place of the program's count, so that
 * the same document is the same bytes.
 */
export function datedZip(file: Uint8Array, date: string): Uint8Array {
  const files = unzipSync(file);
  const core = files["docProps/core.xml"];
  if (core !== undefined) {
    const dated = strFromU8(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g, `$1${date}T00:00:00Z$2`);
    files["docProps/core.xml"] = strToU8(dated);
  }
  const text = files["word/document.xml"];
  if (text !== undefined) {
    const counted = [/_Toc(\d+)/g, /<w:bookmark(?:Start|End)[^>]* w:id="(\d+)"/g, /<wp:docPr id="(\d+)"/g];
    files["word/document.xml"] = strToU8(counted.reduce(renumber, strFromU8(text)));
  }
  return zipFiles(files, date);
}
