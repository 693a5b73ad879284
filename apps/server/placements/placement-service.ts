import { randomUUID } from "node:crypto";
import type { PlacementAllocationRequest, PlacementCaseResult } from "#apps/contract";
import { findingMessage } from "#io/ingest";
import type { ResultOf } from "#io/intake";
import { dayInNorway } from "#io/language";
import type { Store, StoredAllocation, StoredCase } from "#io/store";
import type { ThreadPool } from "#io/threads";
import {
  ALLOCATION,
  allocationId,
  allocationOrder,
  type Desk,
  eraseCase,
  type FoundWorth,
  filesOnThread,
  storedAllocation,
  storedWorth,
  type WantedFiles,
  WORTH,
  type WorthAsked,
  worthKey,
  worthOrder,
} from "#io/work";
import { checkYear } from "#model/analysis";
import { type Allocation, type Explanation, type TermRows, unknownInChange, withChanges } from "#model/placement";
import type { Finding } from "#model/vocabulary";
import { HttpProblem } from "../problems/http-problem.ts";
import { MOST_FINDINGS } from "../problems/most-findings.ts";
import { unknownId, type Where } from "../problems/unknown-id.ts";
import { askAt } from "../work/ask-at.ts";
import { DONE, type WorkState, workState } from "../work/work-state.ts";
import { explainer } from "./explainer.ts";
import { openCases } from "./open-cases.ts";

/** How something goes that is made of a case: as work, without findings, which could name students. */
export type Followed = Omit<WorkState, "findings">;

/** An allocation, how it goes, and what has come of it. */
export interface FollowedAllocation {
  readonly stored: StoredAllocation;
  readonly followed: Followed;
  /** Null until there is one. */
  readonly allocation: Allocation | null;
}

/** An allocation that is made, with the rows of its case as they were written down. */
export interface MadeAllocation {
  readonly stored: StoredAllocation;
  readonly allocation: Allocation;
  readonly rows: TermRows;
}

/** How it goes with finding out what places and students are worth. */
interface WorthState {
  readonly asked: WorthAsked;
  readonly followed: Followed;
  readonly found: FoundWorth | null;
}

/** Terms of placements: kept, allocated, asked about, and erased. */
export interface PlacementService {
  /** Keeps what was read of a term. @throws HttpProblem with findings where it was refused. */
  add(read: ResultOf<"placement-term">, dataset: string): Promise<PlacementCaseResult>;
  list(): Promise<StoredCase[]>;
  /** A case with its rows. @throws HttpProblem `unknown`. */
  open(id: string, where: Where): Promise<{ readonly stored: StoredCase; readonly rows: TermRows }>;
  /** Erases a case and all that was made of it, stopping what is being made. @throws HttpProblem `unknown`. */
  erase(id: string): Promise<void>;
  /** Erases the cases whose day has come. */
  eraseDue(): Promise<void>;
  allocationsOf(id: string): Promise<FollowedAllocation[]>;
  /** Takes an allocation up, or finds it; waits a moment for it. @throws HttpProblem `unknown`, `busy`. */
  ask(order: PlacementAllocationRequest): Promise<FollowedAllocation>;
  /** @throws HttpProblem `unknown`. */
  find(id: string): Promise<FollowedAllocation>;
  /** Stops one, for all who wait for it; the best found until then is kept. @throws HttpProblem `unknown`. */
  cancel(id: string): Promise<FollowedAllocation>;
  /** An allocation there is. @throws HttpProblem `unknown`, or `wrong-step` where it is not made yet. */
  made(id: string, where: Where): Promise<MadeAllocation>;
  /** Whether an allocation was made from another, at once or by way of others. */
  madeFrom(id: string, earlier: string): Promise<boolean>;
  explain(id: string, student: string, signal: AbortSignal): Promise<Explanation>;
  /** Writes one as files, by name. @throws HttpProblem. */
  files(id: string, wanted: WantedFiles, signal: AbortSignal): Promise<ReadonlyMap<string, Uint8Array>>;
  /** @throws HttpProblem `bad-input` where the year is not one the dataset can answer for. */
  askWorth(asked: WorthAsked): Promise<WorthState>;
  findWorth(asked: WorthAsked): Promise<WorthState>;
  cancelWorth(asked: WorthAsked): Promise<void>;
  close(): Promise<void>;
}

