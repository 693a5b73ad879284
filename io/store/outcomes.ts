import { type Kysely, sql } from "kysely";
import type { OutcomeKey, Series } from "#model/scenario";
import { decodeFutures, decodeSeries, encodeFutures, encodeSeries } from "./content/series-content.ts";
import type { Tables } from "./schema/database.ts";

/** What decides every number of a stored outcome, apart from what it is about. */
export interface RunKey extends OutcomeKey {
  readonly firstYear: number;
  readonly lastYear: number;
}

/** Outcomes by key and what they are about (`aboutOccupation`). They can always be computed again, so they are a cache that outlives the process. */
export interface Outcomes {
  /**
   * Stores the series of one thing at all its units, unless they are there with as many single futures. Series of others must not be among
   * them.
   */
  add(key: RunKey, about: string, series: readonly Series[]): Promise<void>;
  /** What series are stored of under the key, with so many single futures at least (default 0), in alphabetical order. */
  stored(key: RunKey, futures?: number): Promise<string[]>;
  /**
   * The series of one thing, or undefined when they are not stored or hold fewer single futures than asked for.
   *
   * @param only units wanted (default all) and number of single futures (default 0).
   */
  load(
    key: RunKey,
    about: string,
    only?: { readonly units?: ReadonlySet<string>; readonly futures?: number },
  ): Promise<Series[] | undefined>;
  /** Removes the oldest outcomes until those left take at most `bytes`; answers how many were removed. */
  trim(bytes: number): Promise<number>;
}

type Futures = NonNullable<Series["futures"]>;

const columnsOf = ({ firstYear, lastYear, ...key }: RunKey) => ({
  dataset: key.dataset,
  scenario: key.scenario,
  model: key.model,
  seed: key.seed,
  draws: key.draws,
  noise: key.noise,
  first_year: firstYear,
  last_year: lastYear,
});

/** The first single futures, of everything they are told in. */
const firstOf = (futures: Futures, wanted: number): Futures =>
  Object.fromEntries(Object.entries(futures).map(([name, draws]) => [name, draws?.slice(0, wanted)])) as Futures;

/** Builds the queries on outcomes. */
export function outcomesIn(db: Kysely<Tables>): Outcomes {
  const under = (key: RunKey) => db.selectFrom("outcome").where((row) => row.and(columnsOf(key)));

  return {
    add: async (key, about, series) => {
      // Of nothing, no future is lacking.
      const kept = series.reduce((least, { futures }) => Math.min(least, futures?.supply.length ?? 0), key.draws);
      const row = {
        ...columnsOf(key),
        about,
        series: await encodeSeries(series),
        futures: await encodeFutures(series),
        futures_kept: kept,
      };
      await db.transaction().execute(async (trx) => {
        // A row is never changed: one with fewer futures gives way. The numbers are the same.
        if (row.futures_kept > 0)
          await trx
            .deleteFrom("outcome")
            .where((stored) => stored.and({ ...columnsOf(key), about }))
            .where("futures_kept", "<", row.futures_kept)
            .execute();
        await trx
          .insertInto("outcome")
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      });
    },
    stored: async (key, futures = 0) => {
      const rows = await under(key).where("futures_kept", ">=", Math.min(futures, key.draws)).select("about").execute();
      return rows.map((row) => row.about).sort();
    },
    load: async (key, about, { units, futures = 0 } = {}) => {
      const query = under(key).where("about", "=", about).select("series");
      const row =
        futures === 0
          ? await query.select(sql<Uint8Array | null>`null`.as("futures")).executeTakeFirst()
          : await query.select("futures").executeTakeFirst();
      if (row === undefined) return undefined;
      const series = await decodeSeries(row.series, units);
      if (futures === 0) return series;
      if (row.futures === null) return series.length === 0 ? series : undefined;
      const wanted = Math.min(futures, key.draws);
      const byUnit = await decodeFutures(row.futures, units);
      if (series.some(({ unit }) => (byUnit.get(unit)?.supply.length ?? 0) < wanted)) return undefined;
      return series.map((one) => ({ ...one, futures: firstOf(byUnit.get(one.unit)!, wanted) }));
    },
    trim: async (bytes) => {
      const result = await sql`
        delete from framsyn.outcome where ctid in (
          select ctid from (
            select ctid, sum(length(series) + coalesce(length(futures), 0)) over (order by stored_at desc, ctid) as kept from framsyn.outcome
          ) aged where kept > ${bytes}
        )`.execute(db);
      return Number(result.numAffectedRows ?? 0n);
    },
  };
}
