import { exclusions } from "./tables/exclusions.ts";
import { history } from "./tables/history.ts";
import { locks } from "./tables/locks.ts";
import { needs } from "./tables/needs.ts";
import { students } from "./tables/students.ts";
import { unavailable } from "./tables/unavailable.ts";
import { wishes } from "./tables/wishes.ts";

/** The tables of a case: one term's students. Not part of any dataset, so that they can be erased. */
export const CASE_TABLES = [students, wishes, history, exclusions, needs, unavailable, locks] as const;
