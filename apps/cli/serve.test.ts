import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { framsynProcess } from "./run-cli.test-support.ts";

const MAIN = fileURLToPath(new URL("main.ts", import.meta.url));
/** Starting takes seconds on an idle machine, minutes on a crowded one. */
const PATIENCE = 180_000;
let folder: string;
let child: ChildProcess | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-"));
});
afterAll(async () => {
  child?.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

test(
  "framsyn serve says where it answers, and stops cleanly when asked to",
  async () => {
    const args = [MAIN, "serve", "--port", "0", "--data-folder", join(folder, "data"), "--language", "en"];
    const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
    child = server;
    const ended = new Promise<number | null>((resolve) => server.once("exit", resolve));
    let said = "";
    const url = await new Promise<string>((resolve, reject) => {
      server.once("exit", () => reject(new Error(`the server stopped: ${said}`)));
      server.stdout.on("data", (text) => {
        said += text;
        const found = /Framsyn is ready: (\S+)/.exec(said);
        if (found) resolve(found[1]!);
      });
    });
    expect(await (await fetch(`${url}/api/health`)).json()).toMatchObject({ store: "embedded" });
    server.kill("SIGTERM");
    expect(await ended).toBe(0);
  },
  PATIENCE,
);

test(
  "framsyn serve on a taken port ends with 1 and names another",
  async () => {
    const other: Server = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, "127.0.0.1", () => resolve((other.address() as { port: number }).port)),
    );
    const { code, stdout, stderr } = await framsynProcess(["serve", "--port", String(port), "--data-folder", join(folder, "data")]);
    other.close();
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(`--port ${port + 1}`);
  },
  PATIENCE,
);
