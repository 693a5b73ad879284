import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { openStore } from "../open-store.ts";
import { writeAndKill } from "../write-and-kill.test-support.ts";

const WRITER = fileURLToPath(new URL("./kill.test-support.ts", import.meta.url));
const ROUNDS = 3;
const LEAST_SAVES = 30;

describe("a plan whose program is killed while it saves", { timeout: 180_000 }, () => {
  const folder = mkdtemp(join(tmpdir(), "framsyn-plan-kill-"));
  afterAll(async () => rm(await folder, { recursive: true, force: true }));

  it("is whole when the store is opened again, with every save and version that was acknowledged", async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const acknowledged = await writeAndKill(WRITER, await folder, LEAST_SAVES);
      const store = await openStore({ dataFolder: await folder });
      const { plans } = store;
      const [plan, revisions, versions, events] = [
        (await plans.find("a"))!,
        await plans.revisions("a"),
        await plans.versions("a"),
        await plans.events("a"),
      ];
      const whole = await Promise.all(versions.map(({ version }) => plans.version("a", version)));
      await store.close();
      const stored = [...revisions.map(({ revision }) => `revision ${revision}`), ...versions.map(({ version }) => `version ${version}`)];
      expect(stored).toEqual(expect.arrayContaining(acknowledged));
      // Head, saves, content and history are of one moment: a save is in all of them or in none.
      expect(revisions.map(({ revision }) => revision)).toEqual(Array.from({ length: plan.revision }, (_, i) => plan.revision - i));
      expect(plan.content.introduction).toBe(`text ${plan.revision}`);
      expect(events.find(({ what }) => what === "save")?.revision).toBe(plan.revision);
      expect(plan.version).toBe(versions[0]?.version);
      for (const version of whole) expect(version!.content.introduction).toBe(`text ${version!.revision}`);
    }
  });
});
