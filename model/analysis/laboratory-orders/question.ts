import { lastYearOfStock, leadOccupation, STOCK_DAYS, type StaffAtUnit, sliceDataset, staffAtUnits } from "#model/scenario";
import { dayText } from "#model/vocabulary";
import { defineQuestion } from "../definition/define-question.ts";
import { askedLaboratories, checkLaboratoriesAsked, LABORATORY_CODES, type Place } from "../laboratory-asked/asked-laboratories.ts";
import { staffedWeight } from "../simulated/staffed.ts";
import { askedDay, checkDay, DAY_CODES } from "./asked-day.ts";
import { LaboratoryOrders, LaboratoryOrdersQuestion } from "./laboratory-orders.ts";
import { type OrdersOfOne, ordersOfOne } from "./orders-of-one.ts";

/** The use of the services a laboratory's requests grow with is simulated first; then the stock of each laboratory is followed. */
type Part =
  | ({ readonly what: "use"; readonly places: readonly Place[] } & About)
  | ({ readonly what: "laboratory"; readonly laboratory: string; readonly staff: StaffAtUnit | null } & About);
type Piece = ({ readonly places: readonly Place[]; readonly found: readonly StaffAtUnit[] } & About) | { readonly orders: OrdersOfOne };
/** The occupation that requests grow as the services of, and the day, from 1970-01-01. */
interface About {
  readonly occupation: string | null;
  readonly today: number;
}

/** What laboratories have in stock on a day, how long it lasts, and when and how much to order. */
export const laboratoryOrders = defineQuestion({
  kind: "laboratory-orders",
  question: LaboratoryOrdersQuestion,
  result: LaboratoryOrders,
  findings: [...LABORATORY_CODES, ...DAY_CODES],
  check: ({ known, years, question: { laboratories, on } }) => [
    ...checkLaboratoriesAsked(known, laboratories),
    ...checkDay(known.dataset, on, years),
  ],
  pieces: {
    of: ({ side: { dataset }, question: { laboratories, on } }): Part[] => {
      const places = askedLaboratories(dataset, laboratories);
      const today = askedDay(dataset, on)!;
      return [...Map.groupBy(places, ({ id }) => leadOccupation(dataset.tables, id))].map(([occupation, led]) => ({
        what: "use",
        places: led,
        ...{ occupation, today },
      }));
    },
    about: (part) => (part.what === "use" ? (part.occupation ?? "laboratories") : part.laboratory),
    weight: ({ side }, part) => (part.what === "use" && part.occupation !== null ? staffedWeight(side.dataset, part.occupation) : 1),
    cut: (dataset, part) => (part.what === "use" && part.occupation !== null ? sliceDataset(dataset, part.occupation) : dataset),
    work: ({ side: { dataset, scenario } }, part, options): Piece => {
      const { draws, seed } = options;
      const { occupation, today } = part;
      if (part.what === "laboratory") {
        const { laboratory, staff } = part;
        const at = (named: string): StaffAtUnit | undefined => (named === occupation ? (staff ?? undefined) : undefined);
        return { orders: ordersOfOne(dataset, laboratory, at, { today, scenario, draws, seed }) };
      }
      const { places } = part;
      if (occupation === null) return { occupation, today, places, found: [] };
      const units = [...new Set(places.map(({ unit }) => unit))];
      const year = Math.max(dataset.description.baseYear + 1, lastYearOfStock(today));
      return { occupation, today, places, found: staffAtUnits(dataset, scenario, { occupation, units, year, ...options }) };
    },
    share: 0.4,
  },
  answer: async (done: readonly Piece[], { question: { laboratories, on }, baseYear }, { work }) => {
    const used = done as readonly Extract<Piece, { found: readonly StaffAtUnit[] }>[];
    const parts = used.flatMap(({ occupation, today, places, found }) =>
      places.map(
        ({ id, unit }): Part => ({
          what: "laboratory",
          laboratory: id,
          staff: found.find((one) => one.unit === unit) ?? null,
          ...{ occupation, today },
        }),
      ),
    );
    const found = ((await work(parts)) as readonly Extract<Piece, { orders: OrdersOfOne }>[]).map(({ orders }) => orders);
    const order = laboratories ?? [];
    return {
      kind: "laboratory-orders",
      baseYear,
      on: dayText(used[0]!.today),
      onIsCount: on === undefined,
      days: STOCK_DAYS,
      assumed: found.some(({ assumed }) => assumed),
      laboratories: found
        .map(({ assumed: _, ...one }) => one)
        .sort((one, other) => order.indexOf(one.laboratory) - order.indexOf(other.laboratory)),
    };
  },
  limits: { mostDraws: 2000, line: () => "long" },
});
