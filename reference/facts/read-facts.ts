import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { FactRow, Facts } from "./facts.ts";

/** Reads all fact files of a folder and the folders in it. */
export function readFacts(folder: URL): Facts {
  const files = new Map<string, readonly FactRow[]>();
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!path.endsWith(".csv")) continue;
    const name = path.slice(0, -4).replaceAll("\\", "/");
    files.set(name, parse(readFileSync(new URL(path, folder)), { columns: true }) as FactRow[]);
  }
  return {
    rows(file) {
      const rows = files.get(file);
      if (rows === undefined) throw new Error(`There is no facts/${file}.csv; add it or correct the name.`);
      return rows;
    },
  };
}
