/** Plans as documents: PDF for reading and signing, DOCX for editing, XLSX for reckoning. */
export { writeDocx } from "./docx/write-docx.ts";
export type { Labels } from "./labels.ts";
export { NoPdfCompiler, writePdf } from "./pdf/write-pdf.ts";
export { writeXlsx } from "./xlsx/write-xlsx.ts";
