import { shareInWords, type Translator } from "#io/language";
import type { KnownShares } from "#model/analysis";
import { type Certainty, type CertaintyShares, leastSure } from "#model/vocabulary";

/** How sure the figures behind a series of a chart are. */
export interface SeriesCertainty {
  /** The series as the chart names it; null where all the chart shows rests on the same figures. */
  readonly label: string | null;
  /** The figures counted one by one. */
  readonly shares: CertaintyShares;
  /** The same weighed by what the figures do to the answer, where that has been computed; a mark then says this. */
  readonly known?: WeighedShares | null | undefined;
}

/** Shares of the uncertainty of what is shown, as the nation has it in a year. */
interface WeighedShares {
  readonly shares: KnownShares;
  readonly year: number;
}

/** A mark as it is shown: its shape's certainty, its words, and the series it stands beside. */
export interface CertaintyMark {
  readonly certainty: Certainty;
  /** For example "assumed 62 % of the figures". */
  readonly words: string;
  readonly labels: readonly string[];
}

/** Gives the marks of a chart; series with the same mark share it, and a series without figures has none. */
export function certaintyMarks(series: readonly SeriesCertainty[], words: Translator): CertaintyMark[] {
  const marks = new Map<string, CertaintyMark & { labels: string[] }>();
  for (const { label, shares, known } of series) {
    const weighed = known ? leastSure(known.shares) : null;
    const least = weighed ?? leastSure(shares);
    if (least === null) continue;
    const { certainty, share } = least;
    const percent = shareInWords(share, words);
    const said =
      weighed === null || !known
        ? words.t(`charts:certainty.mark.${certainty}`, { percent })
        : words.t(`charts:certainty.weighed.${certainty}`, { percent, year: String(known.year) });
    const mark = marks.get(said) ?? { certainty, words: said, labels: [] };
    marks.set(said, mark);
    if (label !== null) mark.labels.push(label);
  }
  return [...marks.values()];
}

/** Writes a mark with the series it belongs to, where it does not belong to all. */
export const markInWords = ({ words, labels }: CertaintyMark, { t, list }: Translator): string =>
  labels.length === 0 ? words : t("charts:certainty.of", { what: list(labels), mark: words });

/** Says the marks in one sentence, for readers who do not see them; nothing where there are none. */
export const marksInWords = (series: readonly SeriesCertainty[], words: Translator): string => {
  const marks = certaintyMarks(series, words).map((mark) => markInWords(mark, words));
  return marks.length === 0 ? "" : words.t("charts:certainty.sentence", { marks: marks.join("; ") });
};
