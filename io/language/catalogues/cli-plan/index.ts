import type { Area } from "../../catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** The commands on plans that are kept in a store. */
export const cliPlan = { nb, nn, en } satisfies Area<typeof nb>;
