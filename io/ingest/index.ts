/** The world's files in: packages, templates and payroll exports become a dataset, or findings. */
export { readAlternatives } from "./alternatives/read-alternatives.ts";
export { FINDING_MESSAGES, type FindingCode, findingMessage } from "./findings/finding-messages.ts";
export { nearest } from "./findings/nearest.ts";
export { importHrExport } from "./hr-export/import-hr-export.ts";
export { HrMapping } from "./hr-export/mapping.ts";
export { checkPackage, type PackageResult, readPackage, readPackageFolder } from "./read-package.ts";
export { readSeries } from "./series/read-series.ts";
export { writePackage } from "./write-package.ts";
export { templateFiles, writeFiles, writeTemplate } from "./write-template.ts";
