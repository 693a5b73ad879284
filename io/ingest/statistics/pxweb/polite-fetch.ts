/** How much a service lets one ask, as it says itself. */
export interface CallLimits {
  readonly calls: number;
  /** Seconds the calls are counted over. */
  readonly window: number;
}

/** What a call needs of the world besides the service; tests pass the time faster. */
export interface Clock {
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export const REAL_CLOCK: Clock = {
  now: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** An answer that is no table. */
export class FetchProblem extends Error {
  readonly code: "stat-fetch" | "stat-fetch-status" | "stat-fetch-size";
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: FetchProblem["code"], params: FetchProblem["params"]) {
    super(code);
    this.name = "FetchProblem";
    this.code = code;
    this.params = params;
  }
}

const ATTEMPTS = 5;
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;
const TIMEOUT = 60_000;
const MEGABYTE = 1024 * 1024;
/** Most bytes of one answer. */
const MOST_BYTES = 256 * MEGABYTE;

/** Fetches politely: never more calls than the service allows in its window, and again after a pause where it is busy or asks for one. */
export class PoliteFetch {
  readonly #clock: Clock;
  readonly #calls: number[] = [];
  /** Until the service has said what it allows. */
  limits: CallLimits = { calls: 10, window: 60 };

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** @throws FetchProblem where nothing comes, or what comes says that it is refused. */
  async get(url: string, body?: unknown): Promise<Uint8Array> {
    for (let attempt = 1; ; attempt++) {
      await this.#turn();
      const response = await once(url, body);
      if (response?.ok === true) return bytesOf(response, url);
      if (response === null && attempt === ATTEMPTS) throw new FetchProblem("stat-fetch", { url });
      const busy = response === null || response.status === 429 || response.status >= 500;
      if (response !== null && (!busy || attempt === ATTEMPTS))
        throw new FetchProblem("stat-fetch-status", { url, status: response.status, detail: await detailOf(response) });
      await response?.body?.cancel();
      await this.#clock.wait(pause(attempt, response));
    }
  }

  /** Waits until a call more is within the limits. */
  async #turn(): Promise<void> {
    const { calls, window } = this.limits;
    for (;;) {
      const now = this.#clock.now();
      while (this.#calls.length > 0 && now - this.#calls[0]! >= window * 1000) this.#calls.shift();
      if (this.#calls.length < calls) break;
      await this.#clock.wait(window * 1000 - (now - this.#calls[0]!));
    }
    this.#calls.push(this.#clock.now());
  }
}

/** One call; null where nobody answers. */
async function once(url: string, body: unknown): Promise<Response | null> {
  const post = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  try {
    return await fetch(url, { ...(body === undefined ? {} : post), signal: AbortSignal.timeout(TIMEOUT) });
  } catch {
    return null;
  }
}

/** The pause the service asks for, otherwise twice as long after each attempt. */
function pause(attempt: number, response: Response | null): number {
  const asked = response?.headers.get("retry-after") ?? null;
  const seconds = asked === null ? Number.NaN : /^\d+$/.test(asked) ? Number(asked) : (Date.parse(asked) - Date.now()) / 1000;
  const wanted = Number.isFinite(seconds) ? seconds * 1000 : FIRST_PAUSE * 2 ** (attempt - 1);
  return Math.min(Math.max(wanted, 0), LONGEST_PAUSE);
}

async function bytesOf(response: Response, url: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of response.body ?? []) {
      size += piece.length;
      if (size > MOST_BYTES) throw new FetchProblem("stat-fetch-size", { most: MOST_BYTES / MEGABYTE });
      pieces.push(piece);
    }
  } catch (error) {
    if (error instanceof FetchProblem) throw error;
    throw new FetchProblem("stat-fetch", { url });
  }
  return Buffer.concat(pieces);
}

/** What the service says of a refusal, as problem details or text, at most a line of it. */
async function detailOf(response: Response): Promise<string> {
  const text = (await response.text().catch(() => "")).slice(0, 2000);
  try {
    const { title, detail } = JSON.parse(text) as { readonly title?: unknown; readonly detail?: unknown };
    const said = [title, detail].filter((part) => typeof part === "string");
    return said.join(": ").slice(0, 300);
  } catch {
    const plain = text.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
    return plain.trim().slice(0, 300);
  }
}
