import { exampleDataset, exampleKey, exampleSeries } from "./example.test-support.ts";
import { openStore } from "./open-store.ts";

// A process of its own: stores outcomes for ever and says on stdout, after each, that it is stored.
const store = await openStore({ dataFolder: process.argv[2]! });
await store.datasets.add(exampleDataset(), { lastYear: 2040, reference: false });
const before = (await store.outcomes.stored(exampleKey)).length;
for (let n = before; ; n++) {
  const occupation = `occupation-${String(n).padStart(6, "0")}`;
  await store.outcomes.add(exampleKey, occupation, [exampleSeries("a", () => n)]);
  process.stdout.write(`${occupation}\n`);
}
