import { roundForReading } from "./rounding.ts";

/** What a gap amounts to, from surest shortage to surest surplus; `none` is an occupation the unit does not have. */
export const SHORTAGE_KINDS = ["short", "likely-short", "uncertain", "balance", "likely-surplus", "surplus", "none"] as const;
export type ShortageKind = (typeof SHORTAGE_KINDS)[number];

/** The gap of one occupation at one unit in one year, in FTE; positive is a shortage. */
export interface GapInYear {
  /** 10th percentile. */
  readonly low: number;
  /** 90th percentile. */
  readonly high: number;
  /** Share of draws with a gap above zero. */
  readonly probability: number;
  /** Mean demand in FTE; balance is judged against it. */
  readonly demand: number;
  /** Mean supply in FTE. */
  readonly supply: number;
}

/** A gap within this share of demand, in 8 of 10 draws, is balance. */
const BALANCE = 0.01;
/** Half an FTE is no shortage anybody could act on. */
const SMALLEST = 0.5;
/** Share of draws from which one side is called likely; between the two the matter is uncertain. */
const LIKELY = 0.6;

/** Judges a gap. A band that keeps to one side of zero is a shortage or a surplus; else the probability decides. */
export function shortageKind(gap: GapInYear): ShortageKind {
  if (gap.demand === 0 && gap.supply === 0) return "none";
  if (Math.max(Math.abs(gap.low), Math.abs(gap.high)) < Math.max(SMALLEST, BALANCE * gap.demand)) return "balance";
  if (roundForReading(gap.low) > 0) return "short";
  if (roundForReading(gap.high) < 0) return "surplus";
  if (gap.probability >= LIKELY && roundForReading(gap.high) > 0) return "likely-short";
  if (gap.probability <= 1 - LIKELY && roundForReading(gap.low) < 0) return "likely-surplus";
  if (roundForReading(gap.high) > 0 && roundForReading(gap.low) < 0) return "uncertain";
  // One end rounds to zero: what is left is the other end.
  return roundForReading(gap.high) > 0 ? "likely-short" : "likely-surplus";
}
