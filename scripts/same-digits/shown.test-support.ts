import { translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";

/** An occupation at a unit, with the names English tables show. */
export interface Pair {
  readonly occupation: string;
  readonly unit: string;
  readonly occupationName: string;
  readonly unitName: string;
}

/** What a place shows of the year looked at, digit for digit as a reader of English sees it; absent what it does not show. */
export interface Shown {
  /** Median, 10th and 90th percentile of the gap. */
  readonly gap: readonly [middle: string, low: string, high: string];
  readonly supply?: string;
  readonly demand?: string;
}

interface Summary {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export const text = translator("en", SHARED_TEXTS);
/** Writes a number as pages, documents and commands do. */
export const write = (value: number): string => text.number(value, "amount");

/** What a summary reads as where it is written. */
export const gapOf = ({ p50, p10, p90 }: Summary): Shown => ({ gap: [write(p50), write(p10), write(p90)] });

/** What an interval written as `12 (9.5–31)` says. */
export function readInterval(written: string): Shown["gap"] {
  const found = /^([-−+\d.,]+) \(([-−+\d.,]+)(?:–| to )([-−+\d.,]+)\)$/.exec(written.trim());
  if (found === null) throw new Error(`"${written}" is no number with its interval`);
  return [plain(found[1]!), plain(found[2]!), plain(found[3]!)];
}

/** A number without the plus that some tables write before it. */
export const plain = (written: string): string => written.replace("−", "-").replace(/^\+/, "");

type Yearly = { readonly [S in keyof Summary]: readonly (number | null)[] };

/** One year of a series. */
export function seriesIn(measures: { readonly gap: Yearly; readonly supply: Yearly; readonly demand: Yearly }, at: number): Shown {
  const of = ({ p10, p50, p90 }: Yearly): Summary => ({ p10: p10[at]!, p50: p50[at]!, p90: p90[at]! });
  return { ...gapOf(of(measures.gap)), supply: write(of(measures.supply).p50), demand: write(of(measures.demand).p50) };
}
