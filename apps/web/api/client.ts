import type { z } from "zod";
import { pause } from "./pause.ts";
import { ApiProblem, problemOf } from "./problem.ts";

type QueryValue = string | number | boolean | undefined;

/** Builds the address of a request; parts of the path are escaped, undefined query values left out. */
export function address(path: readonly string[], query: Readonly<Record<string, QueryValue>> = {}): string {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) written.set(name, String(value));
  const tail = written.toString();
  return `/api/${path.map(encodeURIComponent).join("/")}${tail === "" ? "" : `?${tail}`}`;
}

/** What to send. `json` and `form` exclude each other. */
export interface Sent {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly json?: unknown;
  readonly form?: FormData;
  readonly signal?: AbortSignal | undefined;
}

/** Longest wait for a server that has had too many requests from this address, seconds: its limit is by the minute. */
const MOST_SECONDS = 60;

/**
 * Sends a request; throws `ApiProblem` for any failure, or the signal's reason.
 *
 * Many who share an address, as in a hospital, can together ask too much: nothing was done then, so the request is sent once more when the
 * server says it may. An upload is not, so that the reader decides.
 */
export async function send(url: string, sent: Sent = {}): Promise<Response> {
  const answer = await sendOnce(url, sent);
  const seconds = Number(answer.headers.get("retry-after") ?? Number.NaN);
  if (answer.ok || answer.status !== 429 || sent.form !== undefined || !(seconds >= 0 && seconds <= MOST_SECONDS)) return whole(answer);
  await pause(seconds * 1000, sent.signal);
  return whole(await sendOnce(url, sent));
}

async function whole(answer: Response): Promise<Response> {
  if (!answer.ok) throw await problemOf(answer);
  return answer;
}

async function sendOnce(url: string, sent: Sent): Promise<Response> {
  const headers: Record<string, string> = { accept: "application/json, application/problem+json" };
  if (sent.json !== undefined) headers["content-type"] = "application/json";
  const body = sent.form ?? (sent.json === undefined ? null : JSON.stringify(sent.json));
  return fetch(url, { method: sent.method ?? "GET", headers, body, signal: sent.signal ?? null }).catch((error: unknown) => {
    if (sent.signal?.aborted) throw error;
    throw new ApiProblem("network", null, String(error));
  });
}

/** Sends a request and reads the answer by its schema; throws `ApiProblem` for any failure. */
export async function ask<S extends z.ZodType>(schema: S, url: string, sent: Sent = {}): Promise<z.infer<S>> {
  const answer = await send(url, sent);
  const read = schema.safeParse(await answer.json().catch(() => undefined));
  if (!read.success) throw new ApiProblem("answer", null, `${url}: ${read.error.message}`);
  return read.data;
}

/** Sends a request whose answer has no body. */
export async function tell(url: string, sent: Sent): Promise<void> {
  await send(url, sent);
}
