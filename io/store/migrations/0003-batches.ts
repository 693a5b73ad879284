import type { Migration } from "./migration.ts";

/** Runs worked on by any number of processes: their parts, and the draws of occupations that are computed in several batches. */
export const batches: Migration = {
  name: "0003-batches",
  statements: [
    // Until now a run belonged to one process, and ended with it. Such runs cannot be taken up by others: they are over.
    `update run set status = 'failed', message = 'interrupted', finished = clock_timestamp() where status in ('queued', 'running')`,
    "alter table run drop column owner, drop column heartbeat",
    // What to compute, for whoever takes a part; when the first part was taken; the share that was stored already when it was asked for.
    `alter table run
      add column request jsonb,
      add column begun timestamptz,
      add column before double precision not null default 0 check (before between 0 and 1)`,
    // The parts of runs that have not ended. Their weights are the work in them, on any scale.
    `create table run_part (
      run text not null references run (id) on delete cascade,
      occupation text not null,
      first_draw integer not null check (first_draw >= 0),
      draws integer not null check (draws > 0),
      weight double precision not null check (weight > 0),
      done double precision not null default 0 check (done between 0 and 1),
      primary key (run, occupation, first_draw)
    )`,
    // Draws of one occupation until all its batches are there and can be summarised; a batch is stored in pieces, some units each.
    `create table batch (
      work text not null,
      occupation text not null,
      first_draw integer not null check (first_draw >= 0),
      piece integer not null check (piece >= 0),
      content bytea not null,
      stored_at timestamptz not null default clock_timestamp(),
      primary key (work, occupation, first_draw, piece)
    )`,
    "alter table batch alter column content set storage external",
  ],
};
