import type { Migration } from "./migration.ts";

/** Dataset versions, scenarios, outcomes and runs. */
export const first: Migration = {
  name: "0001-first",
  statements: [
    // A dataset is always read whole (a run needs all of it, and its hash is over all of it), so it is stored as one compressed value
    // rather than as rows of 24 tables that would have to follow the vocabulary.
    `create table dataset_version (
      hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
      name text not null,
      title text not null,
      version text not null,
      base_year integer not null,
      last_year integer not null check (last_year >= base_year),
      created text not null,
      stored_at timestamptz not null default clock_timestamp(),
      reference boolean not null default false,
      rows integer not null check (rows >= 0),
      content bytea not null
    )`,
    `create function refuse_update() returns trigger language plpgsql as $$
    begin
      raise exception 'A row of % is never changed once stored', tg_table_name using errcode = 'restrict_violation';
    end $$`,
    "create trigger dataset_version_is_immutable before update on dataset_version for each row execute function refuse_update()",
    `create table scenario (
      hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
      name text not null,
      body jsonb not null,
      saved_at timestamptz not null default clock_timestamp(),
      removed_at timestamptz
    )`,
    `create table outcome (
      dataset text not null references dataset_version (hash) on delete cascade,
      scenario text not null,
      model text not null,
      seed bigint not null,
      draws integer not null check (draws > 0),
      first_year integer not null,
      last_year integer not null check (last_year >= first_year),
      occupation text not null,
      series bytea not null,
      futures bytea,
      stored_at timestamptz not null default clock_timestamp(),
      primary key (dataset, scenario, model, seed, draws, first_year, last_year, occupation)
    )`,
    // The bytes are compressed already.
    "alter table dataset_version alter column content set storage external",
    "alter table outcome alter column series set storage external, alter column futures set storage external",
    "create trigger outcome_is_immutable before update on outcome for each row execute function refuse_update()",
    "create index outcome_by_age on outcome (stored_at)",
    `create table run (
      id text primary key,
      key text not null,
      status text not null check (status in ('queued', 'running', 'done', 'failed', 'cancelled')),
      progress double precision not null default 0 check (progress between 0 and 1),
      message text,
      owner text not null,
      started timestamptz not null default clock_timestamp(),
      heartbeat timestamptz not null default clock_timestamp(),
      finished timestamptz,
      check ((finished is null) = (status in ('queued', 'running')))
    )`,
    "create index run_by_key on run (key, started desc)",
    "create unique index one_open_run_per_key on run (key) where status in ('queued', 'running')",
  ],
};
