import { isRefused, type ProductStockAnswer, type Refused } from "#model/laboratory";
import { summarise } from "#model/projection";
import { type LaboratoryPlanOptions, type StaffAtUnit, type StockOfProduct, stockOfLaboratory } from "#model/scenario";
import { type Dataset, dayText, namesOf } from "#model/vocabulary";
import { restsOnAssumptions } from "../laboratory-asked/asked-laboratories.ts";
import { type LaboratoryOrders, ORDER_STATUSES, type OrderStatus, type ProductOrder } from "./laboratory-orders.ts";

type Answered = LaboratoryOrders["laboratories"][number];
type Row = Dataset["tables"]["products"][number];

/** What is found of a laboratory, and whether anything it rests on is assumed. */
export type OrdersOfOne = Answered & { readonly assumed: boolean };

const MONTHS = 12;

/** Says of every product of a laboratory how its stock stands on a day, those to order first. */
export function ordersOfOne(
  dataset: Dataset,
  id: string,
  staff: (occupation: string) => StaffAtUnit | undefined,
  options: Omit<LaboratoryPlanOptions, "years"> & { readonly today: number },
): OrdersOfOne {
  const { tables } = dataset;
  const row = tables.laboratories.find((one) => one.id === id)!;
  const named = new Map(tables.products.map((product) => [product.id, product]));
  const found = stockOfLaboratory(dataset, id, staff, options);
  const products = found.map((one) => productOrder(one, named.get(one.product)!, options.today)).sort(byTurn);
  const orders = products.flatMap(({ advice }) => advice?.order ?? []);
  const count = (status: OrderStatus): number => products.filter((one) => one.status === status).length;
  return {
    laboratory: id,
    names: namesOf(row),
    unit: row.unit,
    counts: {
      "order-now": count("order-now"),
      soon: count("soon"),
      enough: count("enough"),
      "too-little-data": count("too-little-data"),
    },
    orderCost: orders.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
    unpriced: orders.filter(({ cost }) => cost === null).length,
    products,
    assumed:
      restsOnAssumptions(tables, id) ||
      [...tables.stock_lots, ...tables.product_supply, ...tables.product_use].some(
        ({ laboratory, certainty }) => laboratory === id && certainty === "assumption",
      ),
  };
}

/** Status first, then the day to order by, then the name of the product. */
const byTurn = (one: ProductOrder, other: ProductOrder): number =>
  ORDER_STATUSES.indexOf(one.status) - ORDER_STATUSES.indexOf(other.status) ||
  (one.advice?.orderBy ?? "9999").localeCompare(other.advice?.orderBy ?? "9999") ||
  (one.product < other.product ? -1 : 1);

function productOrder(one: StockOfProduct, row: Row, today: number): ProductOrder {
  const { compiled, answer, historic, stock } = one;
  const { supply, known } = compiled;
  const refused = answer.advice.status === "too-little-data" ? answer.advice.why : null;
  const expiry = answer.expiry === null || isRefused(answer.expiry) ? null : answer.expiry;
  return {
    product: one.product,
    names: namesOf(row),
    kind: row.kind,
    baseMeasure: row.base_measure,
    packSize: supply.keeping.packSize > 0 ? supply.keeping.packSize : null,
    packPrice: supply.packPrice,
    status: answer.advice.status,
    why: refused === null ? null : whyOf(refused),
    counted: compiled.counted === null ? null : dayText(compiled.counted),
    stock: stock === null ? null : { usable: stock.available, expired: stock.expired, underWay: stock.underWay, overdue: compiled.overdue },
    use: {
      forecast: summarise(one.need.map((units) => units / MONTHS)),
      historic: isRefused(historic)
        ? null
        : {
            perMonth: historic.perYear / MONTHS,
            scheduledPerMonth: historic.scheduled / MONTHS,
            from: historic.from,
            to: historic.to,
            counted: historic.counted,
            periods: historic.periods,
            daysLost: historic.daysLost,
            daysLostKnown: historic.daysLostKnown,
          },
      whyNotHistoric: isRefused(historic) ? whyOf(historic) : null,
    },
    lead: leadOf(answer.lead, one.lead),
    review: { workingDays: supply.reviewDays, stated: known.review },
    service: { ...supply.service, stated: known.service },
    advice: adviceOf(answer.advice),
    expiry:
      expiry === null
        ? null
        : {
            units: expiry.units,
            p10: expiry.p10,
            p90: expiry.p90,
            cost: expiry.cost,
            beyondHorizon: expiry.byLot.some(({ beyondHorizon }) => beyondHorizon),
          },
    need: { ...monthsAfter(today), units: summarise(one.need), cost: one.cost === null ? null : summarise(one.cost) },
  };
}

const whyOf = ({ reason, params }: Refused<string>) => ({ reason, params: { ...params } });

function leadOf(lead: ProductStockAnswer["lead"], drawn: Int32Array | null): ProductOrder["lead"] {
  if (isRefused(lead)) return null;
  const sorted = (drawn ?? Int32Array.from(lead.source === "observed" ? lead.observed : [lead.workingDays])).slice().sort();
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return { workingDays: lead.workingDays, source: lead.source, deliveries: lead.observed.length, low: at(0.1), high: at(0.9) };
}

function adviceOf(advice: ProductStockAnswer["advice"]): ProductOrder["advice"] {
  if (advice.status === "too-little-data") return null;
  const { runOut, orderBy, textbook } = advice;
  const dated = (day: number | null): string | null => (day === null ? null : dayText(day));
  return {
    runOut:
      runOut.status === "window"
        ? { p10: dayText(runOut.p10), median: dated(runOut.median), p90: dated(runOut.p90), share: runOut.share, noDate: null }
        : { p10: null, median: null, p90: null, share: runOut.share, noDate: runOut.reason },
    orderBy: dated(orderBy),
    lateWorkingDays: advice.lateWorkingDays,
    position: advice.position,
    reorderPoint: advice.reorderPoint,
    orderUpTo: advice.orderUpTo,
    normal: textbook.normal,
    poisson: textbook.poisson,
    shortBeforeDelivery: advice.shortBeforeDelivery,
    order: advice.order,
  };
}

/** The twelve months after that of a day, first and last. */
function monthsAfter(today: number): { readonly from: string; readonly to: string } {
  const [year, month] = dayText(today).split("-").map(Number) as [number, number, number];
  const name = (at: number): string => `${year + Math.floor(at / MONTHS)}-${String((at % MONTHS) + 1).padStart(2, "0")}`;
  return { from: name(month), to: name(month + MONTHS - 1) };
}
