import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { type OccupationDraws, STORED_MEASURES, type StoredMeasure } from "#model/projection";
import type { UnitDraws } from "#model/scenario";

const BYTES = 8;

/**
 * Compresses numbers, every bit kept. First bytes stand together, then second bytes, and so on: neighbouring draws share sign and exponent,
 * so a fifth is saved, and three times faster than without.
 */
export function compressNumbers(numbers: Float64Array): Uint8Array {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  const sorted = new Uint8Array(bytes.length);
  for (let k = 0; k < BYTES; k++) for (let i = 0; i < numbers.length; i++) sorted[k * numbers.length + i] = bytes[i * BYTES + k]!;
  return zstdCompressSync(sorted, { params: { [constants.ZSTD_c_compressionLevel]: 1 } });
}

/** Reads what `compressNumbers` wrote. */
export function decompressNumbers(content: Uint8Array): Float64Array {
  const sorted = zstdDecompressSync(content);
  const numbers = new Float64Array(sorted.length / BYTES);
  const bytes = new Uint8Array(numbers.buffer);
  for (let k = 0; k < BYTES; k++) for (let i = 0; i < numbers.length; i++) bytes[i * BYTES + k] = sorted[k * numbers.length + i]!;
  return numbers;
}

/** All draws of a batch, worked demand among them. */
type BatchDraws = OccupationDraws & Required<Pick<OccupationDraws, "workedDemand">>;

/** Writes every draw of a batch in pieces of some units each: per unit the stored measures in their order, then worked demand and demand. */
export function encodeBatch({ stored, workedDemand, demand }: BatchDraws, unitsPerPiece: number): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let from = 0; from < stored.length; from += unitsPerPiece) {
    const arrays: Float64Array[] = [];
    for (let u = from; u < Math.min(from + unitsPerPiece, stored.length); u++)
      arrays.push(...STORED_MEASURES.map((name) => stored[u]![name]), workedDemand[u]!, demand[u]!);
    const numbers = new Float64Array(arrays.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const values of arrays) {
      numbers.set(values, at);
      at += values.length;
    }
    pieces.push(compressNumbers(numbers));
  }
  return pieces;
}

/** One piece of one batch. */
export interface BatchPiece {
  readonly firstDraw: number;
  readonly content: Uint8Array;
}

/**
 * Puts the same piece of every batch together: all draws of its units.
 *
 * @param years years of the stored measures and of worked demand; demand has one more.
 * @param draws draws of all batches together.
 * @throws Error when the pieces do not hold what they should.
 */
export function decodePieces(
  pieces: readonly BatchPiece[],
  { units, years, draws }: { readonly units: number; readonly years: number; readonly draws: number },
): UnitDraws[] {
  const lengths = [...STORED_MEASURES.map(() => years), years, years + 1];
  const perDraw = units * lengths.reduce((sum, length) => sum + length, 0);
  const joined = Array.from({ length: units }, () => lengths.map((length) => new Float64Array(length * draws)));
  let filled = 0;
  for (const { firstDraw, content } of [...pieces].sort((a, b) => a.firstDraw - b.firstDraw)) {
    const numbers = decompressNumbers(content);
    const count = numbers.length / perDraw;
    if (firstDraw !== filled || !Number.isInteger(count))
      throw new Error(`a stored batch from draw ${firstDraw} does not fit behind draw ${filled}`);
    let at = 0;
    for (const arrays of joined)
      for (const [i, values] of arrays.entries())
        for (let year = 0; year < lengths[i]!; year++) {
          values.set(numbers.subarray(at, at + count), year * draws + firstDraw);
          at += count;
        }
    filled += count;
  }
  if (filled !== draws) throw new Error(`stored batches hold ${filled} of ${draws} draws`);
  return joined.map((arrays) => ({
    stored: Object.fromEntries(STORED_MEASURES.map((name, i) => [name, arrays[i]!])) as { [M in StoredMeasure]: Float64Array },
    workedDemand: arrays.at(-2)!,
    demand: arrays.at(-1)!,
  }));
}
