import type { Store, StoredWork } from "#io/store";
import type { Ending } from "./ending.ts";

/** How often is looked whether another process has ended what somebody waits for, milliseconds. */
const LOOK = { embedded: 1000, postgresql: 200 };
/** How often somebody who waits says so, milliseconds. */
const TOUCH = 2000;
/** Waits so many milliseconds at most for work to end, and gives how it goes; undefined where there is none. Ends at once when the desk closes. */
export async function waitFor(
  id: string,
  milliseconds: number,
  { store, ending, isClosing }: { readonly store: Store; readonly ending: Ending; readonly isClosing: () => boolean },
): Promise<StoredWork | undefined> {
  const until = performance.now() + milliseconds;
  let touched = performance.now();
  for (;;) {
    // Listened for before looking: nothing that ends in between is missed.
    const told = ending.endings.of(id);
    const found = await store.work.find(id);
    const left = until - performance.now();
    if (found === undefined || found.finished !== null || isClosing() || left <= 0) {
      told.forget();
      return found;
    }
    if (performance.now() - touched > TOUCH) {
      touched = performance.now();
      await store.work.touch(id);
    }
    await told.within(Math.min(left, LOOK[store.kind]));
  }
}
