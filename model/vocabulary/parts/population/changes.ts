import { populationChange } from "./changes/population.ts";

/** Changes of the population the services are for. */
export const populationChanges = [populationChange] as const;
