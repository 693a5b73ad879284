import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { Analysis } from "#model/analysis";

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** Writes an answer as gzip-compressed JSON. */
export const encodeAnalysis = (analysis: Analysis): Promise<Uint8Array> => compress(JSON.stringify(analysis));

/** Reads what `encodeAnalysis` wrote, or null when this version of the program knows no such answer: it can be computed again. */
export async function decodeAnalysis(content: Uint8Array): Promise<Analysis | null> {
  const read = Analysis.safeParse(JSON.parse((await decompress(content)).toString("utf8")));
  return read.success ? read.data : null;
}
