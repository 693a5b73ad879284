/** The one pool of worker threads: work that would block a program is done on them. */

export { type PoolOptions, type ProgramFile, sharedThreads, type ThreadPool, threadPool } from "./thread-pool.ts";
export { threadProgram, withMemory } from "./thread-program.ts";
