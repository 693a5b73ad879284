import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { PlanNumbers, VersionNumbers } from "#model/plan";

const compress = promisify(gzip);
const decompress = promisify(gunzip);
const read = async (content: Uint8Array): Promise<unknown> => JSON.parse((await decompress(content)).toString("utf8"));

/** Writes the numbers of a plan or a version as gzip-compressed JSON. */
export const encodeNumbers = (numbers: PlanNumbers | VersionNumbers): Promise<Uint8Array> => compress(JSON.stringify(numbers));

/** Reads numbers of a plan, or null when this version of the program knows no such numbers: they can be made again. */
export async function decodeNumbers(content: Uint8Array): Promise<PlanNumbers | null> {
  const found = PlanNumbers.safeParse(await read(content));
  return found.success ? found.data : null;
}

/** Reads the numbers of a version. @throws ZodError where they cannot be read: they must never be made again. */
export const decodeVersion = async (content: Uint8Array): Promise<VersionNumbers> => VersionNumbers.parse(await read(content));
