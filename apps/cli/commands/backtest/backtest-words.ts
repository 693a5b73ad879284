import type { Translator } from "#io/language";
import type { Backtest, BacktestScore } from "#model/analysis";
import type { Dataset } from "#model/vocabulary";

/** What was tested, by how many draws of which model. */
export const headingOf = (
  { projections, series }: BacktestScore,
  { draws, seed, model }: Backtest,
  dataset: Dataset,
  text: Translator,
): string =>
  text.t("backtest:heading", {
    dataset: `${dataset.description.title} ${dataset.description.version}`,
    projections,
    series,
    draws,
    seed: String(seed),
    model,
  });

/** What a group of projections is called; its id where it has no name. */
export const groupName = (group: string, text: Translator): string => text.find(`backtest:group.${group}`) ?? group;
