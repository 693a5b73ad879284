import { describe, expect, it } from "vitest";
import type { OccupationKnowledge } from "./knowledge.ts";
import { missingSeries } from "./missing-series.ts";
import type { PublishedSeries } from "./published-series.ts";

const said = { nb: "x", nn: "x", en: "x" };
const series = (id: string, groups: PublishedSeries["groups"], of: PublishedSeries["of"] = "all"): PublishedSeries => ({
  ...{ id, title: said, publisher: said, number: null, address: null, licence: said, groups, tables: ["stock"], of, load: "package" },
});
const none = { published: 0, "second-hand": 0, derived: 0, assumption: 0, model: 0 };
const ROWS = [
  { id: "a", authorised: true },
  { id: "b", authorised: false },
];
const OCCUPATIONS: Pick<OccupationKnowledge, "occupation" | "shares" | "groups">[] = [
  {
    ...{ occupation: "a", shares: none },
    groups: [
      { group: "places", share: 0.6, shares: { ...none, assumption: 0.6 } },
      { group: "stock", share: 0.4, shares: { ...none, published: 0.3, derived: 0.1 } },
    ],
  },
  { occupation: "b", shares: none, groups: [{ group: "stock", share: 1, shares: { ...none, "second-hand": 1 } }] },
];

describe("missingSeries", () => {
  it("ranks by the share that is not published, the mean of the occupations", () => {
    const found = missingSeries({ occupations: OCCUPATIONS }, [series("intake", ["places"]), series("count", ["stock"])], ROWS);
    expect(found.map(({ id, share, occupations }) => [id, share, occupations])).toEqual([
      ["count", expect.closeTo(0.55, 12), 2],
      ["intake", expect.closeTo(0.3, 12), 1],
    ]);
  });

  it("counts only the occupations a series tells of, and leaves out what would tell nothing", () => {
    const list = [series("authorised", ["stock"], "authorised"), series("leaving", ["exit:leaving"])];
    expect(missingSeries({ occupations: OCCUPATIONS }, list, ROWS).map(({ id, share }) => [id, share])).toEqual([
      ["authorised", expect.closeTo(0.05, 12)],
    ]);
  });

  it("takes no account of occupations whose gap does not vary", () => {
    const certain = { occupation: "c", shares: none, groups: [] };
    const [one] = missingSeries({ occupations: [...OCCUPATIONS, certain] }, [series("count", ["stock"])], ROWS);
    expect(one!.share).toBeCloseTo(0.55, 12);
    expect(missingSeries({ occupations: [certain] }, [series("count", ["stock"])], ROWS)).toEqual([]);
  });

  it("names ten at most", () => {
    const many = Array.from({ length: 14 }, (_, i) => series(`s${i}`, ["stock"]));
    expect(missingSeries({ occupations: OCCUPATIONS }, many, ROWS)).toHaveLength(10);
  });
});
