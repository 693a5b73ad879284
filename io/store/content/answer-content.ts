import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** Writes an answer as gzip-compressed JSON. */
export const encodeAnswer = (answer: unknown): Promise<Uint8Array> => compress(JSON.stringify(answer));

/** Reads what `encodeAnswer` wrote. */
export async function decodeAnswer(content: Uint8Array): Promise<unknown> {
  return JSON.parse((await decompress(content)).toString("utf8"));
}
