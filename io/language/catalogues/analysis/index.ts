import type { Area } from "../../catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** Names of what analyses speak of, each with one plain sentence of what it is; keys with a colon are written with a hyphen (`exit-leaving`). */
export const analysis = { nb, nn, en } satisfies Area<typeof nb>;
