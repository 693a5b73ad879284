import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

/** How a call of the command ended. */
export interface Called {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const MAIN = fileURLToPath(new URL("main.ts", import.meta.url));

/** Runs the command as a process of its own, in English unless the environment says otherwise. */
export function framsyn(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Called> {
  return new Promise((resolve, reject) => {
    const { PATH = "", NODE_COMPILE_CACHE } = process.env;
    const env = {
      PATH,
      ...(NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE }),
      NODE_NO_WARNINGS: "1",
      LANG: "en_GB.UTF-8",
      ...environment,
    };
    execFile(process.execPath, [MAIN, ...args], { env, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== "number") reject(error);
      else resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}
