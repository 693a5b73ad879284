import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { FactRow, Facts } from "./facts.ts";

/** Reads all fact files of a folder. */
export function readFacts(folder: URL): Facts {
  const files = new Map<string, readonly FactRow[]>();
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(".csv")) continue;
    files.set(name.slice(0, -4), parse(readFileSync(new URL(name, folder)), { columns: true }) as FactRow[]);
  }
  return {
    rows(file) {
      const rows = files.get(file);
      if (rows === undefined) throw new Error(`There is no facts/${file}.csv; add it or correct the name.`);
      return rows;
    },
  };
}
