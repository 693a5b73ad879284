import { expect, it } from "vitest";
import type { AnswerName, Store } from "#io/store";
import type { Backtest } from "#model/analysis";
import { storedBacktest } from "./backtest-work.ts";

const TODAY: Backtest = {
  ...{ schema: "framsyn/backtest/2", dataset: "hash", model: "1", draws: 100, seed: 1, projections: [], discrepancy: null, scores: {} },
  ...{ levels: [0.5], structural: null, performance: {}, skipped: [] },
};

/** A store in which one answer is. */
const storeWith = (stored: unknown) =>
  ({
    answers: { find: async <A>(_: AnswerName, read: (stored: unknown) => A | null) => read(stored) ?? undefined },
  }) as unknown as Store;

it("reads what this version gives", async () => {
  expect(await storedBacktest(storeWith(TODAY), "key")).toEqual(TODAY);
});

it("does not read a back-test of before proper scores as one of today: it is computed again", async () => {
  const { levels: _, structural: __, performance: ___, ...before } = TODAY;
  expect(await storedBacktest(storeWith({ ...before, schema: "framsyn/backtest/1" }), "key")).toBeUndefined();
  expect(await storedBacktest(storeWith({ ...TODAY, schema: "framsyn/backtest/1" }), "key")).toBeUndefined();
  expect(await storedBacktest(storeWith(before), "key")).toBeUndefined();
});
