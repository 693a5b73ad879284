import type { Area } from "../../catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** The command `framsyn` in a terminal. */
export const cli = { nb, nn, en } satisfies Area<typeof nb>;
