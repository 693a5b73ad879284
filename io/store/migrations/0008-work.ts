import type { Migration } from "./migration.ts";

/** Work of every kind lies where only runs of all occupations lay; what it answers lies beside it. */
export const work: Migration = {
  name: "0008-work",
  statements: [
    "alter table run rename to work",
    "alter table run_part rename to work_part",
    "alter table work_part rename column run to work",
    // What is computed, and the line it waits in; what it is of, where newer work makes it stale; why it failed; when it was last asked for.
    `alter table work
      add column kind text not null default 'projection',
      add column line text not null default 'runs',
      add column subject text,
      add column findings jsonb,
      add column asked timestamptz not null default clock_timestamp()`,
    "alter table work alter column kind drop default, alter column line drop default",
    "drop index run_by_key",
    "create index work_by_key on work (kind, key, started desc)",
    "drop index one_open_run_per_key",
    "create unique index one_open_work_per_key on work (kind, key) where status in ('queued', 'running')",
    `create table answer (
      kind text not null,
      key text not null,
      dataset text not null references dataset_version (hash) on delete cascade,
      content bytea not null,
      stored_at timestamptz not null default clock_timestamp(),
      primary key (kind, key)
    )`,
    // The bytes are compressed already.
    "alter table answer alter column content set storage external",
    `insert into answer (kind, key, dataset, content, stored_at)
      select 'analysis', id, dataset, answer, coalesce(finished, started) from analysis where answer is not null`,
    // What was being answered can be asked again; how one failed is found out again.
    "drop table analysis",
    // How many single futures the series hold. Those of before are counted as none, and computed again when some are asked for.
    "alter table outcome add column futures_kept integer not null default 0 check (futures_kept >= 0)",
  ],
};
