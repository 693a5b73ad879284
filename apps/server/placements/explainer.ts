import type { Store } from "#io/store";
import type { ThreadPool } from "#io/threads";
import { explainOnThread } from "#io/work";
import type { Explanation } from "#model/placement";

type Asked = Parameters<typeof explainOnThread>[1];

/**
 * Explains what students lack, on a thread, one at a time; what was explained is kept with its allocation. It is no work of the desk: a
 * student would be named there.
 */
export function explainer(store: Store, threads: ThreadPool): (id: string, asked: Asked, signal: AbortSignal) => Promise<Explanation> {
  const { allocations } = store.placements;
  let last: Promise<unknown> = Promise.resolve();
  return async (id, asked, signal) => {
    const about = `explanation:${asked.student}`;
    const stored = await allocations.finding(id, about);
    if (stored !== undefined) return stored as Explanation;
    const turn = last.then(async () => {
      signal.throwIfAborted();
      const explanation = await explainOnThread(threads, asked, signal);
      await allocations.keepFinding(id, about, explanation);
      return explanation;
    });
    last = turn.catch(() => undefined);
    return turn;
  };
}
