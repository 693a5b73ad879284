import type { Area } from "../../catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** The comparison page. */
export const comparison = { nb, nn, en } satisfies Area<typeof nb>;
