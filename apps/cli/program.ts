import { readFileSync } from "node:fs";
import type { Command } from "@commander-js/extra-typings";
import { addBacktestCommand } from "./commands/backtest.ts";
import { addCompareCommand } from "./commands/compare.ts";
import { addDatasetCommands } from "./commands/dataset.ts";
import { addDecompositionCommand } from "./commands/decomposition.ts";
import { addIntakeCommand } from "./commands/intake.ts";
import { addMeasuresCommand } from "./commands/measures.ts";
import { addPlanCommand } from "./commands/plan.ts";
import { addPortfolioCommand } from "./commands/portfolio.ts";
import { addProgrammeCommand } from "./commands/programme.ts";
import { addProjectionCommand } from "./commands/projection.ts";
import { addScenarioCommands } from "./commands/scenario.ts";
import { addSchemaCommand } from "./commands/schema.ts";
import { addSensitivityCommand } from "./commands/sensitivity.ts";
import { addServeCommand } from "./commands/serve.ts";
import { addWorkerCommand } from "./commands/worker.ts";
import { type End, makeCommand } from "./make-command.ts";
import type { Terminal } from "./terminal.ts";

/** Builds the command `framsyn` with everything below it. */
export function buildProgram(terminal: Terminal, end: End): Command {
  const { text } = terminal;
  const program = makeCommand("framsyn", text.t("cli:description"), terminal)
    .version(programVersion(), "--version", text.t("cli:options.version"))
    .addHelpText("after", `\n${text.t("cli:examples.title")}\n${text.t("cli:examples.program")}\n\n${text.t("cli:exitCodes")}`);
  addProjectionCommand(program, terminal, end);
  addPlanCommand(program, terminal, end);
  addProgrammeCommand(program, terminal, end);
  addDecompositionCommand(program, terminal, end);
  addSensitivityCommand(program, terminal, end);
  addCompareCommand(program, terminal, end);
  addIntakeCommand(program, terminal, end);
  addPortfolioCommand(program, terminal, end);
  addMeasuresCommand(program, terminal, end);
  addDatasetCommands(program, terminal, end);
  addBacktestCommand(program, terminal, end);
  addScenarioCommands(program, terminal, end);
  addSchemaCommand(program, terminal);
  addServeCommand(program, terminal);
  addWorkerCommand(program, terminal, end);
  return program;
}

const programVersion = (): string =>
  (JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string }).version;
