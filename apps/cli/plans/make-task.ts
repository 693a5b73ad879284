import type { MadeTask } from "#io/plans";
import type { MadePlan } from "#model/plan";
import { showProgress } from "../output/progress.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** Makes a plan with its numbers, or finds it made, with progress on the terminal. */
export async function makeTask(terminal: Terminal, task: MadeTask): Promise<MadePlan> {
  const found = await task.find();
  if (found !== undefined) return found;
  const progress = showProgress(terminal);
  try {
    await task.make({ onProgress: progress.update });
  } finally {
    progress.clear();
  }
  return (await task.find())!;
}
