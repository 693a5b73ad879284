import type { Area } from "../../catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** Overview page. */
export const overview = { nb, nn, en } satisfies Area<typeof nb>;
