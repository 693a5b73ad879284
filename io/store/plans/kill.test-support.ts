import { openStore } from "../open-store.ts";
import { exampleSave, submission } from "./example-plan.test-support.ts";

// A process of its own: saves a plan for ever, submits and takes back every fifth save, and says on stdout, after each, that it is stored.
const store = await openStore({ dataFolder: process.argv[2]! });
const { plans } = store;
const take = async (step: "send-back", revision: number): Promise<void> => {
  await plans.step({ unit: "a", revision, by: "Ola", note: "", step, actingFor: "norge" });
};
// A process that was killed between submitting and taking back left the plan submitted.
const found = await plans.find("a");
if (found?.status === "submitted") await take("send-back", found.revision);
for (let revision = found?.revision ?? 0; ; revision++) {
  const saved = await plans.save(exampleSave("a", revision, "Kari", `text ${revision + 1}`));
  if (!saved.done) throw new Error(`revision ${revision} was not the newest`);
  process.stdout.write(`revision ${revision + 1}\n`);
  if (revision % 5 === 4) {
    const submitted = await plans.step(submission("a", revision + 1));
    process.stdout.write(`version ${submitted.now?.version}\n`);
    await take("send-back", revision + 1);
  }
}
