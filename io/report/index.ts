/** Plans and letters as documents: PDF for reading and signing, DOCX for editing, XLSX for reckoning, a data package for other programs. */

export { datedZip, zipFiles } from "./bytes/zip-files.ts";
export { type Letter, writeLetter } from "./letter/write-letter.ts";
export { NoPdfCompiler } from "./pdf/compile-pdf.ts";
export type { Labels } from "./words/labels.ts";
export { type PlanWriting, wordsOf, writePlan } from "./write-plan.ts";
