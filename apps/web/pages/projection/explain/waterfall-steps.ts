import { factorName, type Translator } from "#io/language";
import type { Decomposition } from "#model/analysis";
import type { WaterfallStep } from "../../../charts/waterfall-option.ts";

/** Interaction smaller than this share of the largest step is rounding, not something at work. */
const ROUNDING = 1e-6;

/** Lays a decomposition out as steps: the gap of the first year, each factor, what they do together, the gap of the last year. */
export function waterfallSteps(result: Decomposition, words: Translator): WaterfallStep[] {
  const step = (kind: WaterfallStep["kind"], name: string, { mean, p10, p90 }: Decomposition["start"]): WaterfallStep => ({
    name,
    kind,
    amount: mean,
    low: p10,
    high: p90,
  });
  const largest = Math.max(0, ...result.effects.map(({ effect }) => Math.abs(effect.mean)));
  const together = Math.abs(result.interaction.mean) > ROUNDING * largest;
  return [
    step("total", words.t("explain:why.start", { year: String(result.from) }), result.start),
    ...result.effects.map(({ factor, effect }) => step("step", factorName(factor, words).name, effect)),
    ...(together ? [step("step", words.t("analysis:interaction.name"), result.interaction)] : []),
    step("total", words.t("explain:why.end", { year: String(result.to) }), result.end),
  ];
}
