import type { Area } from "../../catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** The national programme: five questions, their answers in words, and the page and command that show them. */
export const programme = { nb, nn, en } satisfies Area<typeof nb>;
