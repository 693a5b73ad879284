import type { Area } from "../../catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** Sentences made from numbers. */
export const sentences = { nb, nn, en } satisfies Area<typeof nb>;
