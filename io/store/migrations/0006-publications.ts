import type { Migration } from "./migration.ts";

/** Tables that only grow: what was hidden once stays hidden, and what was shown once may have been kept by anyone. */
const KEPT_FOR_EVER = ["public_hidden", "public_shown"] as const;

/** What the public view of plans has hidden and shown. */
export const publications: Migration = {
  name: "0006-publications",
  statements: [
    `create table public_hidden (
      occupation text not null,
      unit text not null,
      level text not null check (level in ('all', 'details')),
      at timestamptz not null default clock_timestamp(),
      primary key (occupation, unit, level)
    )`,
    `create table public_shown (
      id bigint generated always as identity primary key,
      occupation text not null,
      unit text not null,
      persons double precision not null,
      details jsonb,
      at timestamptz not null default clock_timestamp()
    )`,
    ...KEPT_FOR_EVER.flatMap((table) => [
      `create trigger ${table}_is_immutable before update or delete on ${table} for each row execute function refuse_change()`,
      `create trigger ${table}_is_kept before truncate on ${table} for each statement execute function refuse_change()`,
    ]),
  ],
};
