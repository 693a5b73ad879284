import type { WaterfallStep } from "#io/charts";
import { factorName, type Translator } from "#io/language";
import type { Decomposition } from "#model/analysis";

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

/** A step this small beside the largest is no more than a hair in the drawing; the table has it. */
const SEEN = 0.001;

/** Tells which steps of a waterfall can be seen in it. */
export function worthDrawing(steps: readonly WaterfallStep[]): (step: WaterfallStep) => boolean {
  const size = ({ amount, low, high }: WaterfallStep) => Math.max(Math.abs(amount), Math.abs(low), Math.abs(high));
  const largest = Math.max(0, ...steps.map(size));
  return (step) => step.kind === "total" || size(step) >= SEEN * largest;
}
