import { realTerm } from "#io/placements/test-support";
import type { NewCase } from "#io/store";
import type { TermRows } from "#model/placement";
import { type Dataset, TABLE_NAMES } from "#model/vocabulary";

/** A dataset without rows: a term brings its own. */
export const emptyDataset = (): Dataset => ({
  hash: "e".repeat(64),
  description: { name: "empty", title: "Empty", version: "1", baseYear: 2026, created: "2026-01-01T00:00:00Z" },
  tables: Object.fromEntries(TABLE_NAMES.map((table) => [table, []])) as unknown as Dataset["tables"],
});

/** A term that takes some seconds to allocate: long enough to be stopped at work. */
export const longTerm = (): TermRows => {
  const disciplines = ["path", "bio", "haem", "micro"];
  const places = Object.fromEntries(
    disciplines.flatMap((discipline, at) =>
      Array.from({ length: 9 }, (_, site) => [`${discipline}${site}:${discipline}`, 1 + ((site + at) % 3)]),
    ),
  );
  const needs = disciplines.map((discipline, at) => ({ discipline, weeks: 2 + (at % 3) }));
  return realTerm({ weeks: 18, places, needs, students: 150 });
};

/** A term as it is kept. */
export const caseOf = (id: string, { term, students, capacity }: TermRows): NewCase => ({
  ...{ id, dataset: emptyDataset().hash, hash: id, name: term.name, students: students.students.length },
  ...{ fromWeek: term.fromWeek, toWeek: term.toWeek, eraseOn: term.eraseOn, rows: { term, students, capacity } },
});
