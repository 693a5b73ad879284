import { z } from "zod";
import { LaboratoryMapping, PayrollMapping, StatisticsMap } from "#io/ingest";
import { Analysis, AnalysisQuestion, MeasureSet } from "#model/analysis";
import { SurgeScenario } from "#model/laboratory";
import { Outcome, Scenario } from "#model/scenario";
import { Finding } from "#model/vocabulary";
import type { ActionOf } from "../../program/define-command.ts";
import { EXIT } from "../../terminal/exit-code.ts";
import type { command, SCHEMA_NAMES } from "./command.ts";

const SCHEMAS: Readonly<Record<(typeof SCHEMA_NAMES)[number], z.ZodType>> = {
  outcome: Outcome,
  scenario: Scenario,
  finding: Finding,
  "hr-mapping": PayrollMapping,
  "laboratory-mapping": LaboratoryMapping,
  "statistics-map": StatisticsMap,
  measures: MeasureSet,
  surge: SurgeScenario,
  question: AnalysisQuestion,
  analysis: Analysis,
};

export const action: ActionOf<typeof command> = async ({ stdout }, name) => {
  const schema = z.toJSONSchema(SCHEMAS[name], { io: name === "outcome" || name === "analysis" ? "output" : "input", reused: "ref" });
  stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
  return EXIT.fine;
};
