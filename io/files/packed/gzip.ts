import { createGunzip } from "node:zlib";
import { Unreadable } from "../reading/file-result.ts";
import { pause } from "../reading/pause.ts";

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * Unpacks gzip, piece by piece, so that a small file that unpacks to a huge one is refused on the way.
 *
 * @param limit bytes unpacked at most
 * @throws Unreadable, or the signal's reason
 */
export async function gunzip(bytes: Uint8Array, limit: number, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const unpacked: Buffer[] = [];
  let length = 0;
  const gunzipping = createGunzip();
  gunzipping.end(bytes);
  try {
    for await (const piece of gunzipping as AsyncIterable<Buffer>) {
      length += piece.length;
      if (length > limit) throw new Unreadable("file-unpacks-too-large", { limit: Math.round(limit / 2 ** 20) });
      unpacked.push(piece);
      await pause(signal);
    }
  } catch (error) {
    if (error instanceof Unreadable || signal?.aborted) throw error;
    throw new Unreadable("file-damaged", { kind: "gzip" });
  } finally {
    gunzipping.destroy();
  }
  return Buffer.concat(unpacked);
}
