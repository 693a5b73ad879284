import type { Area } from "../../catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** Where a plan is written. */
export const planEdit = { nb, nn, en } satisfies Area<typeof nb>;
