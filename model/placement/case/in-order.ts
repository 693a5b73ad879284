import type { TermRows } from "./rows.ts";

/** The rows of a term in an order that does not depend on how they were given: what follows from them must not. */
export function inOrder(rows: TermRows): TermRows {
  const sorted = <T extends object>(tables: T): T =>
    Object.fromEntries(Object.entries(tables).map(([name, list]) => [name, byText(list as readonly object[])])) as T;
  return {
    ...rows,
    capacity: sorted(rows.capacity),
    students: sorted(rows.students),
    ...(rows.begun && { begun: byText(rows.begun) }),
  };
}

function byText<R extends object>(list: readonly R[]): R[] {
  const keyed = list.map((row) => ({ row, text: JSON.stringify(row) }));
  return keyed.sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0)).map(({ row }) => row);
}
