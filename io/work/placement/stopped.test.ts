import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { highsSolve } from "#io/solve";
import { openStore, type Store } from "#io/store";
import { writeAndKill } from "#io/store/test-support";
import { allocate, checkAllocation } from "#model/placement";
import { type Desk, openDesk } from "../desk/open-desk.ts";
import { silent } from "../order.test-support.ts";
import { allocationId, allocationOrder, storedAllocation } from "./allocation-work.ts";
import { caseOf, emptyDataset, longTerm } from "./long-term.test-support.ts";

const PROGRAM = fileURLToPath(new URL("./kill.test-support.ts", import.meta.url));
const asked = { caseId: "long", changes: [], earlier: null };
const id = allocationId(asked);
const rows = longTerm();

describe("an allocation that is stopped at work", { timeout: 240_000 }, () => {
  let folder: string;
  let store: Store | undefined;
  let desk: Desk | undefined;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "framsyn-allocation-"));
  });
  afterEach(async () => {
    await desk?.close();
    await store?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("by the end of its process is taken up again by the next, and has the same bytes", async () => {
    expect(await writeAndKill(PROGRAM, folder, 1)).toContain(id);
    store = await openStore({ dataFolder: folder });
    expect(await storedAllocation(store, id)).toBeUndefined();
    desk = await openDesk(store, { log: silent, lanes: 1 });
    // Nobody asks again: the job lies in the queue.
    const { id: work } = (await store.work.newest("placement-allocation", id))!;
    expect(await desk.wait(work, 200_000)).toMatchObject({ status: "done" });
    const again = await allocate(rows, { solve: highsSolve, hash: "long" });
    expect(JSON.stringify(await storedAllocation(store, id))).toBe(JSON.stringify(again));
  });

  it("by who asked for it gives the best so far with its bound, marked, and is made whole when asked for again", async () => {
    store = await openStore({ dataFolder: folder });
    await store.datasets.add(emptyDataset(), { lastYear: 2040, reference: false });
    await store.placements.cases.add(caseOf("long", rows));
    await store.placements.allocations.ask({ id, ...asked });
    desk = await openDesk(store, { log: silent, lanes: 1 });
    const { id: work } = await desk.ask(allocationOrder(id));
    while ((await store.placements.allocations.find(id))?.bound == null) await desk.wait(work, 50);
    expect(await desk.cancel(work)).toMatchObject({ status: "cancelled" });
    const stopped = (await storedAllocation(store, id))!;
    expect(stopped.stopped).toBe(true);
    expect(checkAllocation(rows, stopped)).toMatchObject({ ok: true, violations: [] });
    const { id: again } = await desk.ask(allocationOrder(id));
    expect(await desk.wait(again, 200_000)).toMatchObject({ status: "done" });
    const whole = (await storedAllocation(store, id))!;
    expect(whole).toMatchObject({ stopped: false });
    expect(whole.placed).toBeGreaterThanOrEqual(stopped.placed);
    expect(whole.bound).toBeLessThanOrEqual(stopped.bound);
  });
});
