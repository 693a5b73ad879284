import type { Store } from "#io/store";
import { defineWork, type WorkOrder, whole } from "../definition/define-work.ts";
import { storedAllocation } from "./allocation-work.ts";
import { caseRows } from "./case-rows.ts";
import type { FoundWorth } from "./thread/found-worth.ts";
import { onThread } from "./thread/run.ts";

/** What is asked about an allocation. */
export interface WorthAsked {
  readonly allocation: string;
  /** Students more in each class of a programme. */
  readonly more: number;
  /** Year that graduates and experienced staff are told of; null: students alone. */
  readonly year: number | null;
}

const aboutOf = ({ more, year }: WorthAsked): string => `worth/${more}/${year ?? ""}`;

/** Names the work: the allocation first, so that it goes with it. */
export const worthKey = ({ allocation, more, year }: WorthAsked): string => `${allocation}/${more}/${year ?? ""}`;

/** Orders what one more place and more students are worth in an allocation that is made. */
export const worthOrder = (asked: WorthAsked): WorkOrder => ({
  kind: WORTH.kind,
  key: worthKey(asked),
  line: "placements",
  request: asked,
  parts: whole("worth"),
});

/** Gives what has been found out, where it has. */
export const storedWorth = async (store: Store, asked: WorthAsked): Promise<FoundWorth | undefined> =>
  (await store.placements.allocations.finding(asked.allocation, aboutOf(asked))) as FoundWorth | undefined;

/** Finds out what one more place or supervisor is worth, and more students. */
export const WORTH = defineWork<WorthAsked>({
  kind: "placement-worth",
  triedAgain: false,
  limited: true,
  doPart: async ({ store, threads }, request, { background, onProgress, signal }) => {
    const { allocations, cases } = store.placements;
    const { allocation: id, more, year } = request;
    const [asked, allocation, stored] = await Promise.all([allocations.find(id), storedAllocation(store, id), storedWorth(store, request)]);
    if (asked === undefined || allocation === undefined || stored !== undefined) return;
    const [rows, kept] = await Promise.all([caseRows(store, asked.caseId), cases.find(asked.caseId)]);
    if (rows === undefined || kept === undefined) return;
    const dataset = year === null ? undefined : await store.datasets.packed(kept.dataset);
    const staff = year === null || dataset === undefined ? null : { dataset, year };
    const { found } = await onThread(threads, { kind: "worth", rows, allocation, more, staff }, { background, onProgress, signal });
    await allocations.keepFinding(id, aboutOf(request), found);
  },
});
