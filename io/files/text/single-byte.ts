import iconv from "iconv-lite";
import type { Encoding } from "../reading/file-result.ts";

/** Signs of the text that are looked at: the first with letters beyond plain Latin decide. */
const LETTERS_LOOKED_AT = 20_000;

/** Encodings with one byte per letter that Norwegian text comes in, the likeliest first. */
const CANDIDATES: readonly { readonly encoding: Encoding; decode(bytes: Uint8Array): string }[] = [
  { encoding: "Windows-1252", decode: (bytes) => new TextDecoder("windows-1252").decode(bytes) },
  { encoding: "Mac Roman", decode: (bytes) => new TextDecoder("macintosh").decode(bytes) },
  // Norwegian letters are the same in CP865 and CP850.
  { encoding: "DOS", decode: (bytes) => iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), "cp865") },
];

/**
 * Decodes with the encoding whose letters make Norwegian words. Detection by frequencies is of no use here: a list of staff has few words,
 * and the libraries know neither Mac Roman nor DOS.
 */
export function singleByteEncoding(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const sample = aroundHighBytes(bytes);
  let best = CANDIDATES[0]!;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of CANDIDATES) {
    const score = norwegian(candidate.decode(sample));
    if (score > most) [best, most] = [candidate, score];
  }
  return { text: best.decode(bytes), encoding: best.encoding };
}

/** The bytes that encodings differ in, each with its neighbours, and a line feed between. */
function aroundHighBytes(bytes: Uint8Array): Uint8Array {
  const taken: number[] = [];
  for (let index = 0; index < bytes.length && taken.length < LETTERS_LOOKED_AT; index++) {
    if (bytes[index]! < 0x80) continue;
    taken.push(10, bytes[index - 1] ?? 10, bytes[index]!, bytes[index + 1] ?? 10);
  }
  return Uint8Array.from(taken);
}

/** How much the letters of a text, each with its neighbours, are what Norwegian has. */
function norwegian(sample: string): number {
  let score = 0;
  for (const [before, letter, after] of sample.split("\n").filter((part) => part.length >= 2))
    score += likely(before!, letter!, after ?? "");
  return score;
}

function likely(before: string, letter: string, after: string): number {
  const inWord = /\p{L}/u.test(before) || /\p{L}/u.test(after);
  if (/[æøå]/.test(letter)) return /\p{Lu}/u.test(before) && /\p{Lu}/u.test(after) ? 0.5 : 2;
  // A capital follows no small letter.
  if (/[ÆØÅ]/.test(letter)) return /\p{Ll}/u.test(before) ? -1 : 2;
  if (/[éèêóòôäöüÄÖÜÉáí]/.test(letter)) return inWord ? 0.5 : 0;
  if (/[–—«»“”’…§½°·\u00a0€]/.test(letter)) return inWord && !/[’–—\u00a0]/.test(letter) ? -0.5 : 0.5;
  return -1;
}
