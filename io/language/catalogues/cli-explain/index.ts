import type { Area } from "../../catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** The commands that explain a gap: decomposition, sensitivity and compare. */
export const cliExplain = { nb, nn, en } satisfies Area<typeof nb>;
