import { ANALYSIS } from "./analysis/analysis-work.ts";
import { BACKTEST } from "./backtest/backtest-work.ts";
import type { AnyWork } from "./definition/define-work.ts";
import { ALLOCATION } from "./placement/allocation-work.ts";
import { WORTH } from "./placement/worth-work.ts";
import { PLANS } from "./plans/plans-work.ts";
import { PROJECTION } from "./projection/projection-work.ts";

/** Every kind of work the desk takes. */
export const KINDS: readonly AnyWork[] = [PROJECTION, ANALYSIS, PLANS, BACKTEST, ALLOCATION, WORTH];
