import { z } from "zod";
import { PlanDocument } from "#model/plan";
import { UNIT_KINDS } from "#model/vocabulary";

/**
 * Published plans as the public may see them: small numbers hidden, with as many others as it takes that nobody can work them out.
 *
 * | method and path | query | answer |
 * |---|---|---|
 * | GET /api/public/plans | | PublicPlanList |
 * | GET /api/public/plans/:unit | PublicPlanQuery | PublicPlanView |
 * | GET /api/public/plans/:unit/document.:format | PublicDocumentQuery | a file |
 */

const names = z.object({ nb: z.string(), nn: z.string(), en: z.string() });

const version = {
  version: z.number().int(),
  publishedAt: z.string().describe("ISO 8601 in UTC"),
  baseYear: z.number().int(),
  lastYear: z.number().int(),
};

/** A published version. */
export const PublicVersion = z.object(version);
export type PublicVersion = z.infer<typeof PublicVersion>;

/** A unit with a published plan. */
export const PublicPlanSummary = z.object({ unit: z.string(), kind: z.enum(UNIT_KINDS), names, parent: z.string().nullable(), ...version });
export type PublicPlanSummary = z.infer<typeof PublicPlanSummary>;

/** GET /api/public/plans: units with a published plan, each with its newest version, in the order of the dataset. */
export const PublicPlanList = z.object({
  smallest: z.number().int().describe("Smallest count of persons that is shown"),
  plans: z.array(PublicPlanSummary),
});
export type PublicPlanList = z.infer<typeof PublicPlanList>;

/** GET /api/public/plans/:unit. */
export const PublicPlanQuery = z.object({
  version: z.coerce.number().int().min(1).optional().describe("A published version; left out: the newest"),
});

/** A published plan without what could tell of a few persons. */
export const PublicPlanView = z.object({
  unit: z.string(),
  names,
  dataset: z.string(),
  ...version,
  versions: z.array(PublicVersion).describe("Every published version, newest first"),
  smallest: z.number().int(),
  hidden: z.array(z.string()).describe("Occupations without any figure"),
  partly: z.array(z.string()).describe("Occupations without ages, contracted shares, absence and turnover"),
  document: PlanDocument,
});
export type PublicPlanView = z.infer<typeof PublicPlanView>;

/** GET /api/public/plans/:unit/document.:format. */
export const PublicDocumentQuery = z.object({ ...PublicPlanQuery.shape, language: z.enum(["nb", "nn", "en"]).default("nb") });
