/** Files people may have, with what should become of them, for tests of whatever reads files: the library, commands, the API. */
export { named, type PackageCase, packageCases } from "./package-cases.ts";
export { CASE_UNIT, expectPreview, PAYROLL_CASES, type PayrollCase } from "./payroll-cases.ts";
export { SCENARIO_CASES, type ScenarioCase } from "./scenario-cases.ts";
export { caseDatasetFiles, STATISTICS_CASES, type StatisticsCase } from "./statistics-cases.ts";
