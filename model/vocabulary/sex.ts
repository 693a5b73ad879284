import { z } from "zod";

/** Sex as recorded in Norwegian registers; the order is the order of rows in every age array. */
export const SEXES = ["female", "male"] as const;
export const Sex = z.enum(SEXES);
export type Sex = z.infer<typeof Sex>;
