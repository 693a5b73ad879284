import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { seriesOf } from "../../parts/series/series.test-support.ts";
import { flowSummary, flowsOf } from "./flows.ts";
import { texts } from "./texts.ts";

const TEXTS = [...SHARED_TEXTS, texts];

const words = translator("nb", TEXTS);
const years = [2026, 2027, 2028];
const amount = fc.integer({ min: 0, max: 500 });
const yearly = fc.tuple(amount, amount, amount);

describe("flows", () => {
  it("leave out the last year where no flow is known", () => {
    const flows = flowsOf(seriesOf({ graduates: [5, 6, null], retirement: [1, 1, null] }), years, words);
    expect(flows.years).toEqual([2026, 2027]);
  });

  it("draw moves net and only where there are any", () => {
    const still = flowsOf(seriesOf({ movesIn: [4, 4, 4], movesOut: [4, 4, 4] }), years, words);
    expect(still.drawn.map((flow) => flow.label)).not.toContain("Flytting, netto");
    const moving = flowsOf(seriesOf({ movesIn: [4, 4, 4], movesOut: [1, 1, 1] }), years, words);
    expect(moving.drawn.find((flow) => flow.label === "Flytting, netto")?.amounts).toEqual([3, 3, 3]);
  });

  it("add up to the net, in the chart and in the table", () => {
    fc.assert(
      fc.property(
        fc.record({
          graduates: yearly,
          immigration: yearly,
          reentry: yearly,
          movesIn: yearly,
          movesOut: yearly,
          retirement: yearly,
          leaving: yearly,
          disability: yearly,
          death: yearly,
        }),
        (levels) => {
          const flows = flowsOf(seriesOf(levels), years, words);
          flows.years.forEach((_, i) => {
            const drawn = flows.drawn.reduce((sum, flow) => sum + (flow.amounts[i] ?? 0), 0);
            const cells = flows.numbers.rows[i]?.cells ?? [];
            const tabled =
              cells.slice(0, 4).reduce<number>((sum, x) => sum + (x ?? 0), 0) -
              cells.slice(4, 9).reduce<number>((sum, x) => sum + (x ?? 0), 0);
            expect(flows.net[i]).toBe(drawn);
            expect(cells.at(-1)).toBe(tabled);
          });
        },
      ),
    );
  });

  it("are told with the largest way in and out", () => {
    const flows = flowsOf(
      seriesOf({ graduates: [30, 30, 30], immigration: [5, 5, 5], retirement: [12, 12, 12], leaving: [3, 3, 3] }),
      years,
      words,
    );
    expect(flowSummary(flows, 2027, words)).toBe(
      "Stolpediagram med personer inn og ut hvert år. I 2027 kommer 35 inn og 15 slutter, netto +20. Størst inn: Nyutdannede. Størst ut: Pensjon.",
    );
  });
});
