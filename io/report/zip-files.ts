import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Puts files into a zip, dated a day: same files and day, same bytes. */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>, date: string): Uint8Array {
  const [year, month, day] = date.split("-").map(Number);
  // A zip holds local time; so it is made from local time too.
  return zipSync({ ...files }, { mtime: new Date(year!, month! - 1, day!, 12), level: 6 });
}

/** Gives an office document a day in place of the moment it was written, so that the same document is the same bytes. */
export function datedZip(file: Uint8Array, date: string): Uint8Array {
  const files = unzipSync(file);
  const core = files["docProps/core.xml"];
  if (core !== undefined) {
    const dated = strFromU8(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g, `$1${date}T00:00:00Z$2`);
    files["docProps/core.xml"] = strToU8(dated);
  }
  return zipFiles(files, date);
}
