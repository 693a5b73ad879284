import { InvalidArgumentError } from "@commander-js/extra-typings";
import type { Translator } from "#io/language";
import type { MadeTask } from "#io/plans";
import type { MadePlan } from "#model/plan";
import { showProgress } from "../output/progress.ts";
import type { Terminal } from "../terminal.ts";

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

/** Reads `draft` or the number of a version from an option. */
export function versionOption(text: Translator): (value: string) => "draft" | number {
  return (value) => {
    if (value === "draft") return value;
    if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
    throw new InvalidArgumentError(text.t("cli-plan:read.version"));
  };
}
