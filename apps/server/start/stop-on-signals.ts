import type { RunningServer } from "./start-server.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** A signal to a whole group of processes can arrive twice: directly, and passed on by the parent. */
const SAME_STOP_MILLISECONDS = 300;
/** A stop that takes longer is given up; what was acknowledged is stored already. */
const LONGEST_STOP_MILLISECONDS = 10_000;

/**
 * Waits for a signal to stop, then stops the server. A second signal, or a stop that hangs, ends the process at once.
 *
 * @returns the exit code.
 */
export function stopOnSignals(server: RunningServer, say: (text: string) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    let stoppingSince: number | null = null;
    const stop = (signal: NodeJS.Signals): void => {
      if (stoppingSince !== null) {
        if (performance.now() - stoppingSince < SAME_STOP_MILLISECONDS) return;
        say("Stopped at once. What was stored is safe.");
        process.exit(130);
      }
      stoppingSince = performance.now();
      say(`Stopping (${signal}) … press Ctrl-C again to stop at once.`);
      setTimeout(() => {
        say("The stop takes too long and is given up. What was stored is safe.");
        process.exit(1);
      }, LONGEST_STOP_MILLISECONDS).unref();
      server.close().then(() => {
        say("Stopped.");
        resolve(0);
      }, reject);
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
}
