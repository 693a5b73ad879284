import { openStore } from "#io/store";
import { openDesk } from "../desk/open-desk.ts";
import { silent } from "../order.test-support.ts";
import { allocationId, allocationOrder } from "./allocation-work.ts";
import { caseOf, emptyDataset, longTerm } from "./long-term.test-support.ts";

// A process of its own: keeps a term, asks for its allocation, and says on stdout when it is at work on it.
const store = await openStore({ dataFolder: process.argv[2]! });
await store.datasets.add(emptyDataset(), { lastYear: 2040, reference: false });
await store.placements.cases.add(caseOf("long", longTerm()));
const asked = { caseId: "long", changes: [], earlier: null };
const id = allocationId(asked);
await store.placements.allocations.ask({ id, ...asked });
const desk = await openDesk(store, { log: silent, lanes: 1 });
const { id: work } = await desk.ask(allocationOrder(id));
for (;;) {
  if ((await store.placements.allocations.find(id))?.bound != null) process.stdout.write(`${id}\n`);
  if ((await desk.wait(work, 100))?.finished) throw new Error("the allocation was made before the process was killed");
}
