import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { exampleKey } from "./example.test-support.ts";
import { openStore } from "./open-store.ts";
import { writeAndKill } from "./write-and-kill.test-support.ts";

const WRITER = fileURLToPath(new URL("./kill.test-support.ts", import.meta.url));
const ROUNDS = 3;
const LEAST_ROWS = 40;

describe("the embedded store when its process is killed while it writes", { timeout: 180_000 }, () => {
  const folder = mkdtemp(join(tmpdir(), "framsyn-kill-"));
  afterAll(async () => rm(await folder, { recursive: true, force: true }));

  it("opens again every time, and holds every row that was acknowledged", async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      acknowledged.push(...(await writeAndKill(WRITER, await folder, LEAST_ROWS)));
      const store = await openStore({ dataFolder: await folder });
      const stored = await store.outcomes.stored(exampleKey);
      const last = await store.outcomes.load(exampleKey, acknowledged.at(-1)!);
      await store.close();
      expect(stored).toEqual(expect.arrayContaining(acknowledged));
      expect(last?.[0]?.shortageProbability[0]).toBe(Number(acknowledged.at(-1)!.slice(-6)));
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(ROUNDS * LEAST_ROWS);
  });
});
