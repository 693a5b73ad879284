import { destinations } from "./tables/destinations.ts";
import { experience } from "./tables/experience.ts";
import { placements } from "./tables/placements.ts";
import { programmeFigures } from "./tables/programme-figures.ts";
import { programmes } from "./tables/programmes.ts";
import { studyPlaces } from "./tables/study-places.ts";

/** The way from a study place to experienced staff. */
export const educationTables = [programmes, programmeFigures, studyPlaces, placements, destinations, experience] as const;
