import type { Area } from "../../catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** Units of measure, by the dataset's own wording. */
export const unitsOfMeasure = { nb, nn, en } satisfies Area<typeof nb>;
