import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readSeries } from "#io/ingest";
import { TABLE_NAMES, TABLES } from "#model/vocabulary";

const series = await readSeries(fileURLToPath(new URL("..", import.meta.url)));

describe("the published series", () => {
  it("each say what they are in three languages, where they are, and under which licence", () => {
    expect(series.length).toBeGreaterThanOrEqual(8);
    expect(new Set(series.map(({ id }) => id)).size).toBe(series.length);
    for (const { id, title, licence, publisher, number, address } of series) {
      expect(new Set([title.nb, title.en]).size, id).toBe(2);
      for (const said of [title, licence, publisher]) for (const one of Object.values(said)) expect(one.length, id).toBeGreaterThan(5);
      // What is published has an address, and a table of Statistics Norway is found by its number there.
      if (id !== "payroll") expect(address, id).toMatch(/^https:\/\//);
      if (id.startsWith("ssb-")) expect([id, address?.split("/").at(-1)]).toEqual([`ssb-${number}`, number]);
    }
  });

  it("name tables that hold figures of a dataset", () => {
    for (const { id, tables } of series)
      for (const table of tables) {
        expect(TABLE_NAMES, id).toContain(table);
        expect(TABLES[table as (typeof TABLE_NAMES)[number]].figures, id).not.toBeNull();
      }
  });
});
