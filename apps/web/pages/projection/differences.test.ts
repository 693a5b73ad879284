import { describe, expect, it } from "vitest";
import { translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { seriesOf } from "../../parts/series/series.test-support.ts";
import type { SeriesView } from "../../parts/series/view.ts";
import { differences } from "./differences.ts";
import { columnsOf } from "./dot-columns.ts";
import { texts } from "./texts.ts";

const TEXTS = [...SHARED_TEXTS, texts];

const words = translator("en", TEXTS);
const viewOf = (series: SeriesView["series"]): SeriesView => ({
  series,
  years: [2026, 2027, 2028],
  year: 2027,
  draws: 1000,
  noise: "expected",
  hours: "contracted",
  certainty: null,
  fileName: "test",
  source: { place: "", dataset: "", datasetHash: "", scenario: "", model: "", seed: 1, draws: 1000 },
});

describe("differences between two units", () => {
  it("are ranked per 100 demanded, so that size does not decide", () => {
    const small = viewOf(seriesOf({ demand: [50, 50, 50], supply: [40, 40, 40], headcount: [50, 50, 50] }));
    const large = viewOf(seriesOf({ demand: [500, 500, 500], supply: [450, 450, 450], headcount: [505, 505, 505] }));
    const rows = differences(small, large, words);
    expect(rows[0]).toMatchObject({ here: "50", there: "500", difference: "+450" });
    expect(rows[1]).toEqual({ name: "Supply, per 100 contracted FTE demanded", here: "80.0", there: "90.0", difference: "+10.0" });
    expect(rows[2]).toMatchObject({ name: "Employees, per 100 contracted FTE demanded", difference: "+1.0" });
  });
  it("leave out what is missing, and everything per demand where there is none", () => {
    const none = viewOf(seriesOf({ demand: [0, 0, 0] }));
    expect(differences(none, none, words)).toHaveLength(1);
    const missing = viewOf(seriesOf({ demand: [10, 10, 10], supply: [null, null, null] }));
    expect(differences(missing, missing, words).map((row) => row.name)).not.toContain("Supply, per 100 demanded");
  });
});

describe("columns of dots", () => {
  it("count every dot once, with zero as a border", () => {
    const columns = columnsOf([-3, 0, 1, 12, 47]);
    expect(columns.reduce((sum, column) => sum + column.count, 0)).toBe(5);
    expect(columns.every(({ from, to }) => from >= 0 || to <= 0)).toBe(true);
    expect(columnsOf([])).toEqual([]);
  });
});
