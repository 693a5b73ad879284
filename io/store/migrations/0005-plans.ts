import type { Migration } from "./migration.ts";

/** Tables whose rows are what people rely on afterwards: what was decided, by whom and when. */
const KEPT_FOR_EVER = ["plan_revision", "plan_version", "plan_event"] as const;

/** Plans: where each is, every save of it, its versions, who did what, comments, and numbers made from them. */
export const plans: Migration = {
  name: "0005-plans",
  statements: [
    // No reference to dataset versions: a plan outlives the data it was made from.
    `create table plan (
      unit text primary key,
      revision integer not null check (revision > 0),
      status text not null check (status in ('draft', 'submitted', 'approved', 'published')),
      version integer check (version > 0),
      published integer check (published > 0 and published <= version),
      changed_at timestamptz not null default clock_timestamp(),
      changed_by text not null,
      check (status = 'draft' or version is not null)
    )`,
    `create table plan_revision (
      unit text not null references plan (unit),
      revision integer not null check (revision > 0),
      content jsonb not null,
      by_whom text not null,
      at timestamptz not null default clock_timestamp(),
      note text not null,
      primary key (unit, revision)
    )`,
    // The numbers are stored with the version, so that no other edition of the model ever has to make them again.
    `create table plan_version (
      unit text not null,
      version integer not null check (version > 0),
      revision integer not null,
      dataset text not null,
      model text not null,
      base_year integer not null,
      last_year integer not null,
      by_whom text not null,
      acting_for text not null,
      at timestamptz not null default clock_timestamp(),
      note text not null,
      numbers bytea not null,
      primary key (unit, version),
      foreign key (unit, revision) references plan_revision (unit, revision)
    )`,
    `create table plan_event (
      id bigint generated always as identity primary key,
      unit text not null references plan (unit),
      what text not null,
      by_whom text not null,
      acting_for text not null,
      at timestamptz not null default clock_timestamp(),
      revision integer not null,
      version integer,
      note text not null
    )`,
    "create index plan_event_by_unit on plan_event (unit, id)",
    `create table plan_comment (
      id bigint generated always as identity primary key,
      unit text not null references plan (unit),
      by_whom text not null,
      at timestamptz not null default clock_timestamp(),
      body text not null,
      about jsonb,
      resolved_by text,
      resolved_at timestamptz,
      check ((resolved_by is null) = (resolved_at is null))
    )`,
    "create index plan_comment_by_unit on plan_comment (unit, id)",
    // Numbers that can be made again, under the hash of all that decides them.
    `create table made_plan (
      key text primary key check (key ~ '^[0-9a-f]{64}$'),
      unit text not null,
      gist jsonb not null,
      numbers bytea not null,
      stored_at timestamptz not null default clock_timestamp()
    )`,
    "create index made_plan_by_age on made_plan (stored_at)",
    // The bytes are compressed already.
    "alter table plan_version alter column numbers set storage external",
    "alter table made_plan alter column numbers set storage external",
    `create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'A row of % is never changed or removed once stored', tg_table_name using errcode = 'restrict_violation';
    end $$`,
    ...KEPT_FOR_EVER.flatMap((table) => [
      `create trigger ${table}_is_immutable before update or delete on ${table} for each row execute function refuse_change()`,
      `create trigger ${table}_is_kept before truncate on ${table} for each statement execute function refuse_change()`,
    ]),
  ],
};
