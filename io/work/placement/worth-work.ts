import type { Store } from "#io/store";
import type { Worth } from "#model/placement";
import { defineWork, type WorkOrder, whole } from "../definition/define-work.ts";
import { storedAllocation } from "./allocation-work.ts";
import { caseRows } from "./case-rows.ts";
import { onThread } from "./thread/run.ts";

interface Request {
  readonly allocation: string;
}

const ABOUT = "worth";

/** Orders what one more place is worth at each site of an allocation that is made. */
export const worthOrder = (allocation: string): WorkOrder => ({
  kind: WORTH.kind,
  key: allocation,
  line: "placements",
  request: { allocation } satisfies Request,
  parts: whole(ABOUT),
});

/** Gives what places are worth where that has been found out. */
export const storedWorth = async (store: Store, allocation: string): Promise<Worth[] | undefined> =>
  (await store.placements.allocations.finding(allocation, ABOUT)) as Worth[] | undefined;

/** Finds out what one more place is worth. */
export const WORTH = defineWork<Request>({
  kind: "placement-worth",
  triedAgain: false,
  limited: true,
  doPart: async ({ store, threads }, { allocation: id }, { background, onProgress, signal }) => {
    const { allocations } = store.placements;
    const [asked, allocation, stored] = await Promise.all([allocations.find(id), storedAllocation(store, id), storedWorth(store, id)]);
    if (asked === undefined || allocation === undefined || stored !== undefined) return;
    const rows = await caseRows(store, asked.caseId);
    if (rows === undefined) return;
    const { worth } = await onThread(threads, { kind: "worth", rows, allocation }, { background, onProgress, signal });
    await allocations.keepFinding(id, ABOUT, worth);
  },
});
