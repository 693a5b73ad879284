import { describe, expect, it } from "vitest";
import { REFERENCE_SCENARIO, type Series } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { FromWorker, Stage, ToWorker } from "./messages.ts";
import { Session } from "./session.ts";

const dataset = { hash: "d" } as Dataset;
const ask = (id: number, name: string, lane = "after", stage: Stage = "refined"): ToWorker => ({
  kind: "ask",
  id,
  lane,
  question: {
    scenario: { ...REFERENCE_SCENARIO, name },
    occupation: "bioingenior",
    units: ["norge"],
    to: 2040,
    seed: 1,
    draws: 1000,
    futures: 0,
  },
  stage,
});

/** A session whose runs are noted and take 60 ms from one sign of progress to the next, and whose pauses let the given messages in, one at a time. */
function started(messages: ToWorker[] = [], run?: () => readonly Series[]) {
  const ran: string[] = [];
  const posted: FromWorker[] = [];
  const waiting = [...messages];
  let clock = 0;
  const session: Session = new Session({
    run: (_, asked, onProgress) => {
      ran.push(asked.scenario.name);
      for (const done of [0.2, 0.4, 0.6, 0.8]) {
        clock += 60;
        onProgress(done);
      }
      return run?.() ?? [];
    },
    post: (message) => posted.push(message),
    pause: async () => {
      const next = waiting.shift();
      if (next) await session.take(next);
    },
    now: () => clock,
  });
  return { session, ran, posted };
}

describe("the model's session", () => {
  it("answers with the stage and draws it was asked for, and tells of progress ten times a second at most", async () => {
    const { session, posted } = started();
    await session.take({ kind: "dataset", dataset });
    await session.take(ask(1, "a"));
    expect(posted).toEqual([
      { kind: "progress", id: 1, lane: "after", done: 0.4 },
      { kind: "progress", id: 1, lane: "after", done: 0.8 },
      { kind: "answer", id: 1, lane: "after", stage: "refined", draws: 1000, series: [], took: 240 },
    ]);
  });

  it("says nothing of the progress of a quick answer", async () => {
    const { session, posted } = started();
    await session.take({ kind: "dataset", dataset });
    await session.take(ask(1, "a", "after", "coarse"));
    expect(posted.map(({ kind }) => kind)).toEqual(["answer"]);
  });

  it("drops a question that a newer one of its lane has replaced, and answers every lane", async () => {
    const { session, ran } = started([ask(4, "d", "before")]);
    await session.take({ kind: "dataset", dataset });
    const first = session.take(ask(1, "a"));
    void session.take(ask(2, "b"));
    void session.take(ask(3, "c"));
    await first;
    expect(ran).toEqual(["a", "d", "c"]);
  });

  it("says so when no dataset was sent, and when the model fails, and goes on", async () => {
    const { session, posted } = started([], () => {
      throw new Error("stock is negative at helse-bergen");
    });
    await session.take(ask(1, "a"));
    expect(posted).toMatchObject([{ kind: "failed", id: 1, code: "noDataset" }]);
    await session.take({ kind: "dataset", dataset });
    await session.take(ask(2, "a"));
    await session.take(ask(3, "b"));
    expect(posted.filter((message) => message.kind === "failed").map((message) => message.message)).toEqual([
      "No dataset was sent before the question",
      "stock is negative at helse-bergen",
      "stock is negative at helse-bergen",
    ]);
  });
});
