import { z } from "zod";
import { Certainty } from "#model/vocabulary";
import { ScenarioChange } from "../scenario.ts";

const Languages = z.strictObject({ nb: z.string().min(1), nn: z.string().min(1), en: z.string().min(1) });

/** How far an alternative goes within its family; `without` and `with` where there is nothing in between. */
const AlternativeLevel = z.enum(["low", "main", "high", "without", "with"]);

const Id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);

/** A future with a name: what it assumes of one thing, as changes a scenario makes to a dataset. */
export const Alternative = z.strictObject({
  id: Id.describe("Can be given wherever a scenario is named"),
  family: Id.describe("What it is an alternative of"),
  level: AlternativeLevel,
  names: Languages,
  says: Languages.describe("What happens, in one sentence"),
  assumes: z.strictObject({
    text: Languages,
    source: Languages,
    year: z.int(),
    certainty: Certainty,
  }),
  changes: z.array(ScenarioChange).max(20).describe("None: as the dataset states it"),
});
export type Alternative = z.infer<typeof Alternative>;

/** A file of named alternatives, by family. */
export const AlternativeSet = z.strictObject({
  schema: z.literal("framsyn/alternatives/1"),
  name: Languages,
  families: z.array(z.strictObject({ id: Id, names: Languages })).max(50),
  alternatives: z.array(Alternative).max(200),
});
export type AlternativeSet = z.infer<typeof AlternativeSet>;
