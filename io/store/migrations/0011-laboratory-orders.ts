import type { Migration } from "./migration.ts";

/** What is said to be ordered for a laboratory, and what became of it: added to, never changed. */
export const laboratoryOrders: Migration = {
  name: "0011-laboratory-orders",
  statements: [
    `create table laboratory_order_event (
      id bigint generated always as identity primary key,
      laboratory text not null,
      product text not null,
      kind text not null check (kind in ('marked', 'withdrawn', 'closed')),
      on_day date not null,
      expected date,
      packs integer check (packs > 0),
      by_whom text not null check (by_whom <> ''),
      at timestamptz not null default clock_timestamp(),
      check ((kind = 'marked') = (expected is not null)),
      check (expected >= on_day),
      check (packs is null or kind = 'marked')
    )`,
    "create index laboratory_order_event_by_product on laboratory_order_event (laboratory, product, id)",
    `create trigger laboratory_order_event_is_immutable before update or delete on laboratory_order_event
      for each row execute function refuse_change()`,
    `create trigger laboratory_order_event_is_kept before truncate on laboratory_order_event
      for each statement execute function refuse_change()`,
  ],
};
