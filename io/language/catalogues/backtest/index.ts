import type { Area } from "../../catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** What the back-test says: the model run from earlier counts, beside what was counted later. */
export const backtest = { nb, nn, en } satisfies Area<typeof nb>;
