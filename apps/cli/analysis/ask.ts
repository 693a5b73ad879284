import { runAnalysis } from "#io/compute";
import { type Analysis, type AnalysisQuestion, checkQuestion, type Side } from "#model/analysis";
import type { Finding } from "#model/vocabulary";
import { loadDataset } from "../input/load-dataset.ts";
import { loadScenario } from "../input/load-scenario.ts";
import { writeFindings } from "../output/findings.ts";
import { showProgress } from "../output/progress.ts";
import { BadInput } from "../terminal/bad-input.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** Years ahead a question is about where no year is named. */
const USUAL_YEARS_AHEAD = 10;

/** How an analysis is run, as the options of a command say it. */
export interface AskOptions {
  readonly draws: number;
  readonly seed: number;
  readonly workers?: number | undefined;
}

/** Reads a dataset and a scenario that fits it; warnings go to stderr. Throws BadInput where either has errors. */
export async function loadSide(terminal: Terminal, folder: string | undefined, file: string | undefined): Promise<Side> {
  const dataset = await loadDataset(folder);
  const { scenario, warnings } = await loadScenario(file, dataset);
  writeFindings(terminal, warnings, 0, terminal.stderr);
  return { dataset, scenario };
}

/** The year asked about, by default ten years after the base year. */
export const yearOf = ({ dataset }: Side, year: number | undefined): number => year ?? dataset.description.baseYear + USUAL_YEARS_AHEAD;

/** What is said of a question besides its side. */
interface Asking {
  /** What the side is compared with. */
  readonly other?: Side | undefined;
  /** Says where in what the user gave a finding about the question is; default the option it was given by. */
  readonly inInput?: (finding: Finding) => Finding;
}

/** Checks a question and runs it, with progress on stderr. Throws BadInput where it cannot be answered. */
export async function ask(
  terminal: Terminal,
  side: Side,
  question: AnalysisQuestion,
  options: AskOptions,
  { other, inInput = onCommandLine }: Asking = {},
): Promise<Analysis> {
  const findings = checkQuestion(side.dataset, side.scenario, question, other);
  if (findings.some(({ severity }) => severity === "error")) throw new BadInput(findings.map(inInput));
  const progress = showProgress(terminal);
  try {
    const { draws, seed, workers } = options;
    return await runAnalysis({ ...side, other }, question, { draws, seed, workers, onProgress: progress.update });
  } finally {
    progress.clear();
  }
}

/** Fields of a question whose option has another name than the field, or stands for a list of them. */
const OPTION_OF: Readonly<Record<string, string>> = {
  otherScenario: "--other-scenario",
  occupations: "--occupation",
  units: "--unit",
  region: "--unit",
  goals: "--goal",
};

/** Names the option a field of a question was given by; what is wrong inside a file of measures or a surge keeps its place there. */
function onCommandLine(finding: Finding): Finding {
  if (finding.file === "measures" || finding.file === "surge") return finding;
  const field = finding.field ?? "";
  const [name = ""] = field.split(/[[.]/);
  return { ...finding, file: OPTION_OF[name] ?? `--${name}`, field: field.includes(".") ? field : null };
}
