import { type Kysely, sql } from "kysely";
import { PlanContent, type PlanHappening, type VersionNumbers } from "#model/plan";
import { decodeVersion } from "../content/plan-content.ts";
import type { Tables } from "../schema/database.ts";

/** A save. */
export interface PlanRevision {
  readonly revision: number;
  readonly by: string;
  readonly at: string;
  readonly note: string;
}

/** Somebody did something, on behalf of a unit. */
export interface PlanAct {
  readonly by: string;
  readonly actingFor: string;
  readonly at: string;
  readonly note: string;
}

/** A version, and what has been decided about it. */
export interface PlanVersion {
  readonly version: number;
  readonly revision: number;
  readonly submitted: PlanAct;
  readonly approved: PlanAct | null;
  readonly published: PlanAct | null;
  readonly sentBack: PlanAct | null;
  readonly dataset: string;
  readonly model: string;
  readonly baseYear: number;
  readonly lastYear: number;
}

/** A version with all it holds. */
export interface WholeVersion extends PlanVersion {
  readonly content: PlanContent;
  readonly numbers: VersionNumbers;
}

/** Something that happened to a plan. */
export interface PlanEvent extends PlanAct {
  readonly id: number;
  readonly what: PlanHappening;
  readonly revision: number;
  readonly version: number | null;
}

/** Most events given at once; the rest can be read from the revisions and versions. */
const MOST_EVENTS = 200;
const REVISION = ["revision", "by_whom as by", "at", "note"] as const;
const EVENT = ["id", "what", "by_whom as by", "acting_for as actingFor", "at", "revision", "version", "note"] as const;

/** Lists the saves of a plan, newest first. */
export const listRevisions = (db: Kysely<Tables>, unit: string): Promise<PlanRevision[]> =>
  db.selectFrom("plan_revision").select(REVISION).where("unit", "=", unit).orderBy("revision", "desc").execute();

/** Finds one save with its content. */
export async function findRevision(
  db: Kysely<Tables>,
  unit: string,
  revision: number,
): Promise<(PlanRevision & { readonly content: PlanContent }) | undefined> {
  const row = await db
    .selectFrom("plan_revision")
    .select([...REVISION, "content"])
    .where("unit", "=", unit)
    .where("revision", "=", revision)
    .executeTakeFirst();
  return row === undefined ? undefined : { ...row, content: PlanContent.parse(row.content) };
}

/** Lists what happened to a plan, newest first. */
export const listEvents = (db: Kysely<Tables>, unit: string): Promise<PlanEvent[]> =>
  db.selectFrom("plan_event").select(EVENT).where("unit", "=", unit).orderBy("id", "desc").limit(MOST_EVENTS).execute();

const versionRows = (db: Kysely<Tables>) =>
  db
    .selectFrom("plan_version")
    .select(["unit", "version", "revision", "dataset", "model", "base_year as baseYear", "last_year as lastYear"])
    .select(["by_whom as by", "acting_for as actingFor", "at", "note"]);

/** Lists the versions of a plan, newest first. */
export async function listVersions(db: Kysely<Tables>, unit: string): Promise<PlanVersion[]> {
  const rows = await versionRows(db).where("unit", "=", unit).orderBy("version", "desc").execute();
  return decided(db, unit, rows);
}

/** Finds one version with its content and numbers. */
export async function findVersion(db: Kysely<Tables>, unit: string, version: number): Promise<WholeVersion | undefined> {
  const row = await versionRows(db).select("numbers").where("unit", "=", unit).where("version", "=", version).executeTakeFirst();
  if (row === undefined) return undefined;
  const { numbers, ...facts } = row;
  const [known] = await decided(db, unit, [facts]);
  const { content } = (await findRevision(db, unit, row.revision))!;
  return { ...known!, content, numbers: await decodeVersion(numbers) };
}

/** Finds the newest published version of each base year before one, oldest first. */
export async function publishedBefore(db: Kysely<Tables>, unit: string, baseYear: number): Promise<WholeVersion[]> {
  const rows = await db
    .selectFrom("plan_version")
    .select(sql<number>`max(version)`.as("version"))
    .where("unit", "=", unit)
    .where("base_year", "<", baseYear)
    .where("version", "in", (of) =>
      of.selectFrom("plan_event").select("version").where("unit", "=", unit).where("what", "=", "publish").$castTo<{ version: number }>(),
    )
    .groupBy("base_year")
    .orderBy("base_year")
    .execute();
  const found = await Promise.all(rows.map(({ version }) => findVersion(db, unit, version)));
  return found.filter((version) => version !== undefined);
}

type VersionRow = Omit<PlanVersion, "submitted" | "approved" | "published" | "sentBack"> & PlanAct & { readonly unit: string };

async function decided(db: Kysely<Tables>, unit: string, rows: readonly VersionRow[]): Promise<PlanVersion[]> {
  if (rows.length === 0) return [];
  const events = await db
    .selectFrom("plan_event")
    .select(EVENT)
    .where("unit", "=", unit)
    .where("what", "in", ["approve", "publish", "send-back"])
    .orderBy("id", "desc")
    .execute();
  return rows.map(({ unit: _, by, actingFor, at, note, ...version }) => {
    const act = (what: PlanHappening): PlanAct | null => {
      const found = events.find((event) => event.what === what && event.version === version.version);
      return found === undefined ? null : { by: found.by, actingFor: found.actingFor, at: found.at, note: found.note };
    };
    return {
      ...version,
      submitted: { by, actingFor, at, note },
      approved: act("approve"),
      published: act("publish"),
      sentBack: act("send-back"),
    };
  });
}
