import { createHash } from "node:crypto";
import type { Store } from "#io/store";
import type { ThreadPool } from "#io/threads";
import { Allocation, type TermChange, type TermRows } from "#model/placement";
import { canonicalJson, MODEL_VERSION } from "#model/scenario";
import { defineWork, type WorkOrder, whole } from "../definition/define-work.ts";
import { caseRows } from "./case-rows.ts";
import { onThread } from "./thread/run.ts";
import { SHARED, SHARED_LENGTH } from "./thread/task.ts";

/** Only names the row that says what is asked for: neither the work nor its jobs hold anything of students. */
interface Request {
  readonly allocation: string;
}

/** How often is stored how far an allocation is, milliseconds. */
const REACHED_MILLISECONDS = 500;

/** Names an allocation: SHA-256 of all that decides it. The case's own id is made by chance, so this one cannot be guessed either. */
export const allocationId = (asked: {
  readonly caseId: string;
  readonly changes: readonly TermChange[];
  readonly earlier: string | null;
}): string =>
  createHash("sha256")
    .update(canonicalJson({ ...asked, model: MODEL_VERSION }), "utf8")
    .digest("hex");

/** Orders an allocation that has been recorded in the store. */
export const allocationOrder = (allocation: string): WorkOrder => ({
  kind: ALLOCATION.kind,
  key: allocation,
  line: "placements",
  request: { allocation } satisfies Request,
  parts: whole("allocation"),
});

/** Gives what has come of an allocation; undefined where there is nothing, or nothing that this version of the program can read. */
export const storedAllocation = async (store: Store, id: string): Promise<Allocation | undefined> =>
  Allocation.safeParse(await store.placements.allocations.made(id)).data;

/** Allocates terms. Cancelled, the best found until then is kept, marked as stopped. */
export const ALLOCATION = defineWork<Request>({
  kind: "placement-allocation",
  triedAgain: false,
  limited: true,
  doPart: async ({ store, threads }, { allocation: id }, { key, background, onProgress, signal }) => {
    const { allocations, cases } = store.placements;
    const asked = await allocations.find(id);
    // Erased meanwhile, or made.
    if (asked === undefined || asked.stopped === false) return;
    const [term, rows, changes, earlier] = await Promise.all([
      cases.find(asked.caseId),
      caseRows(store, asked.caseId),
      allocations.changes(id),
      asked.earlier === null ? undefined : storedAllocation(store, asked.earlier),
    ]);
    if (term === undefined || rows === undefined) return;
    if (asked.earlier !== null && earlier === undefined) throw new Error("the earlier allocation is not there");
    const cancelled = async (): Promise<boolean> =>
      (await store.work.newest(ALLOCATION.kind, key).catch(() => undefined))?.status === "cancelled";
    const made = await makeStoppable(
      threads,
      { rows, hash: term.hash, changes: changes as TermChange[], earlier },
      { background, signal, onProgress, cancelled, onReached: (reached) => void allocations.reach(id, reached).catch(() => undefined) },
    );
    const { placed, bound, stopped } = made;
    await allocations.keep(id, { placed, bound, stopped, allocation: made });
    signal.throwIfAborted();
  },
});

interface Stoppable {
  readonly background: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
  /** Whether who asked for it has stopped it; otherwise only this process stops, and others take it up. */
  readonly cancelled: () => Promise<boolean>;
  readonly onReached: (reached: { readonly placed: number; readonly bound: number }) => void;
}

/** Allocates on a thread. Cancelled, it gives the best so far. @throws the signal's reason where it was stopped otherwise. */
async function makeStoppable(
  threads: ThreadPool,
  task: {
    readonly rows: TermRows;
    readonly hash: string;
    readonly changes: readonly TermChange[];
    readonly earlier: Allocation | undefined;
  },
  { background, signal, onProgress, cancelled, onReached }: Stoppable,
): Promise<Allocation> {
  const shared = new Int32Array(new SharedArrayBuffer(SHARED_LENGTH * Int32Array.BYTES_PER_ELEMENT));
  shared.fill(-1, SHARED.placed);
  const ending = new AbortController();
  const stop = async (): Promise<void> => {
    if (await cancelled()) Atomics.store(shared, SHARED.stop, 1);
    else ending.abort(signal.reason);
  };
  if (signal.aborted) await stop();
  signal.addEventListener("abort", stop, { once: true });
  let told = performance.now();
  try {
    const { allocation } = await onThread(
      threads,
      { kind: "allocate", ...task, shared },
      {
        background,
        signal: ending.signal,
        onProgress: (share) => {
          onProgress(share);
          if (performance.now() - told < REACHED_MILLISECONDS) return;
          told = performance.now();
          onReached({ placed: Atomics.load(shared, SHARED.placed), bound: Atomics.load(shared, SHARED.bound) });
        },
      },
    );
    return allocation;
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
