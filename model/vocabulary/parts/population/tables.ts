import { population } from "./tables/population.ts";
import { populationProjection } from "./tables/population-projection.ts";

/** The people whom the services are for. */
export const populationTables = [population, populationProjection] as const;
