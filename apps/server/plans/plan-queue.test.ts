import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { threadPool } from "#io/threads";
import { planQueue } from "./plan-queue.ts";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** Work that goes on until it is stopped. */
const endless = (key: string, plan: string, line: "one" | "all" = "all") => ({
  ...{ key, plan, line },
  make: ({ signal }: { readonly signal?: AbortSignal | undefined }) =>
    new Promise<void>((_, reject) => signal!.addEventListener("abort", () => reject(signal!.reason))),
});
const queue = (stillWanted: number) => planQueue(threadPool(), pino({ level: "silent" }), stillWanted);

describe("numbers of a plan that has been saved again", () => {
  it("are stopped when nobody asks for them any more, and those of other plans go on", async () => {
    const own = queue(20);
    await own.ask(endless("old", "ous"), 0);
    await own.ask(endless("other", "ahus"), 0);
    await pause(50);
    await own.ask(endless("new", "ous"), 0);
    await pause(0);
    expect(own.find("old")?.status).toBe("cancelled");
    expect(own.find("other")?.status).toMatch(/queued|running/);
    expect(own.find("new")?.status).toMatch(/queued|running/);
    await own.close();
  });

  it("are made all the same while somebody waits for them or has just looked", async () => {
    const own = queue(20);
    const waiting = own.ask(endless("waited-for", "ous"), 200);
    await own.ask(endless("looked-at", "ous"), 0);
    await pause(50);
    await own.ask(endless("looked-at", "ous"), 0);
    await own.ask(endless("new", "ous"), 0);
    for (const key of ["waited-for", "looked-at", "new"]) expect(own.find(key)?.status).toMatch(/queued|running/);
    await waiting;
    await own.close();
  });
});
