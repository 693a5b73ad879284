import { MEASURES, STATISTICS } from "#model/projection";
import type { Series } from "#model/scenario";
import { type Dataset, TABLE_NAMES } from "#model/vocabulary";
import type { RunKey } from "./outcomes.ts";

/** A made-up hash: 64 times one hexadecimal digit. */
export const hash = (digit: string): string => digit.repeat(64);

/** A small dataset; the store does not look inside. */
export function exampleDataset(name = hash("a"), title = "Example"): Dataset {
  const empty = Object.fromEntries(TABLE_NAMES.map((table) => [table, []])) as unknown as Dataset["tables"];
  const source = {
    id: "s",
    title: "Kjelde æøå",
    publisher: "P",
    url: null,
    published_year: 2024,
    retrieved_on: null,
    licence: null,
    note: "",
  };
  return {
    hash: name,
    description: { name: "example", title, version: "1", baseYear: 2026, created: "2026-01-01T00:00:00Z" },
    tables: { ...empty, sources: [source] },
  };
}

export const exampleKey: RunKey = {
  dataset: hash("a"),
  scenario: hash("b"),
  model: "1.0.0",
  seed: 4_294_967_295,
  draws: 10,
  noise: "expected",
  firstYear: 2026,
  lastYear: 2028,
};

/** Series of one unit with numbers from `next`; three years. */
export function exampleSeries(unit: string, next: () => number | null, draws = 0): Series {
  const years = [0, 1, 2];
  const summary = () => Object.fromEntries(STATISTICS.map((statistic) => [statistic, years.map(next)]));
  const futures = () => Array.from({ length: draws }, () => years.map(() => next() ?? 0));
  return {
    occupation: "bioingenior",
    unit,
    basis: "demand",
    measures: Object.fromEntries(MEASURES.map((measure) => [measure, summary()])) as Series["measures"],
    shortageProbability: years.map(() => next() ?? 0),
    ...(draws > 0 ? { futures: { supply: futures(), demand: futures() } } : {}),
  };
}

/** Work of two parts, `a` with three times the work of `b`, to open with `work.open`. */
export const exampleWork = (id: string, key: string, stored = false) => ({
  id,
  key,
  kind: "projection",
  line: "runs",
  request: {
    dataset: hash("a"),
    scenario: { schema: "framsyn/scenario/1" as const, name: "n", changes: [] },
    scenarioHash: hash("b"),
    to: 2028,
    draws: 10,
    seed: 1,
    futures: 0,
    mostNumbers: 1,
  },
  parts: [
    { about: "a", firstDraw: 0, draws: 10, weight: 3, stored: false },
    { about: "b", firstDraw: 0, draws: 10, weight: 1, stored },
  ],
});
