import type { Chapter } from "./chapter.ts";
import { situation } from "./situation/chapter.ts";

/** The chapters of a plan, in their order. Competence, education, placements and laboratories each add a line here. */
export const CHAPTERS: readonly Chapter[] = [situation];
