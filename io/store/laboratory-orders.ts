import type { Kysely } from "kysely";
import type { OrderHappening } from "#model/analysis";
import type { Tables } from "./schema/database.ts";

/** What happened to the order of a product, as it was kept. */
export interface StoredOrderEvent extends OrderHappening {
  readonly product: string;
}

/** What is said to be ordered for laboratories, with its history: it is added to, and nothing in it is changed. */
export interface LaboratoryOrderEvents {
  /** Keeps what happened. The store refuses a delivery expected before it was ordered. */
  add(laboratory: string, event: Omit<StoredOrderEvent, "at">): Promise<void>;
  /** All that happened in a laboratory, oldest first. */
  list(laboratory: string): Promise<StoredOrderEvent[]>;
}

/** Builds the queries on orders of laboratories. */
export const laboratoryOrdersIn = (db: Kysely<Tables>): LaboratoryOrderEvents => ({
  add: async (laboratory, { product, kind, on, expected, packs, by }) => {
    await db.insertInto("laboratory_order_event").values({ laboratory, product, kind, on_day: on, expected, packs, by_whom: by }).execute();
  },
  list: (laboratory) =>
    db
      .selectFrom("laboratory_order_event")
      .select(["product", "kind", "on_day as on", "expected", "packs", "by_whom as by", "at"])
      .where("laboratory", "=", laboratory)
      .orderBy("id")
      .execute(),
});
