import type { Migration } from "./migration.ts";

/** How a unit's payroll files are read: which code is what, as somebody confirmed it. Nothing about persons. */
export const payrollMappings: Migration = {
  name: "0009-payroll-mappings",
  statements: [
    `create table payroll_mapping (
      unit text primary key,
      mapping jsonb not null,
      saved_at timestamptz not null default clock_timestamp()
    )`,
  ],
};
