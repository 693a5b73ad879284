import { Unreadable } from "../reading/file-result.ts";

/** Bytes looked at; a few lines are enough. */
const SAMPLE = 8192;

/**
 * Finds UTF-16 by its byte order mark, or without one by the zeros that every second byte of plain text is.
 *
 * @returns the name of its byte order as TextDecoder knows it; null where the bytes are not UTF-16
 */
export function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length & ~1));
  if (sample.length < 4) return null;
  let [even, odd] = [0, 0];
  for (let index = 0; index < sample.length; index += 2) {
    if (sample[index] === 0) even++;
    if (sample[index + 1] === 0) odd++;
  }
  const pairs = sample.length / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.02) return "utf-16le";
  if (even > pairs * 0.7 && odd < pairs * 0.02) return "utf-16be";
  return null;
}

/** What a line feed, a return and a semicolon are where a byte was lost or is too much before them. */
const OUT_OF_STEP = /[\u0a00\u0d00\u3b00]/;

/** Decodes UTF-16. @throws Unreadable where bytes are missing: all letters after them would be others */
export function utf16Text(bytes: Uint8Array, order: "utf-16le" | "utf-16be"): string {
  const text = new TextDecoder(order).decode(bytes);
  if (bytes.length % 2 === 1 || OUT_OF_STEP.test(text)) throw new Unreadable("file-damaged", { kind: "utf-16" });
  return text;
}
