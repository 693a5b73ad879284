// node bench/upload-health.ts [-- --json]: how fast /api/health answers while large files are uploaded, and how fast the server then stops.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { freePort } from "../scripts/free-port.ts";
import type { Measurement } from "./measurement.ts";

const BOUNDARY = "framsyn-bench";
const root = fileURLToPath(new URL("..", import.meta.url));

/** A file as it is sent: its name, what it begins with, and a line that is repeated. */
interface Sent {
  readonly name: string;
  readonly to: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly files: readonly {
    readonly name: string;
    readonly start: string;
    readonly line: (row: number) => string;
    readonly lines: number;
  }[];
}

const descriptor = JSON.stringify({
  ...{ name: "large", title: "Large", version: "1", created: "2026-01-01", framsyn: { baseYear: 2026 } },
  resources: [{ name: "units", path: "units.csv" }],
});
const packageOf = (name: string, start: string, line: string, lines: number): Sent => ({
  ...{ name, to: "/api/datasets/check" },
  files: [
    { name: "datapackage.json", start: descriptor, line: () => "", lines: 0 },
    { name: "units.csv", start, line: () => line, lines },
  ],
});
const HEADER = "id,kind,sector,parent,name_nb,name_nn,name_en,short_name,source\n";
const MILLION = 1_000_000;
/** How long health is watched with nothing going on: what it is held against. */
const QUIET_MILLISECONDS = 6000;

/** The three inputs that once stopped the server. */
const UPLOADS: readonly Sent[] = [
  packageOf("blank_lines_100mb", HEADER, "\n", 100 * MILLION),
  packageOf("short_rows_25m", HEADER, "a,b\n", 25 * MILLION),
  {
    name: "payroll_45mb",
    to: "/api/datasets/current/hr-export",
    fields: { unit: "helse-bergen" },
    files: [
      {
        name: "staff.csv",
        start: "ansattnr;STYRK-08;stillingsprosent;fødselsår;kjønn;avdeling\r\n",
        line: (row) =>
          `${100_000 + row};${row % 3 === 0 ? "3212" : "3211"};100;${1960 + (row % 40)};${row % 5 === 0 ? "M" : "K"};Laboratorium\r\n`,
        lines: 1_200_000,
      },
    ],
  },
];

/** Sends the lines of a file in pieces of many. */
function* pieces({ files, fields = {} }: Sent): Generator<string> {
  for (const [field, value] of Object.entries(fields))
    yield `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`;
  for (const file of files) {
    yield `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: text/plain\r\n\r\n${file.start}`;
    for (let row = 0; row < file.lines; ) {
      let piece = "";
      for (; row < file.lines && piece.length < 1 << 16; row++) piece += file.line(row);
      yield piece;
    }
    yield "\r\n";
  }
  yield `--${BOUNDARY}--\r\n`;
}

async function send(address: string, upload: Sent): Promise<number> {
  const sending = request(address + upload.to, {
    method: "POST",
    headers: { "content-type": `multipart/form-data; boundary=${BOUNDARY}` },
  });
  const answered = once(sending, "response") as Promise<[{ statusCode: number; resume(): void }]>;
  await pipeline(Readable.from(pieces(upload)), sending).catch(() => undefined);
  const [answer] = await answered;
  answer.resume();
  return answer.statusCode;
}

