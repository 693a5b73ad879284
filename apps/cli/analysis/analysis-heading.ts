import type { Translator } from "#io/language";
import type { OutcomeKey } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";

/** Says what an answer rests on: dataset, draws, seed and model. */
export const analysisHeading = ({ description }: Dataset, key: OutcomeKey, text: Translator): string =>
  text.t("cli:outcome.heading", {
    dataset: `${description.title} ${description.version}`,
    draws: key.draws,
    seed: String(key.seed),
    model: key.model,
  });
