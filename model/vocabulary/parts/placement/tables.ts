import { closures } from "./tables/closures.ts";
import { disciplines } from "./tables/disciplines.ts";
import { placementAgreements } from "./tables/placement-agreements.ts";
import { placementCapacity } from "./tables/placement-capacity.ts";
import { placementOrders } from "./tables/placement-orders.ts";
import { placementRequirements } from "./tables/placement-requirements.ts";
import { placementSites } from "./tables/placement-sites.ts";
import { siteRequirements } from "./tables/site-requirements.ts";
import { supervision } from "./tables/supervision.ts";
import { travelTimes } from "./tables/travel-times.ts";

/** Where students are placed: what is required, who takes how many, and when. */
export const placementTables = [
  disciplines,
  placementRequirements,
  placementSites,
  placementCapacity,
  supervision,
  placementAgreements,
  siteRequirements,
  closures,
  travelTimes,
  placementOrders,
] as const;
