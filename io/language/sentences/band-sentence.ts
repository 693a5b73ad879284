import type { BandTest } from "#model/analysis";
import { shareDecimals } from "../formats.ts";
import type { Translator } from "../translator.ts";
import { pluralInSentence, type SpokenOccupation } from "./fte-of.ts";

/** Says what history can carry of the band of an occupation's projection. */
export function bandSentence(id: string, occupation: SpokenOccupation, { counted, held }: BandTest, text: Translator): string {
  const plural = pluralInSentence(occupation, text);
  if (!counted.includes(id)) return text.t("sentences:band.uncounted", { plural });
  if (held === null) return text.t("sentences:band.untried", { plural });
  return text.t("sentences:band.held", {
    plural,
    share: text.percent(held.share, shareDecimals(held.share)),
    error: text.number(held.error * 100, 0),
    series: text.number(held.series, 0),
  });
}

/** Says what history can carry of the intervals of many occupations. */
export function bandsSentence(occupations: readonly string[], { counted, held }: BandTest, text: Translator): string {
  const untested = text.number(occupations.filter((id) => !counted.includes(id)).length, 0);
  const total = text.number(occupations.length, 0);
  if (held === null) return text.t("sentences:band.allUntried", { untested, total });
  return text.t("sentences:band.all", {
    untested,
    total,
    share: text.percent(held.share, shareDecimals(held.share)),
    error: text.number(held.error * 100, 0),
    series: text.number(held.series, 0),
  });
}