/** How long an asker is kept waiting for a quick answer, milliseconds. */
const A_MOMENT = 800;
/** How often is looked for cases whose day has come, milliseconds. */
const LOOK_FOR_DUE = 3_600_000;
const WHEN_FULL = "The server has as many allocations to make as it can take. Ask again in a minute.";
const NEVER_MADE = "It was not made. Ask for it again.";

const withoutFindings = ({ findings: _, ...followed }: WorkState): Followed => followed;
const ended = (status: "cancelled" | "failed", message: string | null): Followed => ({
  ...{ status, message, progress: 0, secondsLeft: null },
});
export const today = (): string => dayInNorway(new Date());

/** Why nothing of a term is kept. */
function refused(findings: readonly Finding[]): HttpProblem {
  const detail = "The term has errors; see the findings. Nothing was kept, and what was kept before is as it was.";
  return new HttpProblem(422, "bad-input", detail, { findings: findings.slice(0, MOST_FINDINGS) });
}

function checkNotDue(eraseOn: string): void {
  if (eraseOn > today()) return;
  const params = { reason: "the day has come, so that the students would be erased at once" };
  const place = { file: "term.json", row: null, field: "eraseOn", value: eraseOn };
  throw refused([{ severity: "error", code: "term-field", ...place, message: findingMessage("term-field", params), params }]);
}

