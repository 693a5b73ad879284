import { threadProgram, withMemory } from "#io/threads";
import { doJob } from "./do-job.ts";
import type { Job } from "./job.ts";
import { packResult, type SentResult } from "./sent-result.ts";

/** Does one job on a thread. */
export default threadProgram<Job, SentResult>((job, { onProgress }) => {
  const { sent, with: memory } = packResult(job.task, doJob(job, { onProgress }));
  return withMemory(sent, memory);
});
