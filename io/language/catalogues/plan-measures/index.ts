import type { Area } from "../../catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** The measures of a plan. */
export const planMeasures = { nb, nn, en } satisfies Area<typeof nb>;
