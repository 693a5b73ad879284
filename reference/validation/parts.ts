import { type Backtest, backtest } from "#model/analysis";
import type { Dataset } from "#model/vocabulary";
import { type Calibration, calibrate, type Deviation, deviations } from "./calibration.ts";
import { RUN } from "./nation-run.ts";
import { type ReliabilityClass, reliability } from "./reliability.ts";

/** What the validation page reports on trust, computed once. */
export interface ValidationParts {
  readonly backtest: Backtest;
  readonly calibration: Calibration;
  readonly deviations: readonly Deviation[];
  readonly reliability: readonly ReliabilityClass[];
}

/** Computes the parts from the dataset by fresh runs of the model. */
export const validationParts = (dataset: Dataset): ValidationParts => ({
  backtest: backtest(dataset, RUN),
  calibration: calibrate(dataset),
  deviations: deviations(dataset),
  reliability: reliability(dataset),
});
