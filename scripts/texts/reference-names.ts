import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { LANGUAGES } from "#io/language";
import { namesIn, type Said } from "./wording.ts";

/** Files of the reference dataset whose names are words, not names of places. */
const TABLES = ["occupations", "drivers", "driver-steps"];
/** What a column with a name begins with. */
const NAMES = ["name", "plural", "label"];

/** Every name and text in three languages that ships with the reference dataset: measures, series, occupations, drivers and their steps. */
export function saidInReference(root: string): Said[] {
  const json = ["measures", "series"].flatMap((name) =>
    namesIn(JSON.parse(readFileSync(join(root, "reference", name, `${name}.json`), "utf8")), `reference/${name}`),
  );
  const rows = TABLES.flatMap((name) => {
    const read = parse(readFileSync(join(root, "reference", "facts", `${name}.csv`), "utf8"), { columns: true }) as Record<
      string,
      string
    >[];
    return read.flatMap((row, line) =>
      NAMES.flatMap((column) =>
        LANGUAGES.flatMap((language): Said[] => {
          const text = row[`${column}_${language}`];
          return text === undefined ? [] : [{ at: `reference/facts/${name}.csv, row ${line + 2}, ${column}`, language, text }];
        }),
      ),
    );
  });
  return [...json, ...rows];
}
