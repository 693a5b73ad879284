import type { Sensitivity } from "#model/analysis";
import { figureGroupName } from "../analysis-names.ts";
import type { Translator } from "../translator.ts";
import { gapLevels } from "./gap-level.ts";
import { shareInWords } from "./share-in-words.ts";

/** Groups named after the first. */
const NEXT = 2;
/** A group that explains less than this is not worth naming. */
const WORTH = 0.03;

/** Says how sure a gap is and what decides it: the band, the group of figures that explains most, and the next ones. */
export function sureSentences(unit: Sensitivity["units"][number], year: number, words: Translator): string[] {
  const { t } = words;
  const [low, high] = gapLevels([unit.gap.p10, unit.gap.p90], "contracted", words);
  const band = t("explain:sure.band", { year: String(year), low, high });
  const ranked = unit.groups
    .filter((group) => group.first.value >= WORTH)
    .toSorted((a, b) => b.first.value - a.first.value)
    .map((group) => ({ name: figureGroupName(group.group, words).name, percent: shareInWords(Math.min(1, group.first.value), words) }));
  const [first, ...rest] = ranked;
  if (!first) return unit.groups.length === 0 ? [t("explain:sure.certain")] : [band];
  const next = rest.slice(0, NEXT).map((group) => t("explain:sure.item", group));
  return [band, t("explain:sure.most", first), ...(next.length > 0 ? [t("explain:sure.next", { list: words.list(next) })] : [])];
}
