import { describe, expect, it } from "vitest";
import { highsSolve } from "#io/solve";
import {
  type Measure,
  type MeasuredPart,
  type OccupationResponses,
  Portfolio,
  PortfolioQuestion,
  portfolio,
  searchPortfolio,
  stepsToSimulate,
} from "#model/analysis";
import { mulberry32 } from "#model/random";
import { answerOnThread } from "./answer-on-thread.ts";

const names = { nb: "n", nn: "n", en: "n" };
function measure(id: string, capacity: number, cost: number, more: Partial<Measure> = {}): Measure {
  const price = (value: number) => ({ value, source: "test", year: 2026, certainty: "assumption" as const });
  return {
    id,
    kind: "other",
    names,
    step: names,
    changes: [{ kind: "demand", id: "c", startYear: 2027, rampYears: 0, reason: "test", operation: "add", value: -1 }],
    capacity,
    costPerStep: price(cost),
    fixedCost: null,
    leadYears: 0,
    excludes: [],
    reason: "test",
    ...more,
  };
}
const fixed = (value: number) => ({ fixedCost: { value, source: "test", year: 2026, certainty: "assumption" as const } });

interface Case {
  readonly question: PortfolioQuestion;
  readonly responses: OccupationResponses[];
}

/** A case with random gaps and falls: some measures help one goal and hurt another, some have fixed costs, some exclude each other. */
function randomCase(seed: number, goals: number, budget: number | null): Case {
  const next = mulberry32(seed);
  const draws = 60;
  const measures = ["a", "b", "c", "d"].map((id, m) =>
    measure(id, 2 + Math.floor(next() * 3), Math.round(1e5 * (1 + 9 * next())), {
      ...(next() < 0.5 ? fixed(Math.round(2e6 * next())) : {}),
      ...(m === 3 && next() < 0.5 ? { excludes: ["a"] } : {}),
    }),
  );
  const responses = Array.from(
    { length: goals },
    (_, goal): OccupationResponses => ({
      occupation: `o${goal}`,
      baseYear: 2026,
      goals: [
        {
          goal,
          gap: Float64Array.from({ length: draws }, () => 12 * next()),
          falls: measures.map((_, m) => {
            const mean = m === 2 && goal === 1 ? -0.5 : 1 + 2 * next();
            return Float64Array.from({ length: draws }, () => mean * (0.6 + 0.8 * next()));
          }),
        },
      ],
    }),
  );
  const question = PortfolioQuestion.parse({
    kind: "portfolio",
    goals: responses.map(({ occupation }, j) => ({ occupation, unit: "u", year: 2034, level: [0.2, 0.3][j] })),
    measures,
    budget,
  });
  return { question, responses };
}

/** What the simulation would give: the straight lines, or with a twist on top. */
const verifier =
  ({ responses }: Case, twist: (gap: number, steps: readonly number[]) => number = (gap) => gap) =>
  async (steps: readonly number[]) =>
    responses.flatMap(({ goals }) =>
      goals.map(({ goal, gap, falls }) => ({
        goal,
        gap: gap.map((value, d) => twist(value - falls.reduce((sum, fall, m) => sum + (fall?.[d] ?? 0) * (steps[m] ?? 0), 0), steps)),
      })),
    );
const search = (one: Case, verify = verifier(one)) => searchPortfolio(one.question, one.responses, { solve: highsSolve, verify });

/** Every combination of steps, with its cost and the draws short of each goal: an independent way to the answer. */
async function everyPortfolio(one: Case, verify = verifier(one)) {
  const { measures } = one.question;
  const combinations = measures.reduce<number[][]>(
    (all, { capacity }) => all.flatMap((steps) => Array.from({ length: capacity + 1 }, (_, n) => [...steps, n])),
    [[]],
  );
  const found = [];
  for (const steps of combinations) {
    const ids = measures.flatMap(({ id }, m) => (steps[m]! > 0 ? [id] : []));
    if (measures.some(({ id, excludes }) => ids.includes(id) && excludes.some((other) => ids.includes(other)))) continue;
    const cost = measures.reduce(
      (sum, { costPerStep, fixedCost }, m) => sum + costPerStep.value * steps[m]! + (steps[m]! > 0 ? (fixedCost?.value ?? 0) / 8 : 0),
      0,
    );
    const short = (await verify(steps)).map(({ gap }) => gap.filter((value) => value > 0).length);
    found.push({ steps, cost, short });
  }
  return found;
}
const allowed = ({ question }: Case) => question.goals.map(({ level }) => Math.floor(level * 60 + 1e-9));

