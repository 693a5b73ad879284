import { type Kysely, sql } from "kysely";
import type { Tables } from "../schema/database.ts";
import { findHead } from "./plan-rows.ts";
import { tell } from "./save-plan.ts";

/** What a comment is about. */
export interface CommentAbout {
  readonly chapter: string;
  readonly occupation: string | null;
  readonly measure: string | null;
}

/** A comment on a plan. */
export interface PlanComment {
  readonly id: number;
  readonly by: string;
  readonly at: string;
  readonly text: string;
  readonly about: CommentAbout | null;
  readonly resolved: { readonly by: string; readonly at: string } | null;
}

/** Lists the comments on a plan, oldest first. */
export async function listComments(db: Kysely<Tables>, unit: string): Promise<PlanComment[]> {
  const rows = await db
    .selectFrom("plan_comment")
    .select(["id", "by_whom as by", "at", "body as text", "about", "resolved_by", "resolved_at"])
    .where("unit", "=", unit)
    .orderBy("id")
    .execute();
  return rows.map(({ resolved_by, resolved_at, about, ...comment }) => ({
    ...comment,
    about: about as CommentAbout | null,
    resolved: resolved_by === null || resolved_at === null ? null : { by: resolved_by, at: resolved_at },
  }));
}

/** Adds a comment; false where there is no such plan. */
export function addComment(
  db: Kysely<Tables>,
  { unit, by, text, about }: { readonly unit: string; readonly by: string; readonly text: string; readonly about: CommentAbout | null },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if ((await findHead(trx, unit, true)) === undefined) return false;
    await trx
      .insertInto("plan_comment")
      .values({ unit, by_whom: by, body: text, about: about === null ? null : sql`${JSON.stringify(about)}::jsonb` })
      .execute();
    await tell(trx, { unit, by, note: "" }, "comment", unit);
    return true;
  });
}

/** Marks a comment as settled, or as open again; false where there is no such comment. One that is so already stays as it is. */
export function resolveComment(
  db: Kysely<Tables>,
  { unit, id, by, resolved }: { readonly unit: string; readonly id: number; readonly by: string; readonly resolved: boolean },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const row = await trx
      .selectFrom("plan_comment")
      .select("resolved_by")
      .where("unit", "=", unit)
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    if (row === undefined) return false;
    if ((row.resolved_by !== null) === resolved) return true;
    await trx
      .updateTable("plan_comment")
      .set(resolved ? { resolved_by: by, resolved_at: sql`clock_timestamp()` } : { resolved_by: null, resolved_at: null })
      .where("id", "=", id)
      .execute();
    await tell(trx, { unit, by, note: "" }, resolved ? "resolve" : "reopen", unit);
    return true;
  });
}
