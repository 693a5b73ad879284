/** The world's files in: packages, templates and payroll exports become a dataset, or findings. */
export { FINDING_MESSAGES, type FindingCode, findingMessage } from "./finding-messages.ts";
export { importHrExport } from "./hr-export/import-hr-export.ts";
export { HrMapping } from "./hr-export/mapping.ts";
export { nearest } from "./nearest.ts";
export { checkPackage, type PackageResult, readPackage, readPackageFolder } from "./read-package.ts";
export { writePackage } from "./write-package.ts";
export { templateFiles, writeFiles, writeTemplate } from "./write-template.ts";
