import type { WaterfallStep } from "#io/charts";
import { factorName, type Translator } from "#io/language";
import { type Decomposition, type MedianStep, medianSteps } from "#model/analysis";

/** Lays a decomposition out as steps: the gap of the first year, each factor, what is left, the gap of the last year. */
export function waterfallSteps(result: Decomposition, words: Translator): WaterfallStep[] {
  const { start, effects, rest, end } = medianSteps(result);
  const step = (kind: WaterfallStep["kind"], name: string, { middle, low, high }: MedianStep): WaterfallStep => ({
    name,
    kind,
    amount: middle,
    low,
    high,
  });
  return [
    step("total", words.t("explain:why.start", { year: String(result.from) }), start),
    ...effects.map((effect) => step("step", factorName(effect.factor, words).name, effect)),
    ...(rest.middle === 0 ? [] : [step("step", words.t("analysis:rest.name"), rest)]),
    step("total", words.t("explain:why.end", { year: String(result.to) }), end),
  ];
}

/** A step this small beside the largest is no more than a hair in the drawing; the table has it. */
const SEEN = 0.001;

/** Tells which steps of a waterfall can be seen in it. */
export function worthDrawing(steps: readonly WaterfallStep[]): (step: WaterfallStep) => boolean {
  const size = ({ amount, low, high }: WaterfallStep) => Math.max(Math.abs(amount), Math.abs(low ?? 0), Math.abs(high ?? 0));
  const largest = Math.max(0, ...steps.map(size));
  return (step) => step.kind === "total" || size(step) >= SEEN * largest;
}
