import type { ReceivedFiles } from "./readings/define-reading.ts";
import type { ReadingName } from "./readings/readings.ts";

/** A reading as a thread is given it. */
export interface ReadingTask {
  readonly name: ReadingName;
  readonly received: ReceivedFiles;
  readonly options: unknown;
}
