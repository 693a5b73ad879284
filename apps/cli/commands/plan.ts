import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Command, Option } from "@commander-js/extra-typings";
import { hashScenario, makePlans } from "#io/compute";
import { dayInNorway, usualBasis } from "#io/plans";
import { NoPdfCompiler, writePlan } from "#io/report";
import { type MadePlan, newPlan, PLAN_FORMATS, type PlanContent, type PlanFormat } from "#model/plan";
import { unitTree } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { EXIT } from "../exit-code.ts";
import { inputFinding, unknownId } from "../finding.ts";
import { loadDataset } from "../load-dataset.ts";
import { loadPlan } from "../load-plan.ts";
import { loadScenario } from "../load-scenario.ts";
import { type End, makeCommand } from "../make-command.ts";
import { list, wholeNumber } from "../option-values.ts";
import { writeFindings } from "../output/findings.ts";
import { planAsText } from "../output/plan-text.ts";
import { showProgress } from "../output/progress.ts";
import { formatOf } from "../plans/format-of.ts";
import { BadInput } from "../stop.ts";
import type { Terminal } from "../terminal.ts";
import { addPlanDifferencesCommand } from "./plan-differences.ts";
import { addPlanDocumentCommand } from "./plan-document.ts";
import { addPlanListCommand } from "./plan-list.ts";
import { addPlanReadCommand } from "./plan-read.ts";
import { addPlanSaveCommand } from "./plan-save.ts";
import { addPlanStepCommands } from "./plan-steps.ts";

/** Adds `framsyn plan`. */
export function addPlanCommand(program: Command, terminal: Terminal, end: End): void {
  const { text, stdout, stderr } = terminal;
  const option = (name: "unit" | "out" | "plan" | "draws" | "seed" | "data" | "scenario" | "workers" | "date" | "format"): string =>
    text.t(`plan:command.${name}`);
  const command = makeCommand("plan", text.t("plan:command.description"), terminal)
    .addOption(new Option("--unit <id...>", option("unit")).argParser(list(text)))
    .addOption(new Option("--out <path>", option("out")))
    .addOption(new Option("--format <format>", option("format")).choices(PLAN_FORMATS))
    .addOption(new Option("--plan <file...>", option("plan")).argParser(list(text)))
    .addOption(new Option("--date <date>", option("date")))
    .addOption(new Option("--draws <number>", option("draws")).argParser(wholeNumber(text, 100, 10_000)).default(500))
    .addOption(new Option("--seed <number>", option("seed")).argParser(wholeNumber(text, 0, 4_294_967_295)).default(1))
    .addOption(new Option("--data <folder>", option("data")))
    .addOption(new Option("--scenario <file>", option("scenario")))
    .addOption(new Option("--workers <number>", option("workers")).argParser(wholeNumber(text, 0, 64)))
    .addHelpText("after", `\n${text.t("cli:examples.title")}\n${text.t("plan:command.examples")}`)
    .action(async (options) => {
      const dataset = await loadDataset(options.data);
      const { scenario, warnings } = await loadScenario(options.scenario, dataset);
      writeFindings(terminal, warnings, 0, stderr);
      const today = dayOf(options.date);
      const format = formatWanted(options.format, options.out);
      const { seed, draws } = options;
      const basis = { ...usualBasis(dataset), scenario: hashScenario(scenario), seed, draws };
      const written = await Promise.all((options.plan ?? []).map((file) => loadPlan(file, dataset)));
      const units = unitsWanted(dataset, options.unit, written);
      const contents = units.map(
        (unit): PlanContent => ({ ...(written.find((plan) => plan.unit === unit) ?? newPlan(unit, basis)), basis }),
      );
      const progress = showProgress(terminal);
      try {
        const plans = await makePlans({ dataset, scenario }, contents, {
          today,
          onProgress: progress.update,
          ...(options.workers === undefined ? {} : { workers: options.workers }),
        });
        progress.clear();
        await write(plans, dataset, format, today, options.out);
        end(EXIT.fine);
      } catch (error) {
        if (error instanceof NoPdfCompiler) throw new BadInput([inputFinding("input-no-pdf", "--format", "pdf")]);
        throw error;
      } finally {
        progress.clear();
      }
    });
  addPlanListCommand(command as Command, terminal);
  addPlanReadCommand(command as Command, terminal);
  addPlanSaveCommand(command as Command, terminal);
  addPlanStepCommands(command as Command, terminal);
  addPlanDifferencesCommand(command as Command, terminal);
  addPlanDocumentCommand(command as Command, terminal);
  program.addCommand(command as Command);

  async function write(
    plans: readonly MadePlan[],
    dataset: Dataset,
    format: PlanFormat | "text",
    today: string,
    out: string | undefined,
  ): Promise<void> {
    if (format === "text") {
      stdout.write(plans.map((plan) => planAsText(plan, dataset, text)).join("\n"));
      return;
    }
    const several = plans.length > 1;
    if (several) await mkdir(out!, { recursive: true });
    for (const plan of plans) {
      const path = several ? join(out!, `${plan.content.unit}.${format}`) : out!;
      await writeFile(path, await writePlan(plan, { dataset, text, format, date: today }));
      stderr.write(`${text.t("plan:command.wrote", { path })}\n`);
    }
  }
}

/** The day asked for, or today in Norway. */
function dayOf(date: string | undefined): string {
  if (date === undefined) return dayInNorway(new Date());
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) throw new BadInput([inputFinding("input-date", "--date", date)]);
  return date;
}

/** The format named, else that of the file's ending, else text on the terminal. */
function formatWanted(format: PlanFormat | undefined, out: string | undefined): PlanFormat | "text" {
  if (format !== undefined) {
    if (out === undefined) throw new BadInput([inputFinding("input-no-out", "--out", null)]);
    return format;
  }
  if (out === undefined) return "text";
  return formatOf(out);
}

/** Units asked for; `all` is the nation, its health regions and every trust, and without any those of the plan files. */
function unitsWanted(dataset: Dataset, wanted: readonly string[] | undefined, plans: readonly PlanContent[]): string[] {
  const { units } = dataset.tables;
  if (wanted === undefined) {
    if (plans.length > 0) return plans.map(({ unit }) => unit);
    return [unitTree(dataset).nation];
  }
  if (wanted.includes("all")) return units.filter(({ kind }) => kind === "nation" || kind === "rhf" || kind === "hf").map(({ id }) => id);
  const known = units.map(({ id }) => id);
  const unknown = wanted.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new BadInput(unknown.map((id) => unknownId("--unit", "units", id, known)));
  return [...new Set(wanted)];
}
