import { demandChange } from "./changes/demand.ts";
import { demandMethodChange } from "./changes/demand-method.ts";
import { driverChange } from "./changes/driver.ts";
import { healthyAgeingChange } from "./changes/healthy-ageing.ts";
import { productivityChange } from "./changes/productivity.ts";
import { standardGrowthChange } from "./changes/standard-growth.ts";

/** Changes of the work to be done. */
export const demandChanges = [
  standardGrowthChange,
  productivityChange,
  demandChange,
  driverChange,
  demandMethodChange,
  healthyAgeingChange,
] as const;
