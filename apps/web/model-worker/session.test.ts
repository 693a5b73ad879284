import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Series } from "#model/scenario";
import { REFERENCE_SCENARIO } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { FromWorker, ModelQuestion, ToWorker } from "./messages.ts";
import { Session } from "./session.ts";

const dataset = { hash: "d" } as Dataset;
const question = (name: string, draws = 1000): ModelQuestion => ({
  scenario: { ...REFERENCE_SCENARIO, name },
  occupation: "bioingenior",
  units: ["norge"],
  to: 2040,
  seed: 1,
  draws,
  futures: draws,
});
const ask = (id: number, name: string, lane = "after", coarseDraws: number | null = 100): ToWorker => ({
  kind: "ask",
  id,
  lane,
  question: question(name),
  coarseDraws,
});

/** A session whose runs are noted, and whose pauses let the given messages in one at a time. */
function started(messages: ToWorker[] = [], run?: () => readonly Series[]) {
  const ran: string[] = [];
  const posted: FromWorker[] = [];
  const waiting = [...messages];
  const session: Session = new Session({
    run: (_, asked, onProgress) => {
      ran.push(`${asked.scenario.name} ${asked.draws} ${asked.futures}`);
      onProgress(0.5);
      return run?.() ?? [];
    },
    post: (message) => posted.push(message),
    pause: async () => {
      const next = waiting.shift();
      if (next) await session.take(next);
    },
    now: () => 0,
  });
  return { session, ran, posted };
}

describe("the model's session", () => {
  it("answers coarsely first, then in full", async () => {
    const { session, ran, posted } = started();
    await session.take({ kind: "dataset", dataset });
    await session.take(ask(1, "a"));
    expect(ran).toEqual(["a 100 100", "a 1000 1000"]);
    expect(posted.filter((message) => message.kind === "answer").map((message) => message.stage)).toEqual(["coarse", "refined"]);
    expect(posted.filter((message) => message.kind === "progress")).toHaveLength(1);
  });

  it("drops the refinement of a question that a newer one has replaced", async () => {
    const { session, ran } = started([ask(2, "b"), ask(3, "c")]);
    await session.take({ kind: "dataset", dataset });
    await session.take(ask(1, "a"));
    expect(ran).toEqual(["a 100 100", "b 100 100", "c 100 100", "c 1000 1000"]);
  });

  it("gives every lane a coarse answer before it refines any", async () => {
    const { session, ran } = started([ask(2, "b", "before")]);
    await session.take({ kind: "dataset", dataset });
    await session.take(ask(1, "a"));
    expect(ran).toEqual(["a 100 100", "b 100 100", "a 1000 1000", "b 1000 1000"]);
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

  it("always ends with a full answer to the last question of each lane", async () => {
    const lanes = fc.constantFrom("before", "after", "third");
    await fc.assert(
      fc.asyncProperty(fc.array(lanes, { minLength: 1, maxLength: 12 }), async (order) => {
        const messages = order.map((lane, i) => ask(i + 1, `q${i + 1}`, lane));
        const [first, ...rest] = messages;
        const { session, posted } = started(rest);
        await session.take({ kind: "dataset", dataset });
        if (first) await session.take(first);
        for (const lane of new Set(order)) {
          const answers = posted.filter((message) => message.kind === "answer" && message.lane === lane);
          expect(answers.at(-1)).toMatchObject({ stage: "refined", id: order.lastIndexOf(lane) + 1 });
        }
      }),
    );
  });
});
