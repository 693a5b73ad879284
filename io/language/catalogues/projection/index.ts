import type { Area } from "../../catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** The projection page, and the words for measures that other pages share. */
export const projection = { nb, nn, en } satisfies Area<typeof nb>;
