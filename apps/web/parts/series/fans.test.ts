import { describe, expect, it } from "vitest";
import { LANGUAGES, translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { texts } from "../../pages/projection/texts.ts";
import { demandName } from "./demand-name.ts";
import { fanNumbers, fanSummary, gapFutures, supplyAndDemand } from "./fans.ts";
import { seriesOf } from "./series.test-support.ts";

const TEXTS = [...SHARED_TEXTS, texts];

const years = [2026, 2027, 2028];
const series = seriesOf({ supply: [100, 110, 120], demand: [105, 120, null] });

describe("supply and demand", () => {
  it("are summed up from first to last year with the band", () => {
    const words = translator("en", TEXTS);
    const [supply] = supplyAndDemand(series, false, words);
    expect(fanSummary(supply ? [supply] : [], years, "worked", words)).toBe(
      "Line chart from 2026 to 2028, worked FTE. Supply goes from 100 to 120 (80%: 110–130).",
    );
  });
  it("say missing where a number is missing, never zero", () => {
    const words = translator("en", TEXTS);
    const text = fanSummary(supplyAndDemand(series, false, words), years, "contracted", words);
    expect(text).toContain(`Demand goes from 105 to ${words.t("shell:table.missing")}`);
    expect(fanNumbers(supplyAndDemand(series, false, words), years, words).rows.at(-1)?.cells).toEqual([120, 110, 130, null, null, null]);
  });
  it("name need as need where it is computed from workload", () => {
    for (const language of LANGUAGES) {
      const names = (["demand", "wisn", "mixed"] as const).map((basis) => demandName(basis, translator(language, TEXTS)));
      expect(new Set(names).size).toBe(3);
      expect(names[1]).toContain("WISN");
    }
  });
  it("give the gap of each future draw by draw", () => {
    expect(
      gapFutures({
        supply: [
          [1, 2],
          [3, 3],
        ],
        demand: [
          [2, 2],
          [1, 4],
        ],
      }),
    ).toEqual([
      [1, 0],
      [-2, 1],
    ]);
  });
});
