import type { Decomposition } from "#model/analysis";
import { atStart } from "../names.ts";
import type { Translator } from "../translator.ts";
import { gapLevels } from "./gap-level.ts";

/** Factors named on one side at most. */
const MOST = 3;
/** A gap that changes by less than this share of itself, or by what reads as 0.0 FTE, changes little. */
const STEADY = 0.02;
const SMALLEST = 0.05;
/** A factor is worth naming where it is at least this share of its side's largest. */
const WORTH = 0.15;

/**
 * Says why a gap changes: from what to what, what mostly makes it so, what pulls the other way, and how sure the end is.
 * All medians, as everywhere; the band of the end is its 80 % interval.
 */
export function whySentences(result: Decomposition, words: Translator): string[] {
  const { t } = words;
  const years = { from: String(result.from), to: String(result.to) };
  const [start, end] = [result.start.p50, result.end.p50];
  const clauses = (side: 1 | -1) =>
    result.effects
      .filter(({ effect }) => side * effect.p50 > 0)
      .toSorted((a, b) => side * (b.effect.p50 - a.effect.p50))
      .filter(({ effect }, i, all) => i < MOST && Math.abs(effect.p50) >= WORTH * Math.abs(all[0]?.effect.p50 ?? 0))
      .map(({ factor, effect }) =>
        t("explain:clause", {
          clause: side > 0 ? t(`explain:widens.${factor}`) : t(`explain:narrows.${factor}`),
          effect: words.signed(effect.p50, "amount"),
        }),
      );
  const [widening, narrowing] = [clauses(1), clauses(-1)];
  const [low, high] = gapLevels([result.end.p10, result.end.p90], "contracted", words);
  const band = t("explain:why.band", { ...years, low, high });
  const [last] = gapLevels([end], "contracted", words);
  const steady = Math.abs(end - start) <= Math.max(STEADY * Math.max(Math.abs(start), Math.abs(end)), SMALLEST);
  if (steady && widening.length > 0 && narrowing.length > 0) {
    return [
      t("explain:why.steady", { ...years, end: last }),
      t("explain:why.both", { widening: words.list(widening), narrowing: words.list(narrowing) }),
      band,
    ];
  }
  const [because, against] = end > start ? [widening, narrowing] : [narrowing, widening];
  if (steady || because.length === 0) return [t("explain:why.still", { ...years, end: last }), band];
  const [before, after] = gapLevels([start, end], "contracted", words);
  return [
    atStart(t("explain:why.changes", { ...years, start: before, end: after, because: words.list(because) })),
    ...(against.length > 0 ? [t("explain:why.against", { against: words.list(against) })] : []),
    band,
  ];
}
