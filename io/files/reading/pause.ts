import { setImmediate } from "node:timers/promises";

/** Lets others in between two pieces of work, and ends it where it is no longer wanted. @throws the signal's reason */
export async function pause(signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  await setImmediate();
  signal?.throwIfAborted();
}
