import type { Migration } from "./migration.ts";

/** Analyses: how each question goes, and its answer. */
export const analyses: Migration = {
  name: "0004-analyses",
  statements: [
    // The id names key and question, so the same question is one row: asked again after it failed, the row begins anew with another attempt.
    `create table analysis (
      id text primary key check (id ~ '^[0-9a-f]{64}$'),
      dataset text not null references dataset_version (hash) on delete cascade,
      attempt text not null,
      status text not null check (status in ('queued', 'running', 'done', 'failed', 'cancelled')),
      progress double precision not null default 0 check (progress between 0 and 1),
      message text,
      findings text,
      answer bytea,
      owner text not null,
      started timestamptz not null default clock_timestamp(),
      heartbeat timestamptz not null default clock_timestamp(),
      finished timestamptz,
      check ((finished is null) = (status in ('queued', 'running'))),
      check ((answer is null) = (status <> 'done'))
    )`,
    // The bytes are compressed already.
    "alter table analysis alter column answer set storage external",
    "create index analysis_by_age on analysis (started)",
    "create index open_analysis on analysis (owner) where status in ('queued', 'running')",
  ],
};
