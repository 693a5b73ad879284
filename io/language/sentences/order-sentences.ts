import type { LaboratoryOrders, ProductOrder } from "#model/analysis";
import { nameIn } from "../names.ts";
import type { Translator } from "../translator.ts";
import { money } from "./money.ts";

type Answered = LaboratoryOrders["laboratories"][number];

/** Reasons that have a text of their own; others are of figures that cannot be right. */
const TOLD = [
  "not-counted",
  "counted-later",
  "pack-not-positive",
  "lead-time-missing",
  "follows-no-test",
  "no-months",
  "no-month-counted",
] as const;
type Told = (typeof TOLD)[number];

/** Says what a laboratory must order, first what is most urgent. */
export function orderSentences(
  found: Answered,
  { on }: Pick<LaboratoryOrders, "on">,
  text: Translator,
): { readonly lead: string; readonly rest: readonly string[] } {
  const { t } = text;
  const laboratory = nameIn(found.names, text.language);
  const { counts, products, orderCost, unpriced } = found;
  const rest = [
    ...(orderCost > 0 ? [t("laboratory-orders:cost", { cost: money(orderCost, text) })] : []),
    ...(unpriced > 0 ? [t("laboratory-orders:unpriced", { count: unpriced, number: text.number(unpriced) })] : []),
  ];
  const little = counts["too-little-data"];
  const day = text.date(on);
  if (little === products.length) return { lead: t("laboratory-orders:lead.unknown", { laboratory, day }), rest };
  const unsaid = little > 0 ? [t("laboratory-orders:tooLittle", { count: little, number: text.number(little) })] : [];
  // Products stand with those to order first.
  const [first] = products as [ProductOrder];
  const said = { laboratory, product: nameIn(first.names, text.language), by: orderDay(first, text) };
  const of = (count: number) => ({ ...said, count, number: text.number(count) });
  const lead =
    counts["order-now"] > 0
      ? t("laboratory-orders:lead.now", of(counts["order-now"]))
      : counts.soon > 0
        ? t("laboratory-orders:lead.soon", of(counts.soon))
        : (first.advice?.orderBy ?? null) === null
          ? t("laboratory-orders:lead.enoughUndated", { laboratory, day })
          : t("laboratory-orders:lead.enough", { ...said, day });
  return { lead, rest: [...rest, ...unsaid] };
}

/** Says when a product must be ordered, within a sentence. */
function orderDay({ advice }: Pick<ProductOrder, "advice">, text: Translator): string {
  if (advice === null || advice.orderBy === null) return text.t("laboratory-orders:undated");
  const date = text.date(advice.orderBy);
  if (advice.lateWorkingDays === 0) return text.t("laboratory-orders:by", { date });
  return text.t("laboratory-orders:late", { count: advice.lateWorkingDays, days: text.number(advice.lateWorkingDays), date });
}

/** Says between which days stock runs out, or why there is no date. @param last last day looked at. */
export function runOutWindow({ advice }: Pick<ProductOrder, "advice">, last: string, text: Translator): string {
  if (advice === null) return "";
  const { p10, p90, noDate } = advice.runOut;
  if (noDate !== null) return text.t(`laboratory-orders:noDate.${noDate}`);
  const late = p90 === null ? text.t("laboratory-orders:lastDay", { date: text.date(last) }) : text.date(p90);
  return p10 === p90 ? late : `${p10 === null ? "" : text.date(p10)} – ${late}`;
}

/** Says why there is no answer. */
export const noAnswer = ({ reason }: { readonly reason: string }, { t }: Translator): string =>
  t(`laboratory-orders:why.${TOLD.includes(reason as Told) ? (reason as Told) : "other"}`);

/** Says an amount in a product's base measure. */
export const expectedUse = (amount: number, { baseMeasure }: Pick<ProductOrder, "baseMeasure">, text: Translator): string =>
  `${text.number(amount, "amount")} ${text.t(`laboratory-orders:measure.${baseMeasure}`)}`;
