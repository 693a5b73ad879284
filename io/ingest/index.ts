/** The world's files in: packages, templates and payroll exports become a dataset, or findings. */
export { readAlternatives } from "./alternatives/read-alternatives.ts";
export { FindingList, type Place } from "./findings/finding-list.ts";
export { FINDING_MESSAGES, type FindingCode, findingMessage } from "./findings/finding-messages.ts";
export { nearest } from "./findings/nearest.ts";
export { hashDataset, hashRows } from "./hash-dataset.ts";
export { readJsonFile } from "./json/read-json-file.ts";
export {
  importLaboratory,
  type LaboratoryImport,
  type LaboratoryOptions,
  type LaboratoryPreview,
  previewLaboratory,
} from "./laboratory/import-laboratory.ts";
export { LaboratoryMapping } from "./laboratory/mapping/laboratory-mapping.ts";
export type { LaboratoryQuestion } from "./laboratory/mapping/question.ts";
export type { GivenFile } from "./laboratory/read-workbooks.ts";
export type { LaboratoryCounts, LaboratorySummary } from "./laboratory/summary.ts";
export { laboratoryTemplate, type TemplateWords } from "./laboratory/template/laboratory-template.ts";
export type { PayrollPosition } from "./payroll/codes/positions.ts";
export { importPayroll, type PayrollImport } from "./payroll/import-payroll.ts";
export { mappingToKeep } from "./payroll/mapping/mapping-to-keep.ts";
export { PayrollMapping } from "./payroll/mapping/payroll-mapping.ts";
export type { Question as PayrollQuestion } from "./payroll/meaning/question.ts";
export type { PayrollOptions } from "./payroll/payroll-options.ts";
export { findForbidden } from "./payroll/persons/forbidden-column.ts";
export { type PayrollPreview, previewPayroll } from "./payroll/preview-payroll.ts";
export { spokenUnitName } from "./payroll/words/unit-name.ts";
export { checkPackage, type PackageResult, readPackage, readPackageFolder } from "./read-package.ts";
export { readTableFile } from "./read-table-file.ts";
export { recogniseFiles } from "./recognise-files.ts";
export { readSeries } from "./series/read-series.ts";
export { addCube, addStatistics, type StatisticsOptions, type StatisticsResult } from "./statistics/add/add-to-dataset.ts";
export type { RowDifference, TableDifference } from "./statistics/add/table-difference.ts";
export {
  describeCube,
  describeStatistics,
  type StatisticsDescription,
  type TableDescription,
} from "./statistics/formats/describe-statistics.ts";
export { readStatisticsFile } from "./statistics/formats/read-statistics-file.ts";
export { mapsForTable } from "./statistics/maps/choose-map.ts";
export { readStatisticsMaps } from "./statistics/maps/read-maps.ts";
export { StatisticsMap } from "./statistics/maps/statistics-map.ts";
export { type Fetched, fetchStatistics, isAddress, tableOfAddress } from "./statistics/pxweb/fetch-statistics.ts";
export type { AnyRow } from "./tables/read-table.ts";
export { writePackage, writeRows } from "./write-package.ts";
export { templateFiles, writeFiles, writeTemplate } from "./write-template.ts";