describe("searchPortfolio", () => {
  it.each(Array.from({ length: 14 }, (_, seed) => [seed, 1 + (seed % 2)] as const))(
    "costs what the cheapest of all combinations costs, case %i with %i goals",
    async (seed, goals) => {
      const one = randomCase(seed, goals, null);
      const answer = await search(one);
      const most = allowed(one);
      const reaching = (await everyPortfolio(one)).filter(({ short }) => short.every((count, j) => count <= most[j]!));
      if (reaching.length === 0) {
        expect(answer.status).toBe("closest");
        expect(answer.unreachable.every(({ because }) => because === "measures")).toBe(true);
        return;
      }
      expect(["found", "nothing-needed"]).toContain(answer.status);
      expect(answer.proven).toBe(true);
      expect(answer.costPerYear).toBeCloseTo(Math.min(...reaching.map(({ cost }) => cost)), 3);
      expect(answer.goals.every(({ reached, after, predicted }) => reached && after === predicted)).toBe(true);
      expect(Portfolio.safeParse(answer).error).toBeUndefined();
    },
  );

  it.each(Array.from({ length: 8 }, (_, seed) => [seed, 1 + (seed % 2)] as const))(
    "keeps a budget that is too small, comes as near as any combination and blames the right thing, case %i with %i goals",
    async (seed, goals) => {
      const free = await search(randomCase(seed, goals, null));
      const one = randomCase(seed, goals, free.costPerYear * 0.6);
      const answer = await search(one);
      const most = allowed(one);
      const all = await everyPortfolio(one);
      const paid = all.filter(({ cost }) => cost <= one.question.budget! + 1e-6);
      expect(answer.costPerYear).toBeLessThanOrEqual(one.question.budget! + 1e-3);
      expect(answer.status).toBe(free.status === "nothing-needed" ? "nothing-needed" : "closest");
      if (answer.status === "nothing-needed") return;
      const worst = (short: readonly number[]) => Math.max(...short.map((count, j) => count - most[j]!));
      const nearest = Math.min(...paid.map(({ short }) => worst(short)));
      expect(worst(answer.goals.map(({ after }) => Math.round(after * 60)))).toBe(nearest);
      // Certificates: by budget means that somebody with money could; by measures that nobody could.
      for (const { goal, because } of answer.unreachable) {
        expect(answer.goals[goal]!.reached).toBe(false);
        const alone = all.some(({ short }) => short[goal]! <= most[goal]!);
        if (because === "budget") expect(alone).toBe(true);
        else expect(all.some(({ short }) => short.every((count, j) => count <= most[j]!))).toBe(false);
      }
      expect(answer.unreachable.length).toBeGreaterThan(0);
    },
  );

  it("says what one more unit of what binds saves, as asking again says", async () => {
    let capacities = 0;
    let levels = 0;
    for (const seed of [1, 3, 5, 7, 9]) {
      const one = randomCase(seed, 1, null);
      const answer = await search(one);
      if (answer.status !== "found") continue;
      for (const binding of answer.binding) {
        if (binding.what === "capacity") {
          const measures = one.question.measures.map((m) => (m.id === binding.measure ? { ...m, capacity: m.capacity + 1 } : m));
          const more = await search({ ...one, question: { ...one.question, measures } });
          expect(answer.costPerYear - more.costPerYear).toBeCloseTo(binding.worth!, 3);
          capacities++;
        }
        if (binding.what === "goal") {
          const goals = one.question.goals.map((goal) => ({ ...goal, level: goal.level + 0.01 }));
          const more = await search({ ...one, question: { ...one.question, goals } });
          expect(answer.costPerYear - more.costPerYear).toBeCloseTo(binding.worth!, 3);
          levels++;
        }
      }
    }
    expect(capacities + levels).toBeGreaterThan(0);
  });

  it("believes the simulation, not its own lines: where measures do less together, it takes more of them", async () => {
    const one = randomCase(2, 1, null);
    const straight = await search(one);
    // Every step beyond the second is worth a little less than a step alone.
    const weaker = verifier(one, (gap, steps) => gap + 0.15 * Math.max(0, steps.reduce((sum, count) => sum + count, 0) - 2));
    const answer = await search(one, weaker);
    expect(answer.status).toBe("found");
    const simulated = await weaker(one.question.measures.map(({ id }) => answer.chosen.find((c) => c.measure === id)?.steps ?? 0));
    expect(simulated[0]!.gap.filter((gap) => gap > 0).length / 60).toBe(answer.goals[0]!.after);
    expect(answer.goals[0]!.after).toBeLessThanOrEqual(0.2);
    expect(answer.costPerYear).toBeGreaterThanOrEqual(straight.costPerYear);
  });

  it("finds what measures only do together", async () => {
    const one = randomCase(4, 1, null);
    const useless: Case = {
      ...one,
      responses: one.responses.map((r) => ({ ...r, goals: r.goals.map((g) => ({ ...g, falls: g.falls.map((f) => f!.map(() => 1e-6)) })) })),
    };
    const together = (worth: number) => verifier(useless, (gap, steps) => gap - worth * Math.min(steps[0]!, steps[1]!));
    const strong = await search(useless, together(8));
    expect(strong.status).toBe("found");
    expect(strong.goals[0]!.after).toBeLessThanOrEqual(0.2);
    const weak = await search(useless, together(2));
    expect(weak.status).toBe("closest");
    expect(weak.goals[0]!.after).toBeLessThan(weak.goals[0]!.before);
    expect(weak.goals[0]!.after).toBe(weak.goals[0]!.bestPossible);
  });

  it("answers without measures, without money and where nothing is needed", async () => {
    const one = randomCase(6, 1, null);
    const bare: Case = {
      question: { ...one.question, measures: [] },
      responses: one.responses.map((r) => ({ ...r, goals: r.goals.map((g) => ({ ...g, falls: [] })) })),
    };
    const nothing = await search(bare);
    expect(nothing).toMatchObject({ status: "closest", chosen: [], costPerYear: 0, unreachable: [{ goal: 0, because: "measures" }] });
    const poor = await search({ ...one, question: { ...one.question, budget: 0 } });
    expect(poor).toMatchObject({ status: "closest", chosen: [], costPerYear: 0, unreachable: [{ goal: 0, because: "budget" }] });
    const rich = {
      ...one,
      responses: one.responses.map((r) => ({ ...r, goals: r.goals.map((g) => ({ ...g, gap: g.gap.map((v) => v - 11) })) })),
    };
    const content = await search(rich);
    expect(content).toMatchObject({ status: "nothing-needed", chosen: [], costPerYear: 0, unreachable: [], binding: [] });
  });

  it("gives the same bytes again, on this thread or another", async () => {
    const { done, answering, work } = await measured(randomCase(8, 2, null));
    const here = async () => portfolio.answer(done, answering, { work, solve: highsSolve });
    const answer = JSON.stringify(await here());
    expect(JSON.stringify(await here())).toBe(answer);
    const progress: number[] = [];
    const onThread = await answerOnThread(done, answering, { work, onProgress: (share) => progress.push(share) });
    expect(JSON.stringify(onThread)).toBe(answer);
    expect(progress.at(-1)).toBe(1);
  });

  it("stops when told to, also in the middle, and gives on what a simulation throws", async () => {
    const { done, answering, work } = await measured(randomCase(8, 2, null));
    await expect(answerOnThread(done, answering, { work, signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
    const abort = new AbortController();
    const aborting = async (parts: readonly unknown[]) => {
      abort.abort(new Error("enough"));
      return work(parts as readonly MeasuredPart[]);
    };
    await expect(answerOnThread(done, answering, { work: aborting, signal: abort.signal })).rejects.toThrow("enough");
    const failing = async () => Promise.reject(new Error("no figures"));
    await expect(answerOnThread(done, answering, { work: failing })).rejects.toThrow("no figures");
    await expect(
      answerOnThread(
        done.slice(1).map(() => []),
        answering,
        { work },
      ),
    ).rejects.toThrow("has no responses");
  });
});

/** What the question of a case is answered from: the pieces that measure, and whoever does more of them. */
async function measured(one: Case) {
  const { question } = one;
  const verify = verifier(one);
  const work = (parts: readonly unknown[]) =>
    Promise.all(
      (parts as readonly MeasuredPart[]).map(async ({ occupation, steps }) =>
        (await verify(steps)).filter(({ goal }) => question.goals[goal]!.occupation === occupation),
      ),
    );
  const key = { dataset: "d", scenario: "s", model: "1", seed: 1, draws: 60, noise: "expected" as const };
  const occupations = question.goals.map(({ occupation }) => occupation);
  const parts = occupations.flatMap((occupation) => stepsToSimulate(question, occupation).map((steps) => ({ occupation, steps })));
  return { work, answering: { question, baseYear: 2026, key, otherKey: key }, done: await work(parts) };
}
