import { describe, expect, it } from "vitest";
import { certaintyShares, countCertainties, leastSure } from "./certainty-shares.ts";

describe("shares of certainty", () => {
  it("are counts divided by all", () => {
    const shares = certaintyShares(countCertainties(["published", "assumption", "published", "derived"]));
    expect(shares).toEqual({ figures: 4, published: 0.5, "second-hand": 0, derived: 0.25, assumption: 0.25 });
  });
  it("are 0 where there is nothing to count, and nothing is marked then", () => {
    const none = certaintyShares(countCertainties([]));
    expect(none).toEqual({ figures: 0, published: 0, "second-hand": 0, derived: 0, assumption: 0 });
    expect(leastSure(none)).toBeNull();
  });
});

describe("the mark of an answer", () => {
  it("is that of the least sure figure, with its share", () => {
    const mark = (...certainties: Parameters<typeof countCertainties>[0][]) =>
      leastSure(certaintyShares(countCertainties(certainties.flatMap((some) => [...some]))));
    expect(mark(["published"], ["published"])).toEqual({ certainty: "published", share: 1 });
    expect(mark(["published"], ["second-hand"])).toEqual({ certainty: "second-hand", share: 0.5 });
    expect(mark(["published", "second-hand"], ["derived"], ["derived"])).toEqual({ certainty: "derived", share: 0.5 });
    expect(mark(["published", "published", "derived"], ["assumption"])).toEqual({ certainty: "assumption", share: 0.25 });
  });
});
