import type { Translator } from "#io/language";
import type { Backtest } from "#model/analysis";

/** Share of the counts an interval should hold, and how near to it still counts as held. */
const HELD = 0.8;
const NEARLY = 0.1;

/** Says how the model did, what the simplest benchmark did, and what the misses have led to; one sentence where nothing could be tried. */
export function backtestSentences({ scores, discrepancy }: Backtest, { t, percent }: Translator): string[] {
  const all = scores.all?.[0];
  if (all === undefined) return [t("backtest:nothing")];
  const share = Math.abs(all.bias);
  const summary = t("backtest:summary", {
    mape: percent(all.mape, 1),
    bias: t(all.bias > 0 ? "backtest:tooHigh" : "backtest:tooLow", { share: percent(share, 1) }),
    covered: all.covered,
    projections: all.projections,
    noChange: percent(all.noChangeMape, 1),
  });
  const sentences = [
    summary,
    t(all.noChangeMape < all.mape ? "backtest:page.worse" : "backtest:page.better"),
    t(all.covered / all.projections < HELD - NEARLY ? "backtest:page.narrow" : "backtest:page.held"),
  ];
  if (discrepancy !== null && discrepancy.intake > discrepancy.stated)
    sentences.push(
      t("backtest:page.ledTo", {
        low: percent(1 / (1 + discrepancy.intake)),
        high: percent(1 + discrepancy.intake),
        level: percent(discrepancy.level),
        covered: discrepancy.coveredLeftOut,
        projections: discrepancy.projections,
        stated: discrepancy.coveredStated,
      }),
    );
  return sentences;
}
