import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readSeries, readStatisticsMaps } from "#io/ingest";
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

  it("that come through a map name maps there are, and each map the series it is of", async () => {
    const maps = await readStatisticsMaps(fileURLToPath(new URL("..", import.meta.url)));
    for (const { id, load, maps: named = [], number } of series) {
      expect(named.length > 0, id).toBe(load === "statistics");
      for (const name of named) {
        expect(maps.get(name)?.series, `${id}: ${name}`).toBe(id);
        if (id.startsWith("ssb-")) expect([maps.get(name)?.tableId].flat(), name).toContain(number);
      }
    }
    for (const { name, title, verified, table } of maps.values()) {
      expect(new Set([title.nb, title.en]).size, name).toBe(2);
      expect(TABLE_NAMES, name).toContain(table);
      // What a map knows it has read in a file, or says that it has not.
      expect(verified.files.length > 0 || (verified.documentation ?? "").length > 30, name).toBe(true);
    }
  });
});
