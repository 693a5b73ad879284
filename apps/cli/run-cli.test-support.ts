import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { run } from "./run.ts";

/** How a call of the command ended. */
export interface Called {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in this process, in English unless the environment says otherwise: starting one takes longer than most commands. */
export async function framsyn(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Called> {
  const written = { stdout: [] as string[], stderr: [] as string[] };
  const to = (parts: string[]) => ({ write: (text: string) => parts.push(text) > 0 });
  const code = await run(args, {
    stdout: to(written.stdout),
    stderr: to(written.stderr),
    environment: { LANG: "en_GB.UTF-8", ...environment },
  });
  return { code, stdout: written.stdout.join(""), stderr: written.stderr.join("") };
}

const MAIN = fileURLToPath(new URL("main.ts", import.meta.url));

/** Runs the command as a process of its own, for tests of what only a process has: its exit code, its streams, its signals. */
export function framsynProcess(args: readonly string[], environment: Readonly<Record<string, string>> = {}, main = MAIN): Promise<Called> {
  return new Promise((resolve, reject) => {
    const { PATH = "", NODE_COMPILE_CACHE } = process.env;
    const env = {
      PATH,
      ...(NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE }),
      NODE_NO_WARNINGS: "1",
      LANG: "en_GB.UTF-8",
      ...environment,
    };
    execFile(process.execPath, [main, ...args], { env, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== "number") reject(error);
      else resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}
