import type { Translator } from "#io/language";
import { changeTitle, inSentence } from "#io/language";
import type { ScenarioChange } from "#model/scenario";
import { CHANGE_KINDS } from "#model/vocabulary";
import type { DatasetView } from "../../../reader/dataset.tsx";

/** Says what one change does to the model: what is changed, by how much, for whom, where and from when. */
export function changeWords(change: ScenarioChange, data: DatasetView, text: Translator): string {
  const { t, list } = text;
  const what = changeTitle(change.kind, text);
  if (!("operation" in change)) return `${what}. ${change.reason}`;
  const parts = [
    `${what}: ${amount(change, text)}`,
    ...(change.occupations === undefined ? [] : [list(change.occupations.map((id) => inSentence(data.occupationName(id))))]),
    ...(change.units === undefined ? [] : [list(change.units.map(data.unitName))]),
    t("plan-measures:change.from", { year: String(change.startYear) }),
  ];
  return `${parts.join(", ")}.`;
}

type Sized = Extract<ScenarioChange, { readonly operation: string }>;

function amount({ kind, operation, value, low, high }: Sized, { t, number, signed, percent, interval }: Translator): string {
  const share = CHANGE_KINDS[kind].nature !== "amount";
  const write = (one: number): string => (share ? percent(one, Math.abs(one) < 0.1 ? 1 : 0) : number(one, Number.isInteger(one) ? 0 : 1));
  const middle =
    operation === "multiply"
      ? t("plan-measures:change.percent", {
          percent: signed(100 * (value - 1), Number.isInteger(Math.round(1000 * (value - 1)) / 10) ? 0 : 1),
        })
      : operation === "set"
        ? t("plan-measures:change.set", { value: write(value) })
        : share
          ? t("plan-measures:change.points", { points: signed(100 * value, 1) })
          : signed(value, Number.isInteger(value) ? 0 : 1);
  if (low === undefined || high === undefined) return middle;
  const [from, to] = operation === "multiply" ? [100 * (low - 1), 100 * (high - 1)] : share ? [100 * low, 100 * high] : [low, high];
  return t("plan-measures:change.between", { middle, range: interval(from, to, 1) });
}