/** Builds it on a store, its desk, and threads. */
export function placementService(store: Store, desk: Desk, threads: ThreadPool): PlacementService {
  const { cases, allocations } = store.placements;
  const opened = openCases(store);
  const explain = explainer(store, threads);

  const erase = async (id: string): Promise<void> => {
    await eraseCase(store, desk.cancel, id);
    opened.forget(id);
  };
  const eraseDue = async (): Promise<void> => {
    for (const id of await cases.due(today())) await erase(id);
  };

  /** A case that is there, and whose day has not come: what is due is gone, though nobody has looked yet. */
  const there = async (id: string, where: Where): Promise<StoredCase> => {
    const stored = await cases.find(id);
    if (stored !== undefined && stored.eraseOn > today()) return stored;
    if (stored !== undefined) await erase(id);
    throw unknownId("case", id, [], where);
  };
  const open: PlacementService["open"] = async (id, where) => {
    const stored = await there(id, where);
    const rows = await opened.rows(id);
    if (rows === undefined) throw unknownId("case", id, [], where);
    return { stored, rows };
  };
  const asked = async (id: string, where: Where): Promise<StoredAllocation> => {
    const stored = await allocations.find(id);
    if (stored === undefined) throw unknownId("allocation", id, [], where);
    await there(stored.caseId, where);
    return stored;
  };

  const follow = async (stored: StoredAllocation, whole = true): Promise<FollowedAllocation> => {
    const work = stored.stopped === false ? undefined : await store.work.newest(ALLOCATION.kind, stored.id);
    const goesOn = work !== undefined && work.finished === null;
    const allocation = whole && !goesOn && stored.stopped !== null ? ((await storedAllocation(store, stored.id)) ?? null) : null;
    if (stored.stopped === false) return { stored, followed: withoutFindings(DONE), allocation };
    if (work !== undefined && work.status !== "done") return { stored, followed: withoutFindings(workState(work)), allocation };
    return { stored, followed: stored.stopped === true ? ended("cancelled", null) : ended("failed", NEVER_MADE), allocation };
  };
  const find = async (id: string): Promise<FollowedAllocation> => follow(await asked(id, "path"));
  const made: PlacementService["made"] = async (id, where) => {
    const { allocation, stored } = await follow(await asked(id, where));
    if (allocation === null)
      throw new HttpProblem(409, "wrong-step", "The allocation is not made yet, or was never made. Look again when it is done.");
    return { allocation, stored, rows: (await open(stored.caseId, where)).rows };
  };

  /** The allocations one was made from, the oldest first. */
  const earlierThan = async ({ earlier }: StoredAllocation): Promise<Allocation[]> => {
    const before = earlier === null ? undefined : await allocations.find(earlier);
    const allocation = before && (await storedAllocation(store, before.id));
    return before === undefined || allocation === undefined ? [] : [...(await earlierThan(before)), allocation];
  };
  const madeFrom: PlacementService["madeFrom"] = async (id, wanted) => {
    const earlier = (await allocations.find(id))?.earlier ?? null;
    return earlier !== null && (earlier === wanted || (await madeFrom(earlier, wanted)));
  };

  const ask: PlacementService["ask"] = async ({ case: caseId, changes, earlier }) => {
    const { rows } = await open(caseId, "input");
    if (earlier !== null && (await made(earlier, "input")).stored.caseId !== caseId) throw unknownId("allocation", earlier, [], "input");
    changes.reduce((before, change) => {
      const unknown = unknownInChange(before, change);
      if (unknown !== null) throw unknownId("change", unknown, [], "input");
      return withChanges(before, [change]);
    }, rows);
    const id = allocationId({ caseId, changes, earlier });
    await allocations.ask({ id, caseId, changes, earlier });
    const before = await follow(await asked(id, "input"));
    if (before.followed.status === "done") return before;
    const work = await askAt(desk, allocationOrder(id), WHEN_FULL);
    await desk.wait(work.id, A_MOMENT);
    return follow(await asked(id, "input"));
  };

  const worthNow = async (about: WorthAsked): Promise<WorthState> => {
    const found = (await storedWorth(store, about)) ?? null;
    const work = await store.work.newest(WORTH.kind, worthKey(about));
    if (found !== null) return { asked: about, followed: withoutFindings(DONE), found };
    const followed = work === undefined || work.status === "done" ? ended("failed", NEVER_MADE) : withoutFindings(workState(work));
    return { asked: about, followed, found };
  };
  const checkWorthYear = async (caseId: string, year: number): Promise<void> => {
    const dataset = await store.datasets.find((await there(caseId, "path")).dataset);
    if (dataset === undefined) throw unknownId("dataset", caseId, [], "input");
    const findings = checkYear("year", year, { first: dataset.baseYear + 1, last: dataset.lastYear });
    if (findings.length > 0) throw new HttpProblem(422, "bad-input", findings[0]!.message, { findings });
  };

  const timer = setInterval(() => void eraseDue().catch(() => undefined), LOOK_FOR_DUE);
  timer.unref();
  return {
    list: async () => (await cases.list()).filter(({ eraseOn }) => eraseOn > today()),
    open,
    eraseDue,
    ask,
    find,
    made,
    madeFrom,
    add: async (read, dataset) => {
      if (!read.ok) throw refused(read.findings);
      const { term, students } = read.rows;
      checkNotDue(term.eraseOn);
      const stored = await cases.add({
        ...{ id: randomUUID(), dataset, hash: read.hash, rows: read.rows, students: students.students.length },
        ...{ name: term.name, fromWeek: term.fromWeek, toWeek: term.toWeek, eraseOn: term.eraseOn },
      });
      return { case: stored, findings: read.findings.slice(0, MOST_FINDINGS) };
    },
    erase: async (id) => {
      await there(id, "path");
      await erase(id);
    },
    allocationsOf: async (id) => Promise.all((await allocations.of(id)).map((one) => follow(one, false))),
    cancel: async (id) => {
      await asked(id, "path");
      const work = await store.work.newest(ALLOCATION.kind, id);
      if (work !== undefined) await desk.cancel(work.id);
      return find(id);
    },
    explain: async (id, student, signal) => {
      const { allocation, rows } = await made(id, "path");
      if (!withChanges(rows, allocation.term.changes).students.students.some((row) => row.id === student))
        throw unknownId("student", student, [], "input");
      return explain(id, { allocation, rows, student }, signal);
    },
    files: async (id, wanted, signal) => {
      const { allocation, rows, stored } = await made(id, "path");
      if (allocation.status === "infeasible")
        throw new HttpProblem(409, "wrong-step", "The term cannot hold as it is decided, so there is nothing to hand out.");
      const earlier = await earlierThan(stored);
      return filesOnThread(threads, { rows, allocation, earlier, wanted }, signal).catch((error: unknown) => {
        throw error instanceof Error && error.name === "NoPdfCompiler" ? new HttpProblem(422, "bad-input", error.message) : error;
      });
    },
    askWorth: async (about) => {
      const { stored } = await made(about.allocation, "path");
      const before = await worthNow(about);
      if (before.found !== null) return before;
      if (about.year !== null) await checkWorthYear(stored.caseId, about.year);
      const work = await askAt(desk, worthOrder(about), WHEN_FULL);
      await desk.wait(work.id, A_MOMENT);
      return worthNow(about);
    },
    findWorth: async (about) => {
      await asked(about.allocation, "path");
      return worthNow(about);
    },
    cancelWorth: async (about) => {
      await asked(about.allocation, "path");
      const work = await store.work.newest(WORTH.kind, worthKey(about));
      if (work !== undefined) await desk.cancel(work.id);
    },
    close: async () => clearInterval(timer),
  };
}
