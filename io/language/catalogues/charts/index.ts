import type { Area } from "../../catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** What charts say: their labels, their tables and their summaries for screen readers. */
export const charts = { nb, nn, en } satisfies Area<typeof nb>;
