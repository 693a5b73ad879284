// A process of its own that runs some large occupations in its only thread, each time it is asked; see apart.ts.
import { readPackage } from "#io/ingest";
import { REFERENCE_SCENARIO, runOccupation } from "#model/scenario";
import { LARGE_OCCUPATIONS } from "./large-occupations.ts";

const RUNS = 4;

const read = await readPackage(process.argv[2]!);
if (!read.ok) throw new Error(`The reference dataset cannot be read: ${read.findings[0]?.message}`);
const { dataset } = read;
const work = (): void => {
  for (const occupation of LARGE_OCCUPATIONS.slice(0, RUNS)) {
    runOccupation(dataset, REFERENCE_SCENARIO, occupation, { to: 2040, draws: 1000, seed: 1 });
  }
};
work();
process.on("message", () => {
  work();
  process.send!("done");
});
process.send!("ready");
