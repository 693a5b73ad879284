import { z } from "zod";

/**
 * What readiness costs besides the prices in the dataset: assumptions, each of which a question can put its own in the place of, and which the answer
 * repeats.
 */
export const USUAL_COSTS = {
  capitalRate: 0.04,
  storagePerM3: 2500,
  ftePerYear: 1_000_000,
  workingDays: 230,
  standbyShare: 0.05,
  trainingYears: 2,
  instrumentYears: 8,
} as const;

const positive = (usual: number) => z.number().positive().max(1e9).default(usual);

/** Schema of the assumptions. */
export const READINESS_COSTS = z
  .strictObject({
    capitalRate: z.number().min(0).max(1).default(USUAL_COSTS.capitalRate).describe("Interest a year on what is bought, share"),
    storagePerM3: z.number().min(0).max(1e9).default(USUAL_COSTS.storagePerM3).describe("NOK a year for a cubic metre of storage"),
    ftePerYear: positive(USUAL_COSTS.ftePerYear).describe("NOK a year for one FTE, all included"),
    workingDays: positive(USUAL_COSTS.workingDays).describe("Working days of one FTE a year"),
    standbyShare: z.number().min(0).max(1).default(USUAL_COSTS.standbyShare).describe("Paid for an agreement, as a share of an FTE a year"),
    trainingYears: positive(USUAL_COSTS.trainingYears).describe("Years until training is done again"),
    instrumentYears: positive(USUAL_COSTS.instrumentYears).describe("Years an instrument lasts where it is not stated"),
  })
  .default(USUAL_COSTS);
export type ReadinessCosts = z.infer<typeof READINESS_COSTS>;

/** Yearly cost of what is bought once: interest and wear over the years it lasts, the same every year. */
export const annuity = (price: number, rate: number, years: number): number =>
  rate === 0 ? price / years : (price * rate) / (1 - (1 + rate) ** -years);
