import type { Store } from "#io/store";
import {
  checkOrder,
  checkOrderLaboratory,
  latestCountOf,
  type OrderHappening,
  type OrderMarked,
  type OrderSaid,
  orderMarked,
} from "#model/analysis";
import { type Dataset, dayNumber, type Finding } from "#model/vocabulary";

/** Where orders are kept, the dataset whose counts close them, and what day it is. */
export interface OrderDesk {
  readonly store: Pick<Store, "laboratoryOrders">;
  readonly dataset: Dataset;
  /** `2026-11-27`. */
  readonly today: string;
}

/** How the order of a product stands, with all that was said of it, oldest first. */
export interface OrderOfProduct extends OrderMarked {
  readonly product: string;
  readonly history: readonly OrderHappening[];
}

/** A refusal; nothing was kept. */
export class OrderRefusal extends Error {
  override readonly name = "OrderRefusal";
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings[0]?.message ?? "refused");
    this.findings = findings;
  }
}

/**
 * Tells the orders of a laboratory that anything was said of, by product, as they stand on a day.
 *
 * @throws OrderRefusal where the dataset has no such laboratory, or the day is none.
 */
export async function ordersOf({ store, dataset, today }: OrderDesk, laboratory: string, on = today): Promise<OrderOfProduct[]> {
  refuse(checkOrderLaboratory(dataset, laboratory));
  refuse(dayNumber(on) === null ? [notADay(on)] : []);
  const happened = Map.groupBy(await store.laboratoryOrders.list(laboratory), ({ product }) => product);
  return [...happened]
    .map(([product, events]) => {
      const history = events.map(({ product: _, ...event }) => event);
      return { product, ...orderMarked(history, latestCountOf(dataset, laboratory, product), on), history };
    })
    .sort((one, other) => (one.product < other.product ? -1 : 1));
}

/**
 * Keeps what is said of an order, and tells how it stands then.
 *
 * @throws OrderRefusal where it cannot be; each finding says what is wrong.
 */
export async function keepOrder(desk: OrderDesk, laboratory: string, product: string, said: OrderSaid): Promise<OrderOfProduct> {
  const { store, dataset, today } = desk;
  const before = (await ordersOf(desk, laboratory)).find((one) => one.product === product);
  const stands = before ?? { state: "none", mark: null, lateWorkingDays: 0, closedByCount: null };
  refuse(checkOrder(dataset, { laboratory, product }, said, { today, stands }));
  await store.laboratoryOrders.add(laboratory, { product, ...said });
  return (await ordersOf(desk, laboratory)).find((one) => one.product === product)!;
}

function refuse(findings: readonly Finding[]): void {
  if (findings.length > 0) throw new OrderRefusal(findings);
}

const notADay = (on: string): Finding => ({
  severity: "error",
  code: "orders.not-a-day",
  file: "order",
  row: null,
  field: "on",
  value: on.slice(0, 40),
  message: `"${on.slice(0, 40)}" is not a day. Write year, month and day, as 2026-11-27.`,
  params: { value: on.slice(0, 40) },
});
