import { threadProgram } from "#io/threads";
import type { ReadingTask } from "./reading-task.ts";
import type { Reading } from "./readings/define-reading.ts";
import { READINGS } from "./readings/readings.ts";

/** Does one reading on a thread. */
export default threadProgram<ReadingTask, unknown>(({ name, received, options }, { onProgress }) => {
  const read = READINGS[name] as Reading<unknown, unknown>;
  return read(received, options, { onProgress });
});
