import { expect, test } from "vitest";
import { assumedIntakes } from "./assumed-intakes.ts";
import type { Dataset } from "./dataset.ts";

const places = (programme: string, certainty: string, source: string) => ({ programme, certainty, source, value: 10, year: 2020 });
const assumed = (study_places: readonly object[]) =>
  assumedIntakes({
    tables: {
      programmes: ["a", "b"].map((id) => ({ id: `${id}-1`, occupation: id })).concat({ id: "a-2", occupation: "a" }),
      study_places,
    } as unknown as Dataset["tables"],
  });

test("an intake is assumed where every row states an assumption", () => {
  expect([...assumed([places("a-1", "assumption", "framsyn-assumption"), places("a-2", "assumption", "framsyn-assumption")])]).toEqual([
    "a",
  ]);
});

test("one published row, or one from another source, makes it assessed", () => {
  const rule = places("a-1", "assumption", "framsyn-assumption");
  expect([...assumed([rule, places("a-2", "second-hand", "samordna-opptak")])]).toEqual([]);
  expect([...assumed([rule, places("a-2", "assumption", "own-plan")])]).toEqual([]);
});

test("an occupation without study places has none that is assumed", () => {
  expect([...assumed([places("b-1", "published", "dbh")])]).toEqual([]);
});
