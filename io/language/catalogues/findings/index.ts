import type { Area } from "../../catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** Findings in input, by their codes. */
export const findings = { nb, nn, en } satisfies Area<typeof nb>;
