import { type Kysely, sql } from "kysely";
import type { Tables } from "./schema/database.ts";

/** A unit's mapping, as it was kept. */
export interface KeptMapping {
  readonly mapping: object;
  /** ISO 8601 in UTC. */
  readonly savedAt: string;
}

/** How payroll files of units are read, kept from one year to the next: the newest for each unit. */
export interface PayrollMappings {
  /** Keeps a mapping in place of the unit's earlier one. */
  save(unit: string, mapping: object): Promise<KeptMapping>;
  find(unit: string): Promise<KeptMapping | undefined>;
}

/** Builds the queries on kept mappings. */
export function payrollMappingsIn(db: Kysely<Tables>): PayrollMappings {
  const find = (unit: string) =>
    db.selectFrom("payroll_mapping").select(["mapping", "saved_at as savedAt"]).where("unit", "=", unit).executeTakeFirst();
  return {
    find,
    save: async (unit, mapping) => {
      const values = { mapping: sql<string>`${JSON.stringify(mapping)}::jsonb`, saved_at: sql<string>`clock_timestamp()` };
      await db
        .insertInto("payroll_mapping")
        .values({ unit, ...values })
        .onConflict((conflict) => conflict.column("unit").doUpdateSet(values))
        .execute();
      return (await find(unit))!;
    },
  };
}
