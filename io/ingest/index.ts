/** The world's files in: packages, templates and payroll exports become a dataset, or findings. */
export { dataPackageDescriptor } from "./data-package-descriptor.ts";
export { FINDING_MESSAGES, type FindingCode, findingMessage } from "./finding-messages.ts";
export { hashDataset } from "./hash-dataset.ts";
export { type HrImportOptions, type HrImportResult, importHrExport } from "./hr-export/import-hr-export.ts";
export { HR_ROLES, HrMapping, type HrRole } from "./hr-export/mapping.ts";
export { DEFAULT_LIMITS, type Limits } from "./limits.ts";
export { nearest } from "./nearest.ts";
export {
  checkPackage,
  type PackageCheck,
  type PackageResult,
  readPackage,
  readPackageFiles,
  readPackageFolder,
} from "./read-package.ts";
export { writePackage } from "./write-package.ts";
export { type TemplateOptions, templateFiles, writeFiles, writeTemplate } from "./write-template.ts";
