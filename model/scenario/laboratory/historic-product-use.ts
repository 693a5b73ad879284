import { type DrawnLaboratory, isRefused, type ProductOf, type Refused } from "#model/laboratory";
import type { HistoricTests } from "./historic-use.ts";

/** Use of a product as it was, made whole for days lost. */
export interface HistoricProductUse {
  readonly status: "answered";
  /** Base measures in a year. */
  readonly perYear: number;
  /** Part of it that follows runs, controls and periods: those are not counted, and are taken as they are planned. */
  readonly scheduled: number;
  /** First and last period counted of the tests it follows: years, or months. */
  readonly from: string;
  readonly to: string;
  /** Periods that counted of the test with fewest, and how many it had. */
  readonly counted: number;
  readonly periods: number;
  /** Most days lost of any of the tests. */
  readonly daysLost: number;
  /** Whether days lost are stated of any of them. Not stated is not none. */
  readonly daysLostKnown: boolean;
}

type Use = ProductOf<Float64Array>["uses"][number];

/**
 * Gives what was used of a product: for each use, what the plan needs in the base year times the tests it follows as they were counted and corrected,
 * over those the plan begins with.
 *
 * @param needOf what the plan needs for one use in the base year, mean of the draws.
 */
export function historicProductUse(
  { uses }: ProductOf<Float64Array>,
  laboratory: DrawnLaboratory,
  tests: ReadonlyMap<string, HistoricTests | Refused<string>>,
  needOf: (use: Use) => number,
): HistoricProductUse | Refused<string> {
  let [perYear, scheduled] = [0, 0];
  const followed: HistoricTests[] = [];
  for (const use of uses) {
    const need = needOf(use);
    if (use.per !== "test") {
      scheduled += need;
      continue;
    }
    let [was, planned] = [0, 0];
    for (const test of testsOf(use.subject, laboratory)) {
      const one = tests.get(test);
      // A test without volumes has none in the plan either.
      if (one === undefined || (isRefused(one) && one.reason === "no-months")) continue;
      if (isRefused(one)) return one;
      followed.push(one);
      was += one.perYear;
      planned += one.planned;
    }
    if (planned > 0) perYear += (need * was) / planned;
    else if (need > 0) return { status: "refused", reason: "no-months", params: {} };
  }
  if (followed.length === 0) return { status: "refused", reason: "follows-no-test", params: {} };
  const fewest = followed.reduce((least, one) => (one.counted < least.counted ? one : least));
  return {
    status: "answered",
    perYear: perYear + scheduled,
    scheduled,
    from: followed.map(({ from }) => from).sort()[0]!,
    to: followed
      .map(({ to }) => to)
      .sort()
      .at(-1)!,
    counted: fewest.counted,
    periods: fewest.periods,
    daysLost: Math.max(...followed.map(({ daysLost }) => daysLost)),
    daysLostKnown: followed.some(({ daysLostKnown }) => daysLostKnown),
  };
}

/** Tests that a use follows: the one it names, those of an instrument, or all. */
function testsOf(subject: string | null, { analyses, routes }: DrawnLaboratory): readonly string[] {
  if (subject === null) return analyses.map(({ test }) => test);
  if (analyses.some(({ test }) => test === subject)) return [subject];
  const over = new Set(routes.filter(({ steps }) => steps.some(({ instrument }) => instrument === subject)).map(({ route }) => route));
  return analyses.filter(({ route }) => over.has(route)).map(({ test }) => test);
}
