import { createInterface } from "node:readline/promises";
import { StoreError } from "#io/store";
import { isFree, nextFree } from "./start/free-port.ts";
import { startOptions, USAGE, UsageError } from "./start/start-options.ts";
import { type ServerOptions, startServer } from "./start/start-server.ts";
import { stopOnSignals } from "./start/stop-on-signals.ts";
import { whyNotListening } from "./start/why-not-listening.ts";

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Asks in a terminal whether another port will do; elsewhere it is taken without asking. */
async function agrees(taken: number, next: number): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    say(`Port ${taken} is in use; using ${next} instead.`);
    return true;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(`Port ${taken} is in use. Use ${next} instead? [Y/n] `);
    return !/^n/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}

async function choosePort(port: number, host: string): Promise<number | null> {
  if (port === 0 || (await isFree(port, host))) return port;
  const next = await nextFree(port, host);
  return (await agrees(port, next)) ? next : null;
}

async function start(options: ServerOptions & { readonly host: string }): Promise<number> {
  for (;;) {
    const port = await choosePort(options.port, options.host);
    if (port === null) {
      say("Nothing was started. Choose a port with --port.");
      return 0;
    }
    try {
      const server = await startServer({ ...options, port });
      process.stdout.write(`Framsyn is ready at ${server.url}\n`);
      say("Press Ctrl-C to stop.");
      return await stopOnSignals(server, say);
    } catch (error) {
      // Someone took the port between the look and the start: look again.
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    }
  }
}

async function main(): Promise<number> {
  const options = startOptions(process.argv.slice(2), process.env);
  if (options !== null) return start(options);
  process.stdout.write(`${USAGE}\n`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof UsageError) say(`${error.message}\n\n${USAGE}`);
  else if (error instanceof StoreError) say(error.message);
  else say(whyNotListening(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error)));
  process.exitCode = error instanceof UsageError ? 2 : error instanceof StoreError || whyNotListening(error) !== null ? 1 : 3;
}
process.exit();
