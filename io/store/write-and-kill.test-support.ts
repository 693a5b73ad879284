import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/**
 * Runs a program that writes to the store in a folder and names each thing stored on a line of its own; kills it without warning once it has
 * named enough, and answers everything it named.
 */
export function writeAndKill(program: string, folder: string, least: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, [program, folder], { stdio: ["ignore", "pipe", "inherit"] });
    const acknowledged: string[] = [];
    createInterface({ input: writer.stdout }).on("line", (line) => {
      acknowledged.push(line);
      if (acknowledged.length === least) writer.kill("SIGKILL");
    });
    writer.once("error", reject);
    writer.once("close", (_code, signal) =>
      signal === "SIGKILL" ? resolve(acknowledged) : reject(new Error("the writer ended by itself")),
    );
  });
}
