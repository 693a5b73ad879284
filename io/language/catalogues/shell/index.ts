import type { Area } from "../../catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** Frame, pickers and shared controls. */
export const shell = { nb, nn, en } satisfies Area<typeof nb>;
