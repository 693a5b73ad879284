import { defineNorwegianTexts } from "../../texts.ts";
import { ofCommandLine } from "./of-command-line.ts";
import { ofFileReading } from "./of-file-reading.ts";
import { ofFiles } from "./of-files.ts";
import { ofJson } from "./of-json.ts";
import { ofLaboratory } from "./of-laboratory.ts";
import { ofOrders } from "./of-orders.ts";
import { ofPackages } from "./of-packages.ts";
import { ofPayroll } from "./of-payroll.ts";
import { ofPlacement } from "./of-placement.ts";
import { ofPlans } from "./of-plans.ts";
import { ofQuestions } from "./of-questions.ts";
import { ofRequests } from "./of-requests.ts";
import { ofScenarios } from "./of-scenarios.ts";
import { ofStatistics } from "./of-statistics.ts";
import { ofUploads } from "./of-uploads.ts";
import { ofWorkbook } from "./of-workbook.ts";

/** One sentence per finding code: what is wrong and what to do. English is the finding's own message, so that it is written in one place only. */
export const texts = defineNorwegianTexts("finding-sentences", {
  ...ofFileReading,
  ...ofFiles,
  ...ofPayroll,
  ...ofPlacement,
  ...ofLaboratory,
  ...ofStatistics,
  ...ofCommandLine,
  ...ofScenarios,
  ...ofUploads,
  ...ofWorkbook,
  ...ofJson,
  ...ofPackages,
  ...ofQuestions,
  ...ofOrders,
  ...ofPlans,
  ...ofRequests,
});
