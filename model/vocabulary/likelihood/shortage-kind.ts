import { z } from "zod";
import { isAtLeast, isUnlikely } from "./likelihood.ts";

/** What a gap amounts to, from surest shortage to surest surplus; `none` is an occupation the unit does not have. */
export const SHORTAGE_KINDS = ["short", "likely-short", "uncertain", "balance", "likely-surplus", "surplus", "none"] as const;
export const ShortageKind = z.enum(SHORTAGE_KINDS);
export type ShortageKind = z.infer<typeof ShortageKind>;

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
/** Half an FTE is no shortage anybody could act on; less reads as zero. */
const SMALLEST = 0.5;

/** Judges a gap. A band that keeps to one side of zero is a shortage or a surplus; else the scale of likelihood decides. */
export function shortageKind({ low, high, probability, demand, supply }: GapInYear): ShortageKind {
  if (demand === 0 && supply === 0) return "none";
  if (Math.max(Math.abs(low), Math.abs(high)) < Math.max(SMALLEST, BALANCE * demand)) return "balance";
  if (low >= SMALLEST) return "short";
  if (high <= -SMALLEST) return "surplus";
  if (isAtLeast(probability, "likely") && high >= SMALLEST) return "likely-short";
  if (isUnlikely(probability) && low <= -SMALLEST) return "likely-surplus";
  return "uncertain";
}

/** Whether a headline counts a gap as a shortage: one that is likely, or surer. */
export const isShort = (kind: ShortageKind): boolean => kind === "short" || kind === "likely-short";
