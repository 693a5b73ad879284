import type { Area } from "../../catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** The page of all plans. */
export const plans = { nb, nn, en } satisfies Area<typeof nb>;
