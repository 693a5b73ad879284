import type { Keeping, LeadTimeKnown, Lot, Service, Supply } from "#model/laboratory";
import { type Dataset, dayNumber, type Figure, type Row } from "#model/vocabulary";
import { uncertainOf } from "../figures/uncertain-rows.ts";

/** What is taken where nothing is stated. Assumptions, and told as such wherever they are used. */
export const USUAL_SUPPLY = {
  /** Working days from order to delivery. */
  leadTime: 10,
  /** Days between the times stock is looked at. */
  review: 7,
  service: { kind: "cycle", level: 0.95 } satisfies Service,
} as const;

/** The rows of a product in a laboratory as its stock is reckoned from. */
export interface CompiledStock {
  /** Day of the latest count, from 1970-01-01; null where it was never counted. */
  readonly counted: number | null;
  /** On hand on that day, and under way. */
  readonly lots: readonly Lot[];
  /** Base measures that should have come by today and are not counted as stock. */
  readonly overdue: number;
  readonly supply: Omit<Supply, "lots">;
  readonly lead: LeadTimeKnown;
  /** The lead time stated, calendar days; null where it is not. */
  readonly stated: Figure | null;
  /** Which of these were stated, and not taken as usual. */
  readonly known: { readonly review: boolean; readonly service: boolean; readonly leastOrder: boolean };
}

/** What a product is, at its stated values. */
export interface StockedProduct {
  readonly keeping: Keeping;
  readonly packPrice: number | null;
  readonly shelfLife: number | null;
}

const DAYS_A_WEEK = 7;
const WORKING_DAYS_A_WEEK = 5;

/** Working days that so many days of the calendar are, rounded up: a week is five. */
export const inWorkingDays = (days: number): number => Math.ceil((days * WORKING_DAYS_A_WEEK) / DAYS_A_WEEK - 1e-9);

/** Reads stock and supply of a product. Dates are days from 1970-01-01. */
export function compileStock(
  { stock_lots, product_supply }: Dataset["tables"],
  { laboratory, product, today }: { readonly laboratory: string; readonly product: string; readonly today: number },
  { keeping, packPrice, shelfLife }: StockedProduct,
): CompiledStock {
  const here = <R extends { readonly laboratory: string; readonly product: string }>(rows: readonly R[]): R[] =>
    rows.filter((row) => row.laboratory === laboratory && row.product === product);
  const rows = here(stock_lots);
  const supply = here(product_supply);
  const one = (measure: Row<"product_supply">["measure"]): Row<"product_supply"> | undefined =>
    supply.find((row) => row.measure === measure);
  const days = rows.map(({ counted }) => dayNumber(counted)!);
  const level = one("service-level");
  const coming = supply.filter(({ measure, date }) => measure === "under-way" && date !== null);
  const late = coming.filter(({ date }) => dayNumber(date!)! <= today);
  const leadTime = one("lead-time");
  return {
    counted: days.length === 0 ? null : Math.max(...days),
    lots: [
      ...rows.map(lotOf),
      ...coming.flatMap((row, at): Lot[] => {
        const received = dayNumber(row.date!)!;
        if (received <= today) return [];
        const expires = shelfLife === null ? null : received + Math.floor(shelfLife);
        return [{ id: `under way ${at + 1}`, quantity: row.value, received, expires, opened: null }];
      }),
    ],
    overdue: late.reduce((sum, { value }) => sum + value, 0),
    supply: {
      keeping,
      packPrice,
      shelfLife,
      reviewDays: inWorkingDays(one("review")?.value ?? USUAL_SUPPLY.review),
      service: level === undefined ? USUAL_SUPPLY.service : { kind: level.service ?? "cycle", level: level.value },
      leastPacks: Math.max(1, Math.ceil(one("least-order")?.value ?? 1)),
    },
    lead: {
      set: leadTime === undefined ? null : inWorkingDays(leadTime.value),
      deliveries: supply.flatMap(({ measure, date, value }) => {
        if (measure !== "delivered-after" || date === null) return [];
        const ordered = dayNumber(date)!;
        return [{ ordered, received: ordered + Math.round(value) }];
      }),
      byDefault: USUAL_SUPPLY.leadTime,
    },
    stated: leadTime === undefined ? null : uncertainOf(leadTime, "count"),
    known: { review: one("review") !== undefined, service: level !== undefined, leastOrder: one("least-order") !== undefined },
  };
}

/** A lot that was counted was there: where the day it came is not known, or said to be later, it is that of the count. */
function lotOf({ lot, received, expires, opened, counted, value }: Row<"stock_lots">): Lot {
  const [count, came, open] = [
    dayNumber(counted)!,
    received === null ? null : dayNumber(received),
    opened === null ? null : dayNumber(opened),
  ];
  return {
    id: lot,
    quantity: value,
    received: Math.min(count, came ?? count, open ?? count, expires === null ? count : dayNumber(expires)!),
    expires: expires === null ? null : dayNumber(expires),
    opened: open,
  };
}
