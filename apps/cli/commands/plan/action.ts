import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hashScenario, makePlans } from "#io/compute";
import { usualBasis } from "#io/plans";
import { NoPdfCompiler, writePlan } from "#io/report";
import { type MadePlan, newPlan, type PlanContent, type PlanFormat } from "#model/plan";
import type { Dataset } from "#model/vocabulary";
import { loadDataset } from "../../input/load-dataset.ts";
import { loadPlan } from "../../input/load-plan.ts";
import { loadScenario } from "../../input/load-scenario.ts";
import { writeFindings } from "../../output/findings.ts";
import { showProgress } from "../../output/progress.ts";
import type { ActionOf } from "../../program/define-command.ts";
import { BadInput } from "../../terminal/bad-input.ts";
import { EXIT } from "../../terminal/exit-code.ts";
import { inputFinding } from "../../terminal/finding.ts";
import type { Terminal } from "../../terminal/terminal.ts";
import type { command } from "./command.ts";
import { planAsText } from "./plan-text.ts";
import { dayOf, formatWanted, unitsWanted } from "./what-is-wanted.ts";

export const action: ActionOf<typeof command> = async (terminal, options) => {
  const dataset = await loadDataset(options.data);
  const { scenario, warnings } = await loadScenario(options.scenario, dataset);
  writeFindings(terminal, warnings, 0, terminal.stderr);
  const today = dayOf(options.date);
  const format = formatWanted(options.format, options.out);
  const { seed, draws } = options;
  const basis = { ...usualBasis(dataset), scenario: hashScenario(scenario), seed, draws };
  const written = await Promise.all((options.plan ?? []).map((file) => loadPlan(file, dataset)));
  const units = unitsWanted(dataset, options.unit, written);
  const contents = units.map((unit): PlanContent => ({ ...(written.find((plan) => plan.unit === unit) ?? newPlan(unit, basis)), basis }));
  const progress = showProgress(terminal);
  try {
    const plans = await makePlans({ dataset, scenario }, contents, {
      today,
      onProgress: progress.update,
      ...(options.workers === undefined ? {} : { workers: options.workers }),
    });
    progress.clear();
    await write(terminal, plans, { dataset, format, today, out: options.out });
    return EXIT.fine;
  } catch (error) {
    if (error instanceof NoPdfCompiler) throw new BadInput([inputFinding("input-no-pdf", "--format", "pdf")]);
    throw error;
  } finally {
    progress.clear();
  }
};

/** How plans are written: where, as what, and of which day. */
interface Writing {
  readonly dataset: Dataset;
  readonly format: PlanFormat | "text";
  readonly today: string;
  readonly out: string | undefined;
}

async function write({ text, stdout, stderr }: Terminal, plans: readonly MadePlan[], writing: Writing): Promise<void> {
  const { dataset, format, today, out } = writing;
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
