import { arrivalProfiles } from "./tables/arrival-profiles.ts";
import { chains } from "./tables/chains.ts";
import { instrumentFigures } from "./tables/instrument-figures.ts";
import { instruments } from "./tables/instruments.ts";
import { laboratories } from "./tables/laboratories.ts";
import { laboratoryMenus } from "./tables/laboratory-menus.ts";
import { laboratoryRooms } from "./tables/laboratory-rooms.ts";
import { laboratorySkills } from "./tables/laboratory-skills.ts";
import { laboratoryStaff } from "./tables/laboratory-staff.ts";
import { laboratoryTests } from "./tables/laboratory-tests.ts";
import { productFigures } from "./tables/product-figures.ts";
import { productSupply } from "./tables/product-supply.ts";
import { productUse } from "./tables/product-use.ts";
import { products } from "./tables/products.ts";
import { programmeChains } from "./tables/programme-chains.ts";
import { routes } from "./tables/routes.ts";
import { shifts } from "./tables/shifts.ts";
import { spaceFactors } from "./tables/space-factors.ts";
import { staffGroups } from "./tables/staff-groups.ts";
import { stationFigures } from "./tables/station-figures.ts";
import { stations } from "./tables/stations.ts";
import { stockLots } from "./tables/stock-lots.ts";
import { testVolumes } from "./tables/test-volumes.ts";
import { transportLegs } from "./tables/transport-legs.ts";
import { turnaroundPromises } from "./tables/turnaround-promises.ts";
import { workSteps } from "./tables/work-steps.ts";

/** Laboratories: what they do, by whom, with what, where, and what they keep. */
export const laboratoryTables = [
  laboratories,
  turnaroundPromises,
  laboratoryRooms,
  spaceFactors,
  stations,
  stationFigures,
  laboratoryTests,
  laboratoryMenus,
  testVolumes,
  arrivalProfiles,
  routes,
  workSteps,
  staffGroups,
  laboratoryStaff,
  laboratorySkills,
  shifts,
  instruments,
  instrumentFigures,
  products,
  productFigures,
  productUse,
  stockLots,
  productSupply,
  transportLegs,
  chains,
  programmeChains,
] as const;
