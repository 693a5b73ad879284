import type { Backtest } from "#model/analysis";
import type { Translator } from "../translator.ts";

/** Standard errors on either side that hold what a mean may as well be, 95 %. */
const WIDTH_95 = 1.96;
/** The interval that sentences speak of. */
const SPOKEN = 0.8;

/** Says what the model itself gets wrong, and what its intervals hold with and without it; null where there is nothing to learn it from. */
export function structuralSentence(
  { structural, performance }: Pick<Backtest, "structural" | "performance">,
  text: Translator,
): string | null {
  const methods = performance.all?.[0]?.methods ?? [];
  const held = (method: string) => methods.find((one) => one.method === method)?.coverage.find(({ level }) => level === SPOKEN);
  const [without, withIt] = [held("model"), held("structural")];
  if (structural === null || without === undefined || withIt === undefined || withIt.error === null) return null;
  const off = WIDTH_95 * withIt.error;
  return text.t("backtest:structural", {
    level: text.percent(structural.level, 1),
    known: text.percent(structural.growthKnown, 1),
    unknown: text.percent(structural.growthUnknown, 1),
    with: text.percent(withIt.mean),
    without: text.percent(without.mean),
    series: structural.series,
    low: text.percent(Math.max(0, withIt.mean - off)),
    high: text.percent(Math.min(1, withIt.mean + off)),
  });
}
