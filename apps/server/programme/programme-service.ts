import type { AnalysisState, ProgrammePart, ProgrammeState } from "#apps/contract";
import { hashScenario } from "#io/compute";
import type { Store } from "#io/store";
import { type AnalysisQuestion, type AnalysisResult, type Backtest, KNOWLEDGE_RUN, knowledgeReport } from "#model/analysis";
import {
  answerIntake,
  answerPlans,
  answerScreening,
  answerShort,
  answerSure,
  mostShort,
  type Programme,
  type ProgrammeQuestion,
  programmeQuestions,
  sureQuestions,
} from "#model/plan";
import { MODEL_VERSION, REFERENCE_SCENARIO, type Scenario, USUAL_RUN } from "#model/scenario";
import { analysisJob, type NamedSide } from "../analyses/analysis-job.ts";
import type { AnalysisJob, Answers } from "../analyses/answers.ts";
import type { History } from "../analyses/history.ts";
import { publishedSeries } from "../analyses/published-series.ts";
import type { OpenDataset } from "../library/dataset-library.ts";
import { OverviewReader } from "../overview/overview-reader.ts";
import { HttpProblem } from "../problems/http-problem.ts";
import type { Projector } from "../runs/projector.ts";
import type { Runs } from "../runs/runs.ts";
import { wholeRun } from "../runs/whole-run.ts";

/** What the programme asks. */
interface Asked {
  readonly runs: Runs;
  readonly projector: Projector;
  readonly analyses: Answers;
  readonly history: History;
}

/** The national programme: five questions put to what the server computes and keeps anyway. */
export interface ProgrammeService {
  /** How it goes, with the answers that are there. Starts what nobody has asked yet; what was cancelled or failed stays so unless `again`. */
  look(opened: OpenDataset, again: boolean): Promise<ProgrammeState>;
  /** Stops the questions that are being worked on. The run behind the overview goes on. */
  cancel(opened: OpenDataset): Promise<ProgrammeState>;
}

/** How long a look waits for the trial on history, milliseconds: usually it is there. */
const A_MOMENT = 200;

interface Followed<T> {
  readonly part: ProgrammePart;
  readonly answer: T | null;
}

const part = (question: ProgrammeQuestion, more: Partial<ProgrammePart> & Pick<ProgrammePart, "status">): ProgrammePart => ({
  ...{ question, progress: more.status === "done" ? 1 : 0, secondsLeft: null, message: null, findings: [] },
  ...more,
});

const named = (dataset: NamedSide["dataset"], scenario: Scenario): NamedSide => ({
  dataset,
  scenario: { hash: hashScenario(scenario), scenario },
});

