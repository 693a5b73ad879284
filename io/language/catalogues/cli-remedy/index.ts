import type { Area } from "../../catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** The commands that say what would close a gap: intake and portfolio. */
export const cliRemedy = { nb, nn, en } satisfies Area<typeof nb>;
