import type { Kysely } from "kysely";
import type { Tables } from "../schema/database.ts";
import { type Allocations, allocationsIn } from "./allocations.ts";
import { type Cases, casesIn } from "./cases.ts";

/** Terms of placements: cases with their students, and the allocations made of them. */
export interface Placements {
  readonly cases: Cases;
  readonly allocations: Allocations;
}

/** Builds the queries on placements. */
export const placementsIn = (db: Kysely<Tables>): Placements => ({ cases: casesIn(db), allocations: allocationsIn(db) });
