import { ageProfile } from "./tables/age-profile.ts";
import { commonUncertainty } from "./tables/common-uncertainty.ts";
import { exits } from "./tables/exits.ts";
import { inflows } from "./tables/inflows.ts";
import { moves } from "./tables/moves.ts";
import { stock } from "./tables/stock.ts";
import { workingTime } from "./tables/working-time.ts";

/** Those who work now: how many, how old and how much, how they leave, come and move. */
export const staffTables = [stock, ageProfile, exits, workingTime, inflows, moves, commonUncertainty] as const;
