import { type Kysely, sql } from "kysely";
import { Scenario } from "#model/scenario";
import type { Tables } from "./schema/database.ts";

/** A saved scenario. */
export interface SavedScenario {
  /** Content hash of the scenario. */
  readonly hash: string;
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly savedAt: string;
  readonly scenario: Scenario;
}

/** Saved scenarios. Removing one only hides it: outcomes may rest on it, and saving it again brings it back. */
export interface Scenarios {
  /** Saves a scenario under its hash, or brings back a removed one. */
  save(hash: string, scenario: Scenario): Promise<SavedScenario>;
  /** Those not removed, newest first. */
  list(): Promise<SavedScenario[]>;
  /** One scenario, also a removed one, so that old links keep working. */
  find(hash: string): Promise<SavedScenario | undefined>;
  /** Hides a scenario; false when there is none to hide. */
  remove(hash: string): Promise<boolean>;
}

interface Row {
  hash: string;
  name: string;
  savedAt: string;
  body: object;
}

const toSaved = ({ hash, name, savedAt, body }: Row): SavedScenario => ({ hash, name, savedAt, scenario: Scenario.parse(body) });

/** Builds the queries on saved scenarios. */
export function scenariosIn(db: Kysely<Tables>): Scenarios {
  const rows = () => db.selectFrom("scenario").select(["hash", "name", "saved_at as savedAt", "body"]);
  const find = async (hash: string) => {
    const row = await rows().where("hash", "=", hash).executeTakeFirst();
    return row === undefined ? undefined : toSaved(row);
  };
  return {
    find,
    list: async () => (await rows().where("removed_at", "is", null).orderBy("saved_at", "desc").orderBy("hash").execute()).map(toSaved),
    save: async (hash, scenario) => {
      await db
        .insertInto("scenario")
        .values({ hash, name: scenario.name, body: sql`${JSON.stringify(scenario)}::jsonb` })
        .onConflict((conflict) =>
          conflict
            .column("hash")
            .doUpdateSet({ removed_at: null, saved_at: sql`clock_timestamp()` })
            .where("scenario.removed_at", "is not", null),
        )
        .execute();
      return (await find(hash))!;
    },
    remove: async (hash) => {
      const result = await db
        .updateTable("scenario")
        .set({ removed_at: sql`clock_timestamp()` })
        .where("hash", "=", hash)
        .where("removed_at", "is", null)
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },
  };
}
