/** Plans as documents: PDF for reading and signing, DOCX for editing, XLSX for reckoning, a data package for other programs. */

export { NoPdfCompiler } from "./pdf/write-pdf.ts";
export type { Labels } from "./words/labels.ts";
export { type PlanWriting, wordsOf, writePlan } from "./write-plan.ts";
