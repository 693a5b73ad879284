import { z } from "zod";

/** An amount, exact or with an 80 % interval. */
const amount = (least: number, most: number) => {
  const number = z.number().min(least).max(most);
  return z.union([number, z.strictObject({ value: number, low: number, high: number })]);
};

/** Most weeks a surge is followed. */
export const MOST_WEEKS = 52;
const Week = z.int().min(1).max(MOST_WEEKS);
const Weeks = z.strictObject({ from: Week, to: Week }).describe("First and last week with effect, counted from 1");

const keyed = {
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .describe("Key, unique in the file; names the change's random numbers"),
  reason: z.string().min(1).max(1000).describe("Why, or the source"),
  weeks: Weeks,
};
const ids = z.array(z.string()).min(1).max(500).optional();
/** Which requests a change concerns; what is left out is all. */
const requests = { laboratories: ids, disciplines: ids, analyses: ids };

/** One change of a surge, by week. Changes of one kind multiply, or add up where they are amounts. */
export const SurgeChange = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("volume"),
    ...keyed,
    ...requests,
    factor: amount(0, 1000).default(1).describe("Times the ordinary requests"),
    addedPerWeek: amount(0, 1e9).default(0).describe("Requests a week on top, of each analysis at each laboratory it concerns"),
  }),
  z.strictObject({
    kind: z.literal("absence"),
    ...keyed,
    laboratories: ids,
    occupations: ids,
    groups: ids,
    share: amount(0, 1).describe("Share of the people who are away"),
  }),
  z.strictObject({
    kind: z.literal("supply"),
    ...keyed,
    laboratories: ids,
    products: ids,
    suppliers: ids.describe("Names under `suppliers` of this file"),
  }),
  z.strictObject({
    kind: z.literal("instrument-loss"),
    ...keyed,
    instrument: z.string(),
    lost: amount(0, 1000).describe("Instruments out of use"),
  }),
  z.strictObject({
    kind: z.literal("downtime"),
    ...keyed,
    laboratories: ids,
    share: amount(0, 1).default(1).describe("Share of the working time in which nothing can be done"),
  }),
  z.strictObject({
    kind: z.literal("opening-hours"),
    ...keyed,
    laboratories: ids,
    instruments: ids,
    hours: z.number().min(-24).max(24).describe("Hours a day that instruments are loaded, more or fewer; people are no more for it"),
  }),
  z.strictObject({
    kind: z.literal("redeployment"),
    ...keyed,
    from: z.string().describe("Staff group they leave"),
    to: z.string().describe("Staff group they come to, able at all its stations once trained"),
    fte: amount(0, 10_000).describe("Contracted FTE who move"),
    trainingDays: z.number().min(0).max(365).describe("Working days before they work; they have left from the first"),
    productivity: amount(0, 2).describe("What they do of what one of the group does, once trained"),
  }),
  z.strictObject({
    kind: z.literal("postponed"),
    ...keyed,
    ...requests,
    share: amount(0, 1).describe("Share of the requests that do not come in these weeks"),
    back: Weeks.optional().describe("Weeks over which they come after all; left out: not within the time looked at"),
  }),
  z.strictObject({
    kind: z.literal("pooling"),
    ...keyed,
    laboratories: ids,
    analyses: z.array(z.string()).min(1).max(500),
    size: z.int().min(2).max(100).describe("Samples in a pool; a positive pool is tested one by one"),
    positive: amount(0, 1).describe("Share of the samples that are positive"),
  }),
]);
export type SurgeChange = z.infer<typeof SurgeChange>;

/** A surge: what changes for laboratories, week by week, from a date on. Data, not code. */
export const SurgeScenario = z.strictObject({
  schema: z.literal("framsyn/surge/1"),
  name: z.string().min(1).max(200),
  description: z.string().max(4000).optional(),
  start: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe("First day of week 1, 2026-12-07"),
  weeks: z.int().min(1).max(MOST_WEEKS).describe("Weeks looked at"),
  suppliers: z.record(z.string(), z.array(z.string()).min(1)).optional().describe("Products by supplier, for changes that name one"),
  changes: z.array(SurgeChange).max(200),
});
export type SurgeScenario = z.infer<typeof SurgeScenario>;
/** An amount as a change states it. */
export type SurgeAmount = number | { readonly value: number; readonly low: number; readonly high: number };
