import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { FastifyError, FastifyRequest } from "fastify";
import { HttpProblem } from "../problems/http-problem.ts";
import type { Limits } from "../settings/limits.ts";

/** Files and fields of an upload, the files in a folder of their own for as long as they are worked on. */
export interface Received {
  readonly folder: string;
  /** Bare names of the files in the folder. */
  readonly names: readonly string[];
  readonly fields: ReadonlyMap<string, string>;
}

const tooLarge = (bytes: number): HttpProblem =>
  new HttpProblem(413, "too-large", `The files are larger than ${Math.round(bytes / (1 << 20))} MB together. Nothing was imported.`);

/** Counts bytes over all files and stops the upload when they are too many. */
function counter(limit: number): (size: number) => void {
  let total = 0;
  return (size) => {
    total += size;
    if (total > limit) throw tooLarge(limit);
  };
}

/** Takes the last part of a name a browser gave, and refuses one that is no plain file name. */
function plainName(name: string, taken: readonly string[]): string {
  const plain = basename(name.replaceAll("\\", "/"));
  if (plain === "" || plain.startsWith(".") || plain.length > 100 || /[\p{C}/:*?"<>|]/u.test(plain))
    throw new HttpProblem(422, "bad-input", `"${plain.slice(0, 50)}" is not a usable file name. Rename the file and send it again.`);
  if (taken.includes(plain))
    throw new HttpProblem(422, "bad-input", `The upload holds two files named "${plain}". Each table has one file; remove one of them.`);
  return plain;
}

/** Rejects when the signal says so; whoever waits for a part that never comes must not wait for ever. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });

/** Gives the parts one by one; a body that is not multipart, or is cut off, is the sender's fault and said so. */
async function* partsOf(request: FastifyRequest, signal: AbortSignal) {
  const ended = aborted(signal);
  ended.catch(() => undefined);
  try {
    const parts = request.parts();
    for (let part = await Promise.race([parts.next(), ended]); part.done !== true; part = await Promise.race([parts.next(), ended]))
      yield part.value;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof HttpProblem || (error as FastifyError).statusCode !== undefined) throw error;
    throw new HttpProblem(
      400,
      "bad-request",
      `The upload cannot be read: ${(error as Error).message}. Nothing was imported; send it again.`,
    );
  }
}

async function receive(request: FastifyRequest, folder: string, limits: Limits, signal: AbortSignal): Promise<Received> {
  const names: string[] = [];
  const fields = new Map<string, string>();
  const count = counter(limits.upload);
  for await (const part of partsOf(request, signal)) {
    if (part.type === "field") {
      fields.set(part.fieldname, String(part.value));
      continue;
    }
    const name = plainName(part.filename, names);
    const counted = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        try {
          count(chunk.length);
          done(null, chunk);
        } catch (error) {
          done(error as Error);
        }
      },
    });
    await pipeline(part.file, counted, createWriteStream(join(folder, name), { mode: 0o600 }), { signal });
    names.push(name);
  }
  if (names.length === 0) throw new HttpProblem(422, "bad-input", "The upload holds no file. Send the files as multipart/form-data.");
  return { folder, names, fields };
}

/** Streams an upload to a folder of its own in `uploads`, lets `use` work on it, and removes the folder whatever happens.  */
export async function withReceivedFiles<T>(
  request: FastifyRequest,
  { uploads, limits, signal }: { readonly uploads: string; readonly limits: Limits; readonly signal: AbortSignal },
  use: (received: Received) => Promise<T>,
): Promise<T> {
  if (!request.isMultipart())
    throw new HttpProblem(415, "wrong-media-type", "Send the files as multipart/form-data, for example with curl -F file=@units.csv.");
  const folder = await mkdtemp(join(uploads, "upload-"));
  try {
    return await use(await receive(request, folder, limits, signal));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
