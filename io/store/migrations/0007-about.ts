import type { Migration } from "./migration.ts";

/** Outcomes, parts of runs and batches name what they are about: an occupation until now, and other things beside it from now on. */
export const about: Migration = {
  name: "0007-about",
  statements: ["outcome", "run_part", "batch"].flatMap((table) => [
    `alter table ${table} alter column occupation type text using 'occupation:' || occupation`,
    `alter table ${table} rename column occupation to about`,
  ]),
};
