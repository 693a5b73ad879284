import { z } from "zod";
import { CHANGE_LIST } from "#model/vocabulary";

type SchemasOf<L extends readonly unknown[]> = { -readonly [I in keyof L]: L[I] extends { readonly schema: infer S } ? S : never };

/** One typed change to a parameter, of any of the kinds that the parts bring. */
export const ScenarioChange = z.discriminatedUnion(
  "kind",
  CHANGE_LIST.map(({ schema }) => schema) as unknown as SchemasOf<typeof CHANGE_LIST>,
);
export type ScenarioChange = z.infer<typeof ScenarioChange>;

/** A scenario: data, not code. Applied to a dataset it gives an outcome. */
export const Scenario = z.strictObject({
  schema: z.literal("framsyn/scenario/1"),
  name: z.string().min(1).max(200),
  description: z.string().max(4000).optional(),
  /** Name of the dataset it was written for; checked when run, so that ids and base years fit. Left out: any. */
  dataset: z.string().optional(),
  changes: z.array(ScenarioChange).max(200),
});
export type Scenario = z.infer<typeof Scenario>;

/** No changes: the dataset as it stands. */
export const REFERENCE_SCENARIO: Scenario = { schema: "framsyn/scenario/1", name: "reference", changes: [] };
