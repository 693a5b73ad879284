import type { Area } from "../../catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** The page of one plan, apart from where it is written. */
export const planPage = { nb, nn, en } satisfies Area<typeof nb>;
