import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REFERENCE_SCENARIO } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { FromWorker, ModelQuestion, Stage, ToWorker } from "./messages.ts";
import { Session } from "./session.ts";
import { COARSE_DRAWS, REST, Stages } from "./stages.ts";

const question = (name: string, draws = 1000): ModelQuestion => ({
  scenario: { ...REFERENCE_SCENARIO, name },
  occupation: "bioingenior",
  units: ["norge"],
  to: 2040,
  seed: 1,
  draws,
  futures: draws,
});

/** Does what is due, in order. */
function runAll(due: (() => void)[]): void {
  for (const act of due.splice(0)) act();
}

/** Stages over threads that note what they are asked, and whose time is told by hand. */
function staged() {
  const asked: string[] = [];
  const due: (() => void)[] = [];
  const note = (thread: string) => (message: ToWorker) => {
    if (message.kind !== "ask") return;
    asked.push(`${thread}: ${message.question.scenario.name} ${message.stage} ${message.question.draws} ${message.question.futures}`);
  };
  const stages = new Stages({
    quick: note("quick"),
    full: note("full"),
    later: (act, milliseconds) => {
      expect(milliseconds).toBe(REST);
      due.push(act);
    },
  });
  const answered = (id: number, lane = "after", stage: Stage = "coarse") =>
    stages.hear({ kind: "answer", id, lane, stage, draws: COARSE_DRAWS, series: [], took: 1 });
  return { stages, asked, answered, rest: () => runAll(due) };
}

describe("the stages of an answer", () => {
  it("asks for a quick answer at once, and for the full one when the quick one has had time to be drawn", () => {
    const { stages, asked, answered, rest } = staged();
    const id = stages.ask("after", question("a"));
    answered(id);
    expect(asked).toEqual(["quick: a coarse 64 64"]);
    rest();
    expect(asked).toEqual(["quick: a coarse 64 64", "full: a refined 1000 1000"]);
  });

  it("asks once only where few draws are wanted anyway", () => {
    const { stages, asked } = staged();
    stages.ask("after", question("a", 64));
    expect(asked).toEqual(["full: a refined 64 64"]);
  });

  it("asks nothing in full that a newer question of the lane has made stale, or that could not be answered", () => {
    const { stages, asked, answered, rest } = staged();
    const first = stages.ask("after", question("a"));
    answered(first);
    const second = stages.ask("after", question("b"));
    stages.hear({ kind: "failed", id: second, lane: "after", code: "model", message: "no figures" });
    rest();
    expect(asked).toEqual(["quick: a coarse 64 64", "quick: b coarse 64 64"]);
  });

  it("lets a full answer cause nothing further, and keeps lanes apart", () => {
    const { stages, asked, answered, rest } = staged();
    const [one, other] = [stages.ask("before", question("a")), stages.ask("after", question("b"))];
    answered(other);
    answered(one, "before");
    rest();
    answered(one, "before", "refined");
    rest();
    expect(asked.slice(2)).toEqual(["full: b refined 1000 1000", "full: a refined 1000 1000"]);
  });

  it("always ends with a full answer to the last question of each lane, whatever comes between", async () => {
    const step = fc.constantFrom("before", "after", "third", "wait");
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
        const posted: FromWorker[] = [];
        const due: (() => void)[] = [];
        const work: Promise<void>[] = [];
        const thread = (): ((message: ToWorker) => void) => {
          const session = new Session({
            run: () => [],
            post: (message) => {
              posted.push(message);
              stages.hear(message);
            },
            pause: async () => undefined,
            now: () => 0,
          });
          void session.take({ kind: "dataset", dataset: { hash: "d" } as Dataset });
          return (message) => work.push(session.take(message));
        };
        const stages: Stages = new Stages({ quick: thread(), full: thread(), later: (act) => due.push(act) });
        const last = new Map<string, number>();
        for (const at of steps) {
          if (at === "wait") runAll(due);
          else last.set(at, stages.ask(at, question("q")));
          await Promise.resolve();
        }
        while (due.length > 0 || work.length > 0) {
          await Promise.all(work.splice(0));
          runAll(due);
        }
        for (const [lane, id] of last) {
          const answers = posted.filter((message) => message.kind === "answer" && message.lane === lane);
          expect(answers.at(-1)).toMatchObject({ stage: "refined", id });
        }
      }),
    );
  });
});
