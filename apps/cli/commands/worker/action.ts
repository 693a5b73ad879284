import { openStore, type Store } from "#io/store";
import { type Desk, openDesk } from "#io/work";
import type { ActionOf } from "../../program/define-command.ts";
import { BadInput } from "../../terminal/bad-input.ts";
import { EXIT } from "../../terminal/exit-code.ts";
import { inputFinding } from "../../terminal/finding.ts";
import type { Terminal } from "../../terminal/terminal.ts";
import type { command } from "./command.ts";

/** How often a worker that ends with the queue looks whether it is empty. */
const LOOK_MILLISECONDS = 300;

export const action: ActionOf<typeof command> = async (terminal, { concurrency, once = false }) => {
  const url = terminal.environment.DATABASE_URL;
  if (!url) throw new BadInput([inputFinding("worker-needs-database", "DATABASE_URL", null)]);
  const stop = stopSignal();
  const store = await openStore({ url }).catch((error: unknown) => {
    throw explained(error);
  });
  try {
    await work(store, terminal, { concurrency, once, stop });
  } catch (error) {
    throw explained(error);
  } finally {
    await store.close();
  }
  return EXIT.fine;
};

interface Work {
  readonly concurrency: number | undefined;
  /** End when the queue is empty. */
  readonly once: boolean;
  readonly stop: AbortSignal;
}

/** Works at the desk of a store until it is told to stop, and says what it does. */
async function work(store: Store, { text, stderr }: Terminal, { concurrency, once, stop }: Work): Promise<void> {
  const say = (line: string): void => void stderr.write(`${line}\n`);
  const trouble = (_: unknown, message: string): void => say(text.t("cli-worker:trouble", { message }));
  const desk = await openDesk(store, {
    ...(concurrency === undefined ? {} : { lanes: concurrency }),
    log: { warn: trouble, error: trouble },
    onJob: ({ about, firstDraw, draws, seconds }) => {
      const values = {
        about: about.slice(about.indexOf(":") + 1),
        first: firstDraw + 1,
        last: firstDraw + draws,
        seconds: Math.round(seconds * 10) / 10,
      };
      say(text.t("cli-worker:done", values));
    },
  });
  say(text.t("cli-worker:ready", { lanes: desk.lanes }));
  try {
    while (!stop.aborted) {
      if (once && (await isEmpty(desk))) break;
      await pause(stop, LOOK_MILLISECONDS);
    }
  } finally {
    if (stop.aborted) say(text.t("cli-worker:stopping"));
    await desk.close();
  }
}

/** Whether nothing waits or is worked on in any line. */
const isEmpty = async (desk: Desk): Promise<boolean> =>
  Object.values(await desk.counts()).every(({ waiting, working }) => waiting + working === 0);

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
