import { type Kysely, sql } from "kysely";
import { PublicationRecord } from "#model/plan";
import type { Tables } from "../schema/database.ts";

/** A version of a plan that was published. */
export interface PublishedVersion {
  readonly unit: string;
  readonly version: number;
  readonly dataset: string;
  readonly baseYear: number;
  readonly lastYear: number;
  /** When it was published, ISO 8601 in UTC. */
  readonly publishedAt: string;
}

/** What has been published, and what the public view has hidden and shown of it. */
export interface Publications {
  /** Every version that was published at some time, newest first. */
  versions(): Promise<PublishedVersion[]>;
  record(): Promise<PublicationRecord>;
  /**
   * Adds to the record, unless somebody else has added to it since it was read.
   *
   * @param read how many rows it had, hidden and shown together.
   * @returns whether it was added; if not, read it and decide again.
   */
  extend(added: PublicationRecord, read: number): Promise<boolean>;
}

/** Builds the queries on publications. */
export function publicationsIn(db: Kysely<Tables>): Publications {
  return {
    versions: () =>
      db
        .selectFrom("plan_version")
        .innerJoin("plan_event", (join) =>
          join
            .onRef("plan_event.unit", "=", "plan_version.unit")
            .onRef("plan_event.version", "=", "plan_version.version")
            .on("plan_event.what", "=", "publish"),
        )
        .select(["plan_version.unit", "plan_version.version", "dataset", "base_year as baseYear", "last_year as lastYear"])
        .select((of) => of.fn.min("plan_event.at").as("publishedAt"))
        .groupBy(["plan_version.unit", "plan_version.version"])
        .orderBy("publishedAt", "desc")
        .orderBy("plan_version.version", "desc")
        .execute(),
    record: async () => {
      const hidden = await db.selectFrom("public_hidden").select(["occupation", "unit", "level"]).execute();
      const shown = await db.selectFrom("public_shown").select(["occupation", "unit", "persons", "details"]).orderBy("id").execute();
      return PublicationRecord.parse({ hidden, shown });
    },
    extend: ({ hidden, shown }, read) =>
      db.transaction().execute(async (trx) => {
        await sql`lock table framsyn.public_hidden in share row exclusive mode`.execute(trx);
        const { rows } = await sql<{ there: number }>`
          select ((select count(*) from framsyn.public_hidden) + (select count(*) from framsyn.public_shown))::int as there
        `.execute(trx);
        if (rows[0]?.there !== read) return false;
        for (const one of hidden) await trx.insertInto("public_hidden").values(one).execute();
        for (const { details, ...one } of shown)
          await trx
            .insertInto("public_shown")
            .values({ ...one, details: details === null ? null : sql`${JSON.stringify(details)}::jsonb` })
            .execute();
        return true;
      }),
  };
}
