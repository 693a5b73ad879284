import { parseArgs } from "node:util";
import { SMALLEST_SHOWN } from "#model/disclosure";
import { isLevel, LEVELS } from "./log-levels.ts";
import type { ServerOptions } from "./start-server.ts";

export const USAGE = `Usage: npm start -- [--port NUMBER] [--data-folder FOLDER]

  --port NUMBER         port to listen on (default 4180; environment variable FRAMSYN_PORT)
  --data-folder FOLDER  where data is kept (default .framsyn in the project; environment variable FRAMSYN_DATA)
  --help                this text

Environment: DATABASE_URL uses a PostgreSQL server instead of the data folder; FRAMSYN_LOG sets the least serious log lines shown
(${LEVELS.join(", ")}; default warn); FRAMSYN_HOST listens on another address than this machine's own; FRAMSYN_WORKERS is the number of
threads that work at a time, 0 to leave all work to framsyn worker (default one for each core, at most 8); FRAMSYN_SMALLEST_SHOWN is the smallest number of people shown in
the public view of plans (default ${SMALLEST_SHOWN}).`;

const DEFAULT_PORT = 4180;

/** Options that make no sense; the message says which and what is right. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

function readPort(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new UsageError(`The port "${text}" is not a whole number from 0 to 65535.`);
}

const MOST_WORKERS = 64;

function readWorkers(text: string | undefined): number | undefined {
  if (text === undefined || text === "") return undefined;
  const workers = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (workers <= MOST_WORKERS) return workers;
  throw new UsageError(`FRAMSYN_WORKERS is "${text}"; use a whole number from 0 to ${MOST_WORKERS}.`);
}

const MOST_HIDDEN = 100;

function readSmallest(text: string | undefined): number | undefined {
  if (text === undefined || text === "") return undefined;
  const smallest = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (smallest >= 2 && smallest <= MOST_HIDDEN) return smallest;
  throw new UsageError(`FRAMSYN_SMALLEST_SHOWN is "${text}"; use a whole number from 2 to ${MOST_HIDDEN}.`);
}

function readArguments(args: readonly string[]) {
  const options = { port: { type: "string" }, "data-folder": { type: "string" }, help: { type: "boolean" } } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Reads how to start from the command line and the environment; the command line goes first.
 *
 * @returns null when help was asked for.
 * @throws UsageError
 */
export function startOptions(args: readonly string[], environment: NodeJS.ProcessEnv): (ServerOptions & { readonly host: string }) | null {
  const values = readArguments(args);
  if (values.help === true) return null;
  const logLevel = environment.FRAMSYN_LOG ?? "warn";
  if (!isLevel(logLevel)) throw new UsageError(`FRAMSYN_LOG is "${logLevel}"; use one of ${LEVELS.join(", ")}.`);
  const workers = readWorkers(environment.FRAMSYN_WORKERS);
  const smallestShown = readSmallest(environment.FRAMSYN_SMALLEST_SHOWN);
  const dataFolder = values["data-folder"] ?? environment.FRAMSYN_DATA;
  return {
    port: readPort(values.port ?? environment.FRAMSYN_PORT),
    host: environment.FRAMSYN_HOST ?? "127.0.0.1",
    logLevel,
    ...(workers === undefined ? {} : { workers }),
    ...(smallestShown === undefined ? {} : { smallestShown }),
    ...(dataFolder === undefined ? {} : { dataFolder }),
    ...(environment.DATABASE_URL ? { databaseUrl: environment.DATABASE_URL } : {}),
  };
}
