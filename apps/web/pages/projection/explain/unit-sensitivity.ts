import type { Sensitivity } from "#model/analysis";

/** One unit's part of a sensitivity analysis. */
export type UnitSensitivity = Sensitivity["units"][number];
