import type { Area } from "../../catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** Plans and the documents made of them, apart from what each chapter says. */
export const plan = { nb, nn, en } satisfies Area<typeof nb>;
