import { z } from "zod";

/** Figures a unit must report itself, since no register the model reads has them. */
export const EVIDENCE_KINDS = [
  "failed-recruitments",
  "placements-asked",
  "placements-offered",
  "education-input",
  "turnover",
  "sick-leave",
  "part-time",
] as const;
export const EvidenceKind = z.enum(EVIDENCE_KINDS);
export type EvidenceKind = z.infer<typeof EvidenceKind>;

/** A figure or a document a unit reports, with its date and source. */
export const Evidence = z.strictObject({
  kind: EvidenceKind,
  occupation: z.string().nullable().describe("Occupation it concerns; null for all"),
  on: z.iso.date().describe("Day the figure describes, or the day the document was sent"),
  value: z.number().nullable().describe("The figure; null where the evidence is a document"),
  unitOfMeasure: z.string().trim().max(60).default(""),
  source: z.string().trim().min(1).max(500).describe("Register, letter or case number"),
  note: z.string().trim().max(2000).default(""),
});
export type Evidence = z.infer<typeof Evidence>;
