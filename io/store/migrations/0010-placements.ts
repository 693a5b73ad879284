import type { Migration } from "./migration.ts";

/** Terms of placements with their students, and what is made of them. All of it goes with the case. */
export const placements: Migration = {
  name: "0010-placements",
  statements: [
    `create table placement_case (
      id text primary key,
      dataset text not null references dataset_version (hash) on delete cascade,
      hash text not null,
      name text not null,
      from_week text not null,
      to_week text not null,
      erase_on date not null,
      students integer not null,
      content bytea not null,
      created_at timestamptz not null default clock_timestamp(),
      unique (dataset, hash)
    )`,
    // What was asked for holds pseudonyms, as what came of it does; the work that makes it only names the row.
    `create table placement_allocation (
      id text primary key,
      case_id text not null references placement_case (id) on delete cascade,
      earlier text,
      changes integer not null,
      asked bytea not null,
      placed integer,
      bound integer,
      stopped boolean,
      content bytea,
      asked_at timestamptz not null default clock_timestamp(),
      check ((content is null) = (stopped is null))
    )`,
    "create index placement_allocation_by_case on placement_allocation (case_id, asked_at desc)",
    // What has been found out about an allocation: what places are worth, why a student lacks something.
    `create table placement_finding (
      allocation text not null references placement_allocation (id) on delete cascade,
      about text not null,
      content bytea not null,
      primary key (allocation, about)
    )`,
    // The bytes are compressed already.
    "alter table placement_case alter column content set storage external",
    "alter table placement_allocation alter column asked set storage external, alter column content set storage external",
    "alter table placement_finding alter column content set storage external",
  ],
};
