import { hashScenario, makePlans } from "#io/compute";
import { dayInNorway, type Language, translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { usualBasis } from "#io/plans";
import { writePlan } from "#io/report";
import { type MadePlan, newPlan, type PlanContent, type PlanFormat } from "#model/plan";
import { USUAL_RUN } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { knownIds } from "./known-ids.ts";
import { openDataset } from "./open-dataset.ts";
import { type Basis, type Drawing, given, sideOf } from "./side.ts";

/** Whose plan is made, and from what. */
export interface Planning extends Basis, Drawing {
  readonly unit: string;
  /** What people have decided and written; default nothing yet. Its basis is replaced by the one given here. */
  readonly content?: PlanContent | undefined;
  /** Day the plan is made, YYYY-MM-DD; default today in Norway. */
  readonly date?: string | undefined;
}

/**
 * Makes the plan of a unit for recruitment and competence, with all its numbers: what `framsyn plan --format json` writes.
 *
 * @throws Refused where the unit is unknown or dataset and scenario do not fit; the signal's reason when aborted.
 */
export async function plan(planning: Planning): Promise<MadePlan> {
  const { unit, content, date, draws = USUAL_RUN.draws, seed = USUAL_RUN.seed, workers, onProgress, signal } = planning;
  const side = await sideOf(planning);
  knownIds(side.dataset, "units", "unit", [unit]);
  const basis = { ...usualBasis(side.dataset), scenario: hashScenario(side.scenario), draws, seed };
  const written: PlanContent = { ...(content ?? newPlan(unit, basis)), unit, basis };
  const today = date ?? dayInNorway(new Date());
  const [made] = await makePlans(side, [written], { today, ...given({ workers, onProgress, signal }) });
  return made!;
}

/** How a plan is written. */
export interface Writing {
  readonly format: PlanFormat;
  readonly language?: Language | undefined;
  /** Day shown and stored in the file, YYYY-MM-DD; default today in Norway. */
  readonly date?: string | undefined;
  /** The dataset the plan was made from, for the names in it; default the reference dataset. */
  readonly dataset?: Dataset | undefined;
}

/** Writes a plan as PDF, Word, spreadsheet, JSON or data package. The same plan, language and day give the same bytes. */
export async function writeDocument(made: MadePlan, { format, language = "nb", date, dataset }: Writing): Promise<Uint8Array> {
  const names = dataset ?? (await openDataset());
  return writePlan(made, { dataset: names, text: translator(language, SHARED_TEXTS), format, date: date ?? dayInNorway(new Date()) });
}
