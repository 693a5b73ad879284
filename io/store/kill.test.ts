import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { exampleKey } from "./example.test-support.ts";
import { openStore } from "./open-store.ts";

const WRITER = fileURLToPath(new URL("./kill.test-support.ts", import.meta.url));
const ROUNDS = 3;
const LEAST_ROWS = 40;

/** Runs the writer until it has acknowledged enough rows, kills it without warning, and answers every row it acknowledged. */
function writeAndKill(folder: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, [WRITER, folder], { stdio: ["ignore", "pipe", "inherit"] });
    const acknowledged: string[] = [];
    createInterface({ input: writer.stdout }).on("line", (line) => {
      acknowledged.push(line);
      if (acknowledged.length === LEAST_ROWS) writer.kill("SIGKILL");
    });
    writer.once("error", reject);
    writer.once("close", (_code, signal) =>
      signal === "SIGKILL" ? resolve(acknowledged) : reject(new Error("the writer ended by itself")),
    );
  });
}

describe("the embedded store when its process is killed while it writes", { timeout: 180_000 }, () => {
  const folder = mkdtemp(join(tmpdir(), "framsyn-kill-"));
  afterAll(async () => rm(await folder, { recursive: true, force: true }));

  it("opens again every time, and holds every row that was acknowledged", async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      acknowledged.push(...(await writeAndKill(await folder)));
      const store = await openStore({ dataFolder: await folder });
      const stored = await store.outcomes.occupations(exampleKey);
      const last = await store.outcomes.load(exampleKey, acknowledged.at(-1)!);
      await store.close();
      expect(stored).toEqual(expect.arrayContaining(acknowledged));
      expect(last?.[0]?.shortageProbability[0]).toBe(Number(acknowledged.at(-1)!.slice(-6)));
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(ROUNDS * LEAST_ROWS);
  });
});
