import type { LevelWithSilent } from "pino";

/** Least serious log lines to write, from none to all. */
export const LEVELS = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const satisfies readonly LevelWithSilent[];

/** Tells whether a text names a level. */
export const isLevel = (text: string): text is LevelWithSilent => (LEVELS as readonly string[]).includes(text);
