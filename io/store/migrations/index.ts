import { first } from "./0001-first.ts";
import { noise } from "./0002-noise.ts";
import { batches } from "./0003-batches.ts";
import { analyses } from "./0004-analyses.ts";
import { plans } from "./0005-plans.ts";
import { publications } from "./0006-publications.ts";
import { about } from "./0007-about.ts";
import { work } from "./0008-work.ts";
import { payrollMappings } from "./0009-payroll-mappings.ts";
import { placements } from "./0010-placements.ts";
import { laboratoryOrders } from "./0011-laboratory-orders.ts";
import type { Migration } from "./migration.ts";

/** Every migration, oldest first. Add to the end; never change one that has been released. */
export const MIGRATIONS: readonly Migration[] = [
  first,
  noise,
  batches,
  analyses,
  plans,
  publications,
  about,
  work,
  payrollMappings,
  placements,
  laboratoryOrders,
];
