import type { Migration } from "./migration.ts";

/** Outcomes whose people are whole persons who meet chance stand beside those that are expectations; all stored before are the latter. */
export const noise: Migration = {
  name: "0002-noise",
  statements: [
    "alter table outcome add column noise text not null default 'expected' check (noise in ('expected', 'demographic'))",
    "alter table outcome drop constraint outcome_pkey",
    "alter table outcome add primary key (dataset, scenario, model, seed, draws, noise, first_year, last_year, occupation)",
  ],
};
