import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { realTerm } from "#io/placements/test-support";
import type { Store } from "#io/store";
import { everyKind } from "#io/store/test-support";
import { threadPool } from "#io/threads";
import type { TermRows } from "#model/placement";
import { type Desk, openDesk } from "../desk/open-desk.ts";
import { silent, storeWith } from "../order.test-support.ts";
import { allocationId, allocationOrder, storedAllocation } from "./allocation-work.ts";
import { explainOnThread } from "./explain-on-thread.ts";
import { emptyDataset } from "./long-term.test-support.ts";
import { endsOf, tablesWith } from "./search-store.test-support.ts";
import { storedWorth, worthOrder } from "./worth-work.ts";

const PSEUDONYM = "zq-praksis";
const rows = realTerm({
  places: { "a:path": 1, "b:bio": 2 },
  needs: [
    { discipline: "path", weeks: 2 },
    { discipline: "bio", weeks: 2 },
  ],
  students: 3,
});

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

describe.each(everyKind())("a term that is erased, in the $kind store", { timeout: 180_000 }, (places) => {
  let store: Store;
  let desk: Desk;
  let place: Awaited<ReturnType<typeof places.empty>>;
  const threads = threadPool();
  const dataset = emptyDataset();
  const keep = async (id: string, term: TermRows) =>
    store.placements.cases.add({
      ...{ id, dataset: dataset.hash, hash: id, name: term.term.name, students: term.students.students.length, rows: term },
      ...{ fromWeek: term.term.fromWeek, toWeek: term.term.toWeek, eraseOn: term.term.eraseOn },
    });
  const made = async (asked: Parameters<typeof allocationId>[0]): Promise<string> => {
    const id = allocationId(asked);
    await store.placements.allocations.ask({ id, ...asked });
    const { id: work } = await desk.ask(allocationOrder(id));
    expect(await desk.wait(work, 60_000)).toMatchObject({ status: "done" });
    return id;
  };

  beforeAll(async () => {
    place = await places.empty();
    store = await storeWith(place, dataset);
    desk = await openDesk(store, { log: silent, threads, lanes: 1 });
  });
  afterAll(async () => {
    await desk?.close();
    await store?.close();
    await threads.close();
    await places.clean();
  });

  it("is nowhere in the database, nor what was made of it; another term stays", async () => {
    await keep("one", rows);
    await keep("other", {
      ...rows,
      students: { ...rows.students, students: rows.students.students.map((row) => ({ ...row, id: row.id.replace("zq", "zw") })) },
    });
    const first = await made({ caseId: "one", changes: [], earlier: null });
    const left = (await storedAllocation(store, first))!.unplaced[0]!;
    const second = await made({ caseId: "one", changes: [{ kind: "leave", student: left }], earlier: first });
    const { id: worth } = await desk.ask(worthOrder({ allocation: first, more: 2, year: null }));
    await desk.wait(worth, 60_000);
    expect((await storedWorth(store, { allocation: first, more: 2, year: null }))!.students).toMatchObject([{ more: 2, least: 0 }]);
    const explanation = await explainOnThread(
      threads,
      { rows, allocation: (await storedAllocation(store, first))!, student: left },
      new AbortController().signal,
    );
    await store.placements.allocations.keepFinding(first, `explanation:${left}`, explanation);
    await made({ caseId: "other", changes: [], earlier: null });
    // The search sees what there is, and neither work nor its jobs are among it.
    expect(await tablesWith(store, PSEUDONYM)).toEqual([
      "framsyn.placement_allocation",
      "framsyn.placement_case",
      "framsyn.placement_finding",
    ]);
    const before = await endsOf(store, "select content as bytes from framsyn.placement_case where id = 'one'");

    expect(await store.placements.cases.erase("one")).toBe(true);
    expect(await store.placements.cases.erase("one")).toBe(false);
    expect(await store.placements.cases.find("other")).toBeDefined();
    expect(await tablesWith(store, PSEUDONYM)).toEqual([]);
    for (const id of [first, second]) {
      expect(await store.placements.allocations.find(id)).toBeUndefined();
      expect(await store.work.newest("placement-allocation", id)).toBeUndefined();
    }
    expect(await store.work.find(worth)).toBeUndefined();
    // Work that was at it when it was erased finds nothing to do, and brings nothing back.
    await store.placements.allocations.keep(first, { placed: 1, bound: 1, stopped: false, allocation: { left } });
    await store.placements.allocations.keepFinding(first, "worth", [left]);
    expect(await tablesWith(store, PSEUDONYM)).toEqual([]);

    if (!("dataFolder" in place)) return;
    await desk.close();
    await store.close();
    // The log of the database is written over in time; its tables must not hold a deleted row.
    const files = (await filesOf(place.dataFolder)).filter((path) => !path.includes("pg_wal"));
    for (const path of files) {
      const bytes = await readFile(path);
      expect([path, bytes.includes(PSEUDONYM), before.some((end) => bytes.includes(end))]).toEqual([path, false, false]);
    }
  });

  it("is found when its day has come, and not before", async () => {
    if (places.kind === "embedded") return;
    await keep("due", { ...rows, term: { ...rows.term, eraseOn: "2027-06-30" } });
    expect(await store.placements.cases.due("2027-06-29")).toEqual([]);
    expect(await store.placements.cases.due("2027-06-30")).toEqual(["due"]);
  });
});