/** Builds the service on the queues it asks. */
export function programmeService(store: Store, { runs, projector, analyses, history }: Asked): ProgrammeService {
  const reader = new OverviewReader(store, projector);
  const trials = new Map<string, Backtest | "failed">();

  async function follow(job: AnalysisJob, again: boolean): Promise<AnalysisState> {
    const found = await analyses.find(job.id);
    const ended = found?.status === "failed" || found?.status === "cancelled";
    if (found === undefined || (ended && again)) return analyses.ask(job);
    return found;
  }

  const partOf = (question: ProgrammeQuestion, { status, progress, secondsLeft, message, findings }: AnalysisState): ProgrammePart =>
    part(question, { status, progress: status === "done" ? 1 : progress, secondsLeft, message, findings });

  function jobs({ dataset }: OpenDataset) {
    const asked = programmeQuestions(dataset);
    const reference = named(dataset, REFERENCE_SCENARIO);
    const job = (question: AnalysisQuestion, side = reference, other?: NamedSide) => analysisJob(side, other, question, USUAL_RUN);
    return {
      asked,
      intake: job(asked.intake),
      screening: asked.screening && job(asked.screening.question, named(dataset, asked.screening.without), reference),
      knowledge: analysisJob(reference, undefined, asked.knowledge, KNOWLEDGE_RUN),
      sure: (occupations: readonly string[]) =>
        sureQuestions(occupations, asked).map((question) => ({
          occupation: question.occupation,
          job: job(question),
        })),
    };
  }

  async function short({ dataset, summary }: OpenDataset, year: number, again: boolean): Promise<Followed<Programme["short"]>> {
    const job = wholeRun(dataset, summary, named(dataset, REFERENCE_SCENARIO).scenario);
    let state = await runs.stateOf(job);
    if (state.status === "none" || (again && (state.status === "failed" || state.status === "cancelled"))) state = await runs.start(job);
    const status = state.status === "none" ? "queued" : state.status;
    const { progress, secondsLeft, message } = state;
    const answer = status === "done" ? answerShort(dataset, year, (await reader.items(job, year, "contracted")).items) : null;
    return { part: part("short", { status, progress: status === "done" ? 1 : progress, secondsLeft, message }), answer };
  }

  async function one<T>(
    question: ProgrammeQuestion,
    job: AnalysisJob,
    again: boolean,
    answer: (result: AnalysisResult) => T | null,
  ): Promise<Followed<T>> {
    const state = await follow(job, again);
    return { part: partOf(question, state), answer: state.analysis === null ? null : answer(state.analysis.result) };
  }

  async function sure(
    opened: OpenDataset,
    asked: ReturnType<typeof jobs>,
    found: Programme["short"],
    again: boolean,
  ): Promise<Followed<Programme["sure"]>> {
    const { dataset } = opened;
    const trial = await tried(opened);
    if (found === null) return { part: part("sure", { status: "queued" }), answer: null };
    const states = await Promise.all(
      asked.sure(mostShort(found)).map(async ({ occupation, job }) => ({ occupation, state: await follow(job, again) })),
    );
    const known = await follow(asked.knowledge, again);
    const every = [...states.map(({ state }) => state), known];
    const open = every.find(({ status }) => status !== "done");
    const done = every.filter(({ status }) => status === "done").length + (trial === null ? 0 : 1);
    const progress = (done + (open?.progress ?? 0)) / (every.length + 1);
    if (open !== undefined) return { part: { ...partOf("sure", open), progress: Math.min(progress, 0.99) }, answer: null };
    const knowledge = known.analysis?.result;
    if (trial === null || knowledge?.kind !== "knowledge") return { part: part("sure", { status: "running", progress }), answer: null };
    const results = states.flatMap(({ occupation, state }) =>
      state.analysis?.result.kind === "sensitivity" ? [{ occupation, result: state.analysis.result }] : [],
    );
    return {
      part: part("sure", { status: "done" }),
      answer: answerSure(
        dataset,
        asked.asked.year,
        results,
        trial === "failed" ? { scores: {} } : trial,
        knowledgeReport(dataset, knowledge, await publishedSeries()),
      ),
    };
  }

  /** The trial on history where it is there, or null while it is being made. */
  async function tried({ dataset }: OpenDataset): Promise<Backtest | "failed" | null> {
    const kept = trials.get(dataset.hash);
    if (kept !== undefined) return kept;
    const trial = await history
      .of(dataset, A_MOMENT)
      .catch((error: unknown) => (error instanceof HttpProblem ? null : ("failed" as const)));
    if (trial !== null) trials.set(dataset.hash, trial);
    return trial;
  }

  async function look(opened: OpenDataset, again: boolean): Promise<ProgrammeState> {
    const { dataset, summary } = opened;
    const asked = jobs(opened);
    const [shortages, screening, intake, plans] = await Promise.all([
      short(opened, asked.asked.year, again),
      asked.screening === null
        ? { part: part("screening", { status: "done" }), answer: null }
        : one("screening", asked.screening, again, (result) => (result.kind === "comparison" ? answerScreening(dataset, result) : null)),
      one("intake", asked.intake, again, (result) => (result.kind === "intake" ? answerIntake(dataset, result) : null)),
      store.plans.list(),
    ]);
    const certain = await sure(opened, asked, shortages.answer, again);
    const parts = [shortages.part, screening.part, intake.part, certain.part, part("plans", { status: "done" })];
    const some = (...statuses: ProgrammePart["status"][]): boolean => parts.some(({ status }) => statuses.includes(status));
    return {
      status: some("failed") ? "failed" : some("cancelled") ? "cancelled" : some("queued", "running") ? "running" : "done",
      progress: parts.reduce((sum, { progress }) => sum + progress, 0) / parts.length,
      parts,
      programme: {
        schema: "framsyn/programme/1",
        dataset: dataset.hash,
        model: MODEL_VERSION,
        ...USUAL_RUN,
        baseYear: summary.baseYear,
        short: shortages.answer,
        screening: screening.answer,
        intake: intake.answer,
        sure: certain.answer,
        plans: answerPlans(dataset, plans),
      },
    };
  }

  return {
    look,
    cancel: async (opened) => {
      const asked = jobs(opened);
      const before = await look(opened, false);
      const occupations = before.programme.short === null ? [] : mostShort(before.programme.short);
      const all = [
        asked.intake,
        asked.knowledge,
        ...(asked.screening ? [asked.screening] : []),
        ...asked.sure(occupations).map(({ job }) => job),
      ];
      for (const { id } of all) await analyses.cancel(id);
      return look(opened, false);
    },
  };
}
