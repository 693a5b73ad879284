import type { Store } from "#io/store";

/** Stops work wherever it is done. */
type Cancel = (work: string) => Promise<unknown>;

/** Erases a term and all that was made of it, stopping what is being made. */
export async function eraseCase(store: Store, cancel: Cancel, id: string): Promise<void> {
  const { cases, allocations } = store.placements;
  for (const { id: name } of await allocations.of(id)) for (const work of await store.work.openOf(name)) await cancel(work);
  await cases.erase(id);
}

/** Erases the terms whose day has come, at a day in ISO 8601. */
export async function eraseDue(store: Store, cancel: Cancel, today: string): Promise<void> {
  for (const id of await store.placements.cases.due(today)) await eraseCase(store, cancel, id);
}
