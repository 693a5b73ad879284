import type { CsvRow } from "#io/csv";
import { expectedUse, nameIn, noAnswer, orderSentences, runOutWindow, type Translator } from "#io/language";
import type { LaboratoryOrders, OrderStatus, ProductOrder } from "#model/analysis";
import { dayNumber, dayText } from "#model/vocabulary";
import { layTable } from "../../../output/table.ts";

/** Products of a status; all where none is asked for. */
const shown = (products: readonly ProductOrder[], status: OrderStatus | undefined): readonly ProductOrder[] =>
  status === undefined ? products : products.filter((one) => one.status === status);

/** Writes the answer for people: of each laboratory a sentence, then its products, those to order first. */
export function ordersAsTable(found: LaboratoryOrders, status: OrderStatus | undefined, text: Translator): string {
  const { t } = text;
  const last = dayText(dayNumber(found.on)! + found.days);
  const parts = found.laboratories.map((one) => {
    const { lead, rest } = orderSentences(one, found, text);
    const table = layTable(
      [
        { title: t("laboratory-orders:column.product"), align: "left" },
        { title: t("laboratory-orders:column.status"), align: "left" },
        { title: t("laboratory-orders:column.orderBy"), align: "left" },
        { title: t("laboratory-orders:column.packs"), align: "right" },
        { title: t("laboratory-orders:column.usable"), align: "right" },
        { title: t("laboratory-orders:column.forecast"), align: "right" },
        { title: t("laboratory-orders:column.historic"), align: "right" },
        { title: t("laboratory-orders:column.runOut"), align: "left" },
        { title: t("laboratory-orders:column.lead"), align: "left" },
      ],
      shown(one.products, status).map((product) => [
        nameIn(product.names, text.language),
        t(`laboratory-orders:status.${product.status}`) + (product.why === null ? "" : ` (${noAnswer(product.why, text)})`),
        product.advice === null || product.advice.orderBy === null ? "" : text.date(product.advice.orderBy),
        product.advice?.order == null ? "" : text.number(product.advice.order.packs),
        product.stock === null ? t("laboratory:unknown") : expectedUse(product.stock.usable, product, text),
        text.number(product.use.forecast.p50, "amount"),
        product.use.historic === null ? "" : text.number(product.use.historic.perMonth, "amount"),
        runOutWindow(product, last, text),
        product.lead === null
          ? t("laboratory:unknown")
          : `${text.number(product.lead.workingDays)} (${t(`laboratory-orders:leadSource.${product.lead.source}`)})`,
      ]),
    );
    return [lead, ...rest, "", table.trimEnd(), ""].join("\n");
  });
  const basis = [
    t("laboratory-orders:basis", { day: text.date(found.on) }),
    ...(found.onIsCount ? [t("laboratory-orders:basisCount")] : []),
    t(found.assumed ? "laboratory-orders:assumed" : "laboratory-orders:derived"),
  ];
  return `${[...parts, ...basis].join("\n")}\n`;
}

/** Lays the answer out as one row a product. */
export function orderRows(found: LaboratoryOrders, status: OrderStatus | undefined): CsvRow[] {
  const certainty = found.assumed ? "assumption" : "derived";
  return [
    [
      ...["laboratory", "on", "product", "kind", "measure", "status", "why", "counted", "usable", "expired", "under_way", "overdue"],
      ...["forecast_month_p10", "forecast_month_p50", "forecast_month_p90", "historic_month", "historic_from", "historic_to", "days_lost"],
      ...["lead_working_days", "lead_source", "lead_p10", "lead_p90", "review_working_days", "service_kind", "service_level"],
      ...["order_by", "late_working_days", "run_out_p10", "run_out_p50", "run_out_p90", "no_date", "short_before_delivery"],
      ...["position", "reorder_point", "order_up_to", "reorder_point_normal", "reorder_point_poisson"],
      ...["packs", "pack_size", "order_units", "order_nok", "capped_by_expiry", "expiry_units", "expiry_nok", "expiry_beyond"],
      ...["need_from", "need_to", "need_p50", "need_nok_p50", "certainty"],
    ],
    ...found.laboratories.flatMap(({ laboratory, products }) =>
      shown(products, status).map((one): CsvRow => {
        const { stock, use, lead, review, service, advice, expiry, need } = one;
        const { historic, forecast } = use;
        const order = advice?.order;
        return [
          ...[laboratory, found.on, one.product, one.kind, one.baseMeasure, one.status, one.why?.reason ?? null, one.counted],
          ...[stock?.usable ?? null, stock?.expired ?? null, stock?.underWay ?? null, stock?.overdue ?? null],
          ...[forecast.p10, forecast.p50, forecast.p90, historic?.perMonth ?? null, historic?.from ?? null, historic?.to ?? null],
          historic?.daysLostKnown === true ? historic.daysLost : null,
          ...[lead?.workingDays ?? null, lead?.source ?? null, lead?.low ?? null, lead?.high ?? null],
          ...[review.workingDays, service.kind, service.level],
          ...[advice?.orderBy ?? null, advice?.lateWorkingDays ?? null],
          ...[advice?.runOut.p10 ?? null, advice?.runOut.median ?? null, advice?.runOut.p90 ?? null, advice?.runOut.noDate ?? null],
          ...[advice?.shortBeforeDelivery ?? null, advice?.position ?? null, advice?.reorderPoint ?? null, advice?.orderUpTo ?? null],
          ...[advice?.normal ?? null, advice?.poisson ?? null],
          ...[order?.packs ?? null, one.packSize, order?.units ?? null, order?.cost ?? null],
          order == null ? null : String(order.cappedByExpiry),
          ...[expiry?.units ?? null, expiry?.cost ?? null, expiry === null ? null : String(expiry.beyondHorizon)],
          ...[need.from, need.to, need.units.p50, need.cost?.p50 ?? null, certainty],
        ];
      }),
    ),
  ];
}
