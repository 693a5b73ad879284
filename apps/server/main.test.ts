import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

const MAIN = fileURLToPath(new URL("./main.ts", import.meta.url));

/** A started program, what it has said, and how it ended. */
interface Program {
  readonly process: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

let folder: string;
const programs: Program[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-main-"));
});
afterEach(async () => {
  for (const program of programs.splice(0)) {
    program.process.kill("SIGKILL");
    await program.ended;
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function start(...args: string[]): Program {
  const environment = { ...process.env, DATABASE_URL: "", FRAMSYN_DATA: folder };
  const child = spawn(process.execPath, [MAIN, ...args], { env: environment, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  const ended = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)));
  const program = { process: child, said: () => said, ended };
  programs.push(program);
  return program;
}

/** Waits until the program says its address. */
async function address(program: Program): Promise<string> {
  for (;;) {
    const found = /ready at (http:\S+)/.exec(program.said());
    if (found !== null) return found[1]!;
    const over = await Promise.race([program.ended, new Promise<undefined>((resolve) => setTimeout(resolve, 50))]);
    if (over !== undefined) throw new Error(`the server ended with ${over}: ${program.said()}`);
  }
}

const taken = (): Promise<{ server: Server; port: number }> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => resolve({ server, port: (server.address() as { port: number }).port }));
  });

const SCENARIO = { schema: "framsyn/scenario/1", name: "kept", changes: [] };
const names = async (url: string) =>
  ((await (await fetch(`${url}/api/scenarios`)).json()) as { scenarios: { name: string }[] }).scenarios.map(({ name }) => name);

describe("npm start's program", { timeout: 180_000 }, () => {
  it("serves, keeps what is stored over a clean stop and over a kill, and lets nobody else open its data folder", async () => {
    const first = start("--port", "0");
    const url = await address(first);
    await fetch(`${url}/api/scenarios`, {
      method: "POST",
      body: JSON.stringify(SCENARIO),
      headers: { "content-type": "application/json" },
    });

    const second = start("--port", "0");
    expect(await second.ended).toBe(1);
    expect(second.said()).toMatch(new RegExp(`in use by process ${first.process.pid} .*Stop that process`));

    first.process.kill("SIGINT");
    // A stop that takes too long is given up by the program itself, which then ends with 1.
    expect(await first.ended).toBe(0);
    expect(existsSync(join(folder, "database.lock"))).toBe(false);

    const third = start("--port", "0");
    expect(await names(await address(third))).toEqual(["kept"]);
    third.process.kill("SIGKILL");
    await third.ended;

    const fourth = start("--port", "0");
    expect(await names(await address(fourth))).toEqual(["kept"]);
    fourth.process.kill("SIGTERM");
    expect(await fourth.ended).toBe(0);
  });

  it("says so when its port is taken, and takes the next free one where nobody can be asked", async () => {
    const { server, port } = await taken();
    try {
      const program = start("--port", String(port));
      const url = new URL(await address(program));
      expect(Number(url.port)).toBeGreaterThan(port);
      expect(program.said()).toMatch(new RegExp(`Port ${port} is in use; using ${url.port} instead`));
    } finally {
      server.close();
    }
  });

  it.each([["--port", "x"], ["--port", "70000"], ["--nonsense"]])("explains itself when called with %s %s", async (...args) => {
    const program = start(...args.filter((one) => one !== undefined));
    expect(await program.ended).toBe(2);
    expect(program.said()).toMatch(/Usage: npm start/);
  });
});
