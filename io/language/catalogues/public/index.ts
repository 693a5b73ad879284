import type { Area } from "../../catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** What the open pages of published plans say. */
export const publicPlans = { nb, nn, en } satisfies Area<typeof nb>;
