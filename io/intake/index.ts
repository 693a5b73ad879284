/** What is read of files that were received: each reading on a thread of its own, bounded in time and stopped when nobody waits for it. */

export { type ReadOnThreadOptions, readOnThread, TookTooLong } from "./read-on-thread.ts";
export type { ReceivedFiles } from "./readings/define-reading.ts";
export type { OptionsOf, ReadingName, ResultOf } from "./readings/readings.ts";
