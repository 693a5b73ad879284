import { type Kysely, sql } from "kysely";
import { gistOf, PlanGist, type PlanNumbers } from "#model/plan";
import { decodeNumbers, encodeNumbers } from "../content/plan-content.ts";
import type { Tables } from "../schema/database.ts";

/** Numbers of plans by the hash of all that decides them; they can be made again. */
export interface MadePlans {
  /** Stores numbers unless some are there under the key. */
  add(key: string, numbers: PlanNumbers): Promise<void>;
  /** Numbers under a key, or undefined. */
  find(key: string): Promise<PlanNumbers | undefined>;
  /** The gist of the numbers under some keys; keys without numbers are left out. */
  gists(keys: readonly string[]): Promise<Map<string, PlanGist>>;
  /** Removes the oldest numbers until those left take at most `bytes`; answers how many were removed. */
  trim(bytes: number): Promise<number>;
}

/** Room numbers take besides their bytes, with their gist. */
const ROW_BYTES = 4000;

/** Builds the queries on made plans. */
export function madePlansIn(db: Kysely<Tables>): MadePlans {
  return {
    add: async (key, numbers) => {
      await db
        .insertInto("made_plan")
        .values({
          key,
          unit: numbers.facts.unit,
          gist: sql`${JSON.stringify(gistOf(numbers))}::jsonb`,
          numbers: await encodeNumbers(numbers),
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    find: async (key) => {
      const row = await db.selectFrom("made_plan").select("numbers").where("key", "=", key).executeTakeFirst();
      if (row === undefined) return undefined;
      const numbers = await decodeNumbers(row.numbers);
      if (numbers !== null) return numbers;
      // Numbers this version cannot read give way to some it can.
      await db.deleteFrom("made_plan").where("key", "=", key).execute();
      return undefined;
    },
    gists: async (keys) => {
      if (keys.length === 0) return new Map();
      const rows = await db.selectFrom("made_plan").select(["key", "gist"]).where("key", "in", keys).execute();
      return new Map(
        rows.flatMap(({ key, gist }): [string, PlanGist][] => {
          const read = PlanGist.safeParse(gist);
          return read.success ? [[key, read.data]] : [];
        }),
      );
    },
    trim: async (bytes) => {
      const result = await sql`
        delete from framsyn.made_plan where key in (
          select key from (
            select key, sum(length(numbers) + ${sql.lit(ROW_BYTES)}) over (order by stored_at desc, key) as kept from framsyn.made_plan
          ) aged where kept > ${bytes}
        )`.execute(db);
      return Number(result.numAffectedRows ?? 0n);
    },
  };
}
