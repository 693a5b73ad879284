import { STORED_MEASURES } from "#model/projection";
import { staffedUnits } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";

/** How the draws of one occupation are cut into parts. */
export interface DrawsCut {
  readonly occupation: string;
  /** First draw and number of draws of each batch. One batch is summarised at once and never stored. */
  readonly batches: readonly { readonly firstDraw: number; readonly draws: number }[];
  /** Work in one draw, on the same scale for all occupations. */
  readonly drawWeight: number;
  /** Units in one stored piece of a batch. */
  readonly unitsPerPiece: number;
}

/**
 * Most numbers (unit x year x draw x measure) one part holds: 256 MiB of them. A thread needs three times that while it works.
 * At 15 years that is some 1 000 draws of 120 units: of the occupations of one country few are cut.
 */
export const MOST_NUMBERS = 2 ** 25;
/** Most numbers in one stored piece: 8 MiB, which every driver sends and receives at ease. */
const MOST_IN_PIECE = 2 ** 20;
/** Draws in a batch are a multiple of this, the engine's own block, so that no block is cut. */
const BLOCK = 8;

/**
 * Cuts an occupation into parts: as few batches of equal size as keep within the most numbers a part may hold.
 *
 * The cut depends on nothing but its arguments: every process makes the same.
 */
export function cutDraws(
  dataset: Dataset,
  occupation: string,
  { years, draws, mostNumbers = MOST_NUMBERS }: { readonly years: number; readonly draws: number; readonly mostNumbers?: number },
): DrawsCut {
  const units = Math.max(1, staffedUnits(dataset, occupation).length);
  const perDraw = units * numbersPerUnit(years);
  const most = Math.max(BLOCK, Math.floor(mostNumbers / perDraw / BLOCK) * BLOCK);
  const count = Math.ceil(draws / most);
  const size = count === 1 ? draws : Math.ceil(draws / count / BLOCK) * BLOCK;
  const batches = Array.from({ length: Math.ceil(draws / size) }, (_, i) => ({
    firstDraw: i * size,
    draws: Math.min(size, draws - i * size),
  }));
  return { occupation, batches, drawWeight: units, unitsPerPiece: Math.max(1, Math.floor(MOST_IN_PIECE / (size * numbersPerUnit(years)))) };
}

/** Numbers the engine keeps for one unit and draw: its measures in every year, and demand one year further. */
const numbersPerUnit = (years: number): number => STORED_MEASURES.length * years + years + 1;