/** Asks for /api/health from a thread of its own, so that what this process sends does not count; tells the times, milliseconds. */
class HealthWatch {
  static readonly #PROGRAM = `
    const { parentPort, workerData } = require("node:worker_threads");
    const times = [];
    let over = false;
    parentPort.once("message", () => { over = true; });
    (async () => {
      // The first question pays for loading fetch in this thread, which is no time of the server's.
      await (await fetch(workerData)).text();
      parentPort.postMessage("begun");
      while (!over) {
        const began = performance.now();
        await (await fetch(workerData)).text();
        times.push(performance.now() - began);
        await new Promise((resolve) => setTimeout(resolve, 55));
      }
      parentPort.postMessage(times);
    })();`;
  readonly #thread: Worker;

  private constructor(thread: Worker) {
    this.#thread = thread;
  }

  /** Begins to watch; the answer comes when the thread is ready to ask. */
  static async begin(address: string): Promise<HealthWatch> {
    const thread = new Worker(HealthWatch.#PROGRAM, { eval: true, workerData: `${address}/api/health` });
    await once(thread, "message");
    return new HealthWatch(thread);
  }

  async end(): Promise<number[]> {
    const told = once(this.#thread, "message") as Promise<[number[]]>;
    this.#thread.postMessage("over");
    const [times] = await told;
    await this.#thread.terminate();
    return times;
  }
}

const percentile = (times: readonly number[], share: number): number =>
  [...times].sort((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;

interface Server {
  readonly address: string;
  readonly folder: string;
  readonly process: ChildProcess;
}

async function startServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "framsyn-bench-"));
  const port = await freePort();
  const child = spawn(process.execPath, [join(root, "apps/server/main.ts"), "--port", String(port), "--data-folder", folder], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, FRAMSYN_LOG: "error" },
  });
  const address = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server ended with code ${child.exitCode}`);
    const healthy = await fetch(`${address}/api/health`).then(
      async (answer) => ((await answer.json()) as { status: string }).status === "ok",
      () => false,
    );
    if (healthy) return { address, folder, process: child };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Waits until the server computes nothing more: what its own start computes is not what is measured. */
async function untilIdle({ address }: Server): Promise<void> {
  for (;;) {
    const { run } = (await (await fetch(`${address}/api/overview`)).json()) as { run: { id: string; status: string } };
    if (run.status !== "queued" && run.status !== "running") return;
    await fetch(`${address}/api/runs/${run.id}`, { method: "DELETE" });
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** How fast health is answered during uploads, and how fast the server stops in the middle of one. */
export async function uploadHealth(say: (text: string) => void): Promise<Measurement[]> {
  const server = await startServer();
  const measured: Measurement[] = [];
  const ended = once(server.process, "exit");
  try {
    await untilIdle(server);
    const quiet = await HealthWatch.begin(server.address);
    await new Promise((resolve) => setTimeout(resolve, QUIET_MILLISECONDS));
    const without = percentile(await quiet.end(), 0.99);
    measured.push({ name: "upload.none.health_p99_ms", value: without, unit: "ms" });
    for (const upload of UPLOADS) {
      const watch = await HealthWatch.begin(server.address);
      const began = performance.now();
      const status = await send(server.address, upload);
      const seconds = (performance.now() - began) / 1000;
      const times = await watch.end();
      await untilIdle(server);
      say(`${upload.name}: answered ${status} after ${seconds.toFixed(1)} s, ${times.length} times health`);
      measured.push(
        { name: `upload.${upload.name}.health_p99_ms`, value: percentile(times, 0.99), unit: "ms" },
        { name: `upload.${upload.name}.health_max_ms`, value: percentile(times, 1), unit: "ms" },
        { name: `upload.${upload.name}.seconds`, value: seconds, unit: "s" },
      );
    }
    const left = send(server.address, UPLOADS[0]!).catch(() => 0);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const began = performance.now();
    server.process.kill("SIGTERM");
    await ended;
    measured.push({ name: "upload.stop_in_the_middle_s", value: (performance.now() - began) / 1000, unit: "s" });
    const kept = readdirSync(server.folder).filter((name) => name.startsWith("framsyn-uploads-"));
    measured.push({ name: "upload.folders_left", value: kept.length, unit: "folders" });
    await left;
  } finally {
    server.process.kill("SIGKILL");
    await ended;
    rmSync(server.folder, { recursive: true, force: true });
  }
  return measured;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
  const measured = await uploadHealth((text) => void process.stderr.write(`${text}\n`));
  if (values.json) process.stdout.write(`${JSON.stringify(measured)}\n`);
  else for (const { name, value, unit } of measured) process.stdout.write(`${name.padEnd(44)} ${value.toFixed(1).padStart(10)} ${unit}\n`);
}
