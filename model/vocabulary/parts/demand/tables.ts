import { demandBase } from "./tables/demand-base.ts";
import { driverSteps } from "./tables/driver-steps.ts";
import { driverUnits } from "./tables/driver-units.ts";
import { drivers } from "./tables/drivers.ts";
import { growth } from "./tables/growth.ts";
import { useByAge } from "./tables/use-by-age.ts";
import { workload } from "./tables/workload.ts";

/** The work to be done: today's, how it follows the population, and what is added. */
export const demandTables = [demandBase, useByAge, growth, drivers, driverSteps, driverUnits, workload] as const;
