/** The world's files in: packages, templates and payroll exports become a dataset, or findings. */
export { readAlternatives } from "./alternatives/read-alternatives.ts";
export { FINDING_MESSAGES, type FindingCode, findingMessage } from "./findings/finding-messages.ts";
export { nearest } from "./findings/nearest.ts";
export { readJsonFile } from "./json/read-json-file.ts";
export type { PayrollPosition } from "./payroll/codes/positions.ts";
export { importPayroll, type PayrollImport } from "./payroll/import-payroll.ts";
export { mappingToKeep } from "./payroll/mapping/mapping-to-keep.ts";
export { PayrollMapping } from "./payroll/mapping/payroll-mapping.ts";
export type { Question as PayrollQuestion } from "./payroll/meaning/question.ts";
export type { PayrollOptions } from "./payroll/payroll-options.ts";
export { type PayrollPreview, previewPayroll } from "./payroll/preview-payroll.ts";
export { spokenUnitName } from "./payroll/words/unit-name.ts";
export { checkPackage, type PackageResult, readPackage, readPackageFolder } from "./read-package.ts";
export { readSeries } from "./series/read-series.ts";
export { writePackage } from "./write-package.ts";
export { templateFiles, writeFiles, writeTemplate } from "./write-template.ts";
