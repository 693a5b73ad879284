import { observations } from "./tables/observations.ts";

/** What was counted and published elsewhere, to compare with. */
export const historyTables = [observations] as const;
