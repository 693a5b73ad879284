import { type Command, Option } from "@commander-js/extra-typings";
import { EXIT } from "../exit-code.ts";
import { inputFinding } from "../finding.ts";
import { type End, makeCommand } from "../make-command.ts";
import { wholeNumber } from "../option-values.ts";
import { BadInput } from "../stop.ts";
import type { Terminal } from "../terminal.ts";

const MOST_LANES = 64;
/** How often a worker that ends with the queue looks whether it is empty. */
const LOOK_MILLISECONDS = 300;

/** Adds `framsyn worker`. */
export function addWorkerCommand(program: Command, terminal: Terminal, end: End): void {
  const { text, stderr, environment } = terminal;
  const say = (line: string): void => void stderr.write(`${line}\n`);
  program.addCommand(
    makeCommand("worker", text.t("cli:worker.description"), terminal)
      .addOption(new Option("--concurrency <number>", text.t("cli:worker.concurrency")).argParser(wholeNumber(text, 1, MOST_LANES)))
      .addOption(new Option("--once", text.t("cli:worker.once")))
      .addHelpText("after", `\n${text.t("cli:examples.title")}\n${text.t("cli:examples.worker")}\n\n${text.t("cli:worker.notes")}`)
      .action(async ({ concurrency, once }) => {
        const url = environment.DATABASE_URL;
        if (!url) throw new BadInput([inputFinding("worker-needs-database", "DATABASE_URL", null)]);
        const stop = stopSignal();
        // Database and queue are loaded here: the other commands should not wait for them.
        const [{ openStore }, { openJobs }] = await Promise.all([import("#io/store"), import("#io/jobs")]);
        const store = await openStore({ url }).catch((error: unknown) => {
          throw explained(error);
        });
        try {
          const jobs = await openJobs(store, {
            ...(concurrency === undefined ? {} : { lanes: concurrency }),
            log: {
              warn: (_, message) => say(text.t("cli:worker.trouble", { message })),
              error: (_, message) => say(text.t("cli:worker.trouble", { message })),
            },
            onJob: ({ about, firstDraw, draws, seconds }) =>
              say(
                text.t("cli:worker.done", {
                  occupation: about.slice(about.indexOf(":") + 1),
                  first: firstDraw + 1,
                  last: firstDraw + draws,
                  seconds: Math.round(seconds * 10) / 10,
                }),
              ),
          });
          say(text.t("cli:worker.ready", { lanes: jobs.lanes }));
          try {
            while (!stop.aborted) {
              const { waiting, working } = once ? await jobs.counts() : { waiting: 1, working: 0 };
              if (waiting + working === 0) break;
              await pause(stop, LOOK_MILLISECONDS);
            }
          } finally {
            if (stop.aborted) say(text.t("cli:worker.stopping"));
            await jobs.close();
          }
        } catch (error) {
          throw explained(error);
        } finally {
          await store.close();
        }
        end(EXIT.fine);
      }),
  );
}

/** Aborts when the process is asked to end. */
function stopSignal(): AbortSignal {
  const control = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => control.abort());
  return control.signal;
}

function pause(signal: AbortSignal, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    }
    signal.addEventListener("abort", done);
  });
}

/** A store that cannot be opened is the user's to mend. */
function explained(error: unknown): unknown {
  if (!(error instanceof Error) || error.name !== "StoreError") return error;
  const { message } = error;
  return new BadInput([
    { severity: "error", code: "store", file: "DATABASE_URL", row: null, field: null, value: null, message, params: {} },
  ]);
}
