import { type Kysely, sql } from "kysely";
import type { Analysis } from "#model/analysis";
import type { Finding } from "#model/vocabulary";
import { decodeAnalysis, encodeAnalysis } from "./content/analysis-content.ts";
import type { AnalysisTable, Tables } from "./database.ts";

/** An analysis as stored: how it goes, and its answer once it is done. */
export interface StoredAnalysis {
  readonly id: string;
  /** Names one computation of the question: it changes when the question is asked again after a failure. */
  readonly attempt: string;
  readonly status: AnalysisTable["status"];
  /** Share done, 0..1. */
  readonly progress: number;
  readonly message: string | null;
  readonly findings: readonly Finding[];
  readonly analysis: Analysis | null;
}

/** How an attempt ended. */
export type AnalysisEnd =
  | { readonly status: "done"; readonly analysis: Analysis }
  | { readonly status: "failed" | "cancelled"; readonly message: string | null; readonly findings?: readonly Finding[] };

/** Analyses by the id of their key and question. */
export interface Analyses {
  /**
   * Takes a question up: as the attempt given when it is new or its last attempt failed or was cancelled, else by joining the one that is
   * open or done, in this process or another.
   */
  open(analysis: { readonly id: string; readonly dataset: string; readonly attempt: string }): Promise<StoredAnalysis>;
  /** Records progress of an open attempt; a finished one, or another, stays as it is. */
  progress(attempt: string, share: number): Promise<void>;
  /** Ends an attempt; a finished one, or another, stays as it is. */
  finish(attempt: string, end: AnalysisEnd): Promise<void>;
  /** One analysis with its answer, or undefined. */
  find(id: string): Promise<StoredAnalysis | undefined>;
  /** Says that the open attempts of this process are alive, and answers which they are: one that another process has ended is not among them. */
  beat(): Promise<ReadonlySet<string>>;
  /** Marks open attempts that no process is working on as failed, `interrupted`; answers how many. */
  sweep(): Promise<number>;
  /** Removes the oldest ended analyses until those left take at most `bytes`; answers how many were removed. */
  trim(bytes: number): Promise<number>;
}

/** An open attempt of another process counts as dead when it has not shown life for this long. */
const SILENT_SECONDS = 60;
/** Room an analysis takes besides its answer, for the sum that `trim` reckons with. */
const ROW_BYTES = 500;

const FACTS = ["id", "attempt", "status", "progress", "message", "findings", "answer"] as const;

async function read(row: Pick<AnalysisTable, (typeof FACTS)[number]>): Promise<StoredAnalysis> {
  const { findings, answer, ...facts } = row;
  return {
    ...facts,
    findings: findings === null ? [] : (JSON.parse(findings) as Finding[]),
    analysis: answer === null ? null : await decodeAnalysis(answer),
  };
}

/**
 * Builds the queries on analyses.
 *
 * @param owner names this process; no two processes share one.
 * @param alone whether no other process can be using the store (embedded): then every open attempt of another owner is dead.
 */
export function analysesIn(db: Kysely<Tables>, owner: string, alone: boolean): Analyses {
  const find = async (id: string): Promise<StoredAnalysis | undefined> => {
    const row = await db.selectFrom("analysis").select(FACTS).where("id", "=", id).executeTakeFirst();
    return row === undefined ? undefined : read(row);
  };
  const openOnes = () => db.updateTable("analysis").where("status", "in", ["queued", "running"]);
  return {
    find,
    open: async ({ id, dataset, attempt }) => {
      for (;;) {
        const now = sql<string>`clock_timestamp()`;
        const anew = {
          attempt,
          status: "queued",
          progress: 0,
          message: null,
          findings: null,
          answer: null,
          owner,
          finished: null,
        } as const;
        await db
          .insertInto("analysis")
          .values({ id, dataset, ...anew })
          .onConflict((conflict) =>
            conflict
              .column("id")
              .doUpdateSet({ ...anew, started: now, heartbeat: now })
              .where("analysis.status", "in", ["failed", "cancelled"]),
          )
          .execute();
        const stored = await find(id);
        // It may have been trimmed between the two statements.
        if (stored === undefined) continue;
        if (stored.status !== "done" || stored.analysis !== null) return stored;
        // An answer this version cannot read gives way to one it can.
        await db.deleteFrom("analysis").where("attempt", "=", stored.attempt).execute();
      }
    },
    progress: async (attempt, share) => {
      await openOnes()
        .set({ status: "running", progress: share, heartbeat: sql`clock_timestamp()` })
        .where("attempt", "=", attempt)
        .execute();
    },
    finish: async (attempt, end) => {
      const common = { finished: sql<string>`clock_timestamp()` };
      const set =
        end.status === "done"
          ? { ...common, status: end.status, progress: 1, message: null, answer: await encodeAnalysis(end.analysis) }
          : { ...common, status: end.status, message: end.message, findings: end.findings?.length ? JSON.stringify(end.findings) : null };
      await openOnes().set(set).where("attempt", "=", attempt).execute();
    },
    beat: async () => {
      const alive = openOnes().set({ heartbeat: sql`clock_timestamp()` }).where("owner", "=", owner);
      return new Set((await alive.returning("attempt").execute()).map(({ attempt }) => attempt));
    },
    sweep: async () => {
      const silent = sql<string>`clock_timestamp() - make_interval(secs => ${SILENT_SECONDS})`;
      const others = openOnes()
        .set({ status: "failed", message: "interrupted", finished: sql`clock_timestamp()` })
        .where("owner", "!=", owner);
      const result = await (alone ? others : others.where("heartbeat", "<", silent)).executeTakeFirst();
      return Number(result.numUpdatedRows);
    },
    trim: async (bytes) => {
      const result = await sql`
        delete from framsyn.analysis where id in (
          select id from (
            select id, sum(coalesce(length(answer), 0) + ${sql.lit(ROW_BYTES)}) over (order by started desc, id) as kept
            from framsyn.analysis where finished is not null
          ) aged where kept > ${bytes}
        )`.execute(db);
      return Number(result.numAffectedRows ?? 0n);
    },
  };
}
