import type { Area } from "../../catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** Why a gap changes, how sure it is and what decides that. Clauses under `widens` and `narrows` stand after "because" and "that". */
export const explain = { nb, nn, en } satisfies Area<typeof nb>;
