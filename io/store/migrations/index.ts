import { first } from "./0001-first.ts";
import { noise } from "./0002-noise.ts";
import type { Migration } from "./migration.ts";

/** Every migration, oldest first. Add to the end; never change one that has been released. */
export const MIGRATIONS: readonly Migration[] = [first, noise];
