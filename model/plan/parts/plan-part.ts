import type { z } from "zod";
import type { BandTest } from "#model/analysis";
import type { Scenario } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { PlanMeasure } from "../content/plan-measure.ts";
import type { Chapter, ChapterText, ChapterTexts } from "../document/chapter.ts";
import type { PlanFacts } from "../facts/occupation-facts.ts";
import type { Judgement } from "../view/judgement.ts";
import type { PlanUnderCheck } from "../view/plan-under-check.ts";
import type { PublicMask } from "../view/public-mask.ts";

/** How the numbers of a plan are made; with dataset, scenario and measures these decide all of them. */
export interface PlanRun {
  /** Last year. */
  readonly to: number;
  readonly draws: number;
  readonly seed: number;
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A piece of the work of making a part's facts: it serves every unit at once, and is done on a thread. */
export interface PartPiece {
  /** What it is about, for people and for whoever does it: an occupation, a programme, a laboratory. */
  readonly about: string;
  /** How large it is beside the part's other pieces. */
  readonly weight: number;
  /** Gives as much of the dataset as it needs. */
  readonly dataset: () => Dataset;
}

/** What is asked of one piece. */
export interface PieceQuestion {
  readonly dataset: Dataset;
  readonly scenario: Scenario;
  readonly about: string;
  readonly units: readonly string[];
  /** Every measure that may count at one of the units. */
  readonly measures: readonly PlanMeasure[];
  readonly run: PlanRun;
}

/** Facts as the public may see them; undefined shows nothing. Occupations of which all or some is hidden are named, so that tables say so. */
export interface MaskedFacts<F> {
  readonly facts: F | undefined;
  readonly hidden?: readonly string[];
  readonly partly?: readonly string[];
}

/** The numbers a part has of a unit (`F`), made from the results of pieces of work (`R`). */
export interface PartFacts<F, R> {
  readonly schema: z.ZodType<F>;
  /** Where they stand in a plan's numbers: staff stood at the top before there were parts; others stand under `parts` by the part's id. */
  readonly at?: "occupations";
  pieces(dataset: Dataset): readonly PartPiece[];
  /** Does a piece. Pure: same question, same result. */
  compute(question: PieceQuestion): R;
  /**
   * Puts the results of all pieces together, in the order of the pieces; undefined where the part has nothing to say of the unit.
   *
   * @param tested what history says of intervals; of the nation, and so the same for every unit.
   */
  ofUnit(results: readonly R[], unit: string, tested: BandTest): F | undefined;
  /** Gives what the public may see. Without a mask there are no facts: nothing is shown because it was forgotten. */
  mask(facts: F, unit: string, mask: PublicMask): MaskedFacts<F>;
}

/** What is said of a criterion: its name, each answer (`yes`, `partly`, `no`, or what the judgement's `because` names after the id), and what to do. */
export type CriterionTexts = ChapterTexts & { readonly name: ChapterText; readonly remedy: ChapterText };

/** A requirement of a complete plan, answered by a rule on figures and content. Its answer is public, so it tells no number of persons. */
export interface PlanCriterion {
  readonly id: string;
  /** How it is answered, in words for docs/plan.md. */
  readonly rule: string;
  /** Where an answer that is not yes is mended: the unit's own figures, its measures, what it reports, or what the plan rests on. */
  readonly mended: "data" | "measures" | "evidence" | "basis";
  readonly texts: CriterionTexts;
  /** Whether it is asked of this plan; of every plan where nothing is said. */
  readonly applies?: (plan: PlanUnderCheck) => boolean;
  readonly judge: (plan: PlanUnderCheck) => Judgement;
}

/** A part of every plan: its numbers, what the public may see of them, what a complete plan must have of it, and its chapters. */
export interface PlanPart {
  readonly id: string;
  readonly facts?: PartFacts<unknown, unknown>;
  readonly criteria: readonly PlanCriterion[];
  /** Chapters, in their order; those of all parts stand between the summary and what is said of the plan as a whole. */
  readonly chapters: readonly Chapter[];
}

/** States a part of every plan. A new part is a folder and a line in `parts/index.ts`. */
export const definePlanPart = <const P extends PlanPart>(part: P): P => part;

/** What names a part's facts and says where they stand. */
interface Place<F> {
  readonly id: string;
  readonly facts: { readonly at?: "occupations"; readonly schema: z.ZodType<F> };
}

/** Gives a part's facts of a unit, as its own code wrote and its schema checked them; undefined where there are none. */
export const factsIn = <F>({ id, facts }: Place<F>, plan: Pick<PlanFacts, "parts"> & { readonly occupations: unknown }): F | undefined =>
  (facts.at === "occupations" ? plan.occupations : plan.parts?.[id]) as F | undefined;
