import type { Area } from "../../catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** The page "What would it take?": study places and measures that close a gap. */
export const whatItTakes = { nb, nn, en } satisfies Area<typeof nb>;
