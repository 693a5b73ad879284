import type { PlanChanged, PlanHead } from "#io/store";
import {
  checkPlan,
  isEditable,
  type MadePlan,
  mayTake,
  newPlan,
  type PlanContent,
  type PlanStep,
  planFinding,
  statusAfter,
  stepsFrom,
} from "#model/plan";
import { MODEL_VERSION, unitTree } from "#model/scenario";
import type { Dataset, Finding } from "#model/vocabulary";
import { notBegun } from "./no-such.ts";
import { type PlanDesk, sideOf, usualBasis } from "./plan-desk.ts";
import { PlanRefusal } from "./plan-refusal.ts";

/** Somebody saves a plan, having seen a revision of it. */
export interface PlanSaving {
  readonly unit: string;
  readonly revision: number;
  readonly content: PlanContent;
  readonly by: string;
  readonly note: string;
}

/** Somebody takes a step with a plan, on behalf of a unit. */
export interface StepTaking {
  readonly unit: string;
  readonly step: PlanStep;
  readonly revision: number;
  readonly by: string;
  /** null: the plan's own unit. */
  readonly actingFor: string | null;
  readonly note: string;
}

/** A plan nobody has begun: filled in by the system. */
export const pristine = (unit: string, dataset: Dataset): PlanContent => newPlan(unit, usualBasis(dataset));

/** Checks what is written in a plan against what it rests on. @throws PlanRefusal `bad-input` where that is not stored. */
export async function findingsOf(desk: PlanDesk, unit: string, content: PlanContent): Promise<Finding[]> {
  const side = await sideOf(desk, content.basis);
  return checkPlan(content, { ...side, unit, today: desk.today() });
}

/**
 * Saves a plan as its next revision.
 *
 * @throws PlanRefusal `bad-input` with findings, `edited-meanwhile` where somebody was first, `wrong-step` where it is no draft.
 */
export async function savePlan(desk: PlanDesk, saving: PlanSaving): Promise<void> {
  const findings = await findingsOf(desk, saving.unit, saving.content);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0)
    throw new PlanRefusal("bad-input", errors, { message: "The plan has errors; see the findings. Nothing was saved." });
  settled(await desk.store.plans.save(saving), "saved");
}

/**
 * Takes a step with a plan. Submitting stores a version with the numbers that the plan has that day.
 *
 * @param made gives the plan with its numbers; asked for where the plan is submitted.
 * @throws PlanRefusal `unknown`, `edited-meanwhile` or `wrong-step`; what `made` throws.
 */
export async function takeStep(desk: PlanDesk, taking: StepTaking, made: () => Promise<MadePlan>): Promise<void> {
  const { unit, step, revision } = taking;
  const plan = await desk.store.plans.find(unit);
  if (plan === undefined) throw notBegun(unit);
  // Looked at before anything is computed; the store looks again when it writes.
  if (plan.revision !== revision) settled({ done: false, why: "edited-meanwhile", now: plan }, step);
  if (statusAfter(plan.status, step) === null) settled({ done: false, why: "wrong-step", now: plan }, step);
  const { dataset } = await sideOf(desk, plan.content.basis);
  const allowed = mayTake(step, unit, unitTree(dataset));
  const actingFor = taking.actingFor ?? unit;
  if (!allowed.includes(actingFor)) {
    const who = allowed.join(", ");
    const message = `The step "${step}" with the plan of ${unit} is taken on behalf of ${who}, not ${actingFor}.`;
    throw new PlanRefusal("wrong-step", [planFinding("not-above", "actingFor", actingFor, message, { step, who })], { now: plan });
  }
  const change = { ...taking, actingFor };
  if (step !== "submit") return settled(await desk.store.plans.step(change), step);
  const { facts, conflicts, measures, completeness, compared } = await made();
  const version = {
    dataset: dataset.hash,
    model: MODEL_VERSION,
    baseYear: facts.baseYear,
    lastYear: facts.years.at(-1) ?? facts.baseYear,
    numbers: { facts, conflicts, measures, completeness, compared, on: desk.today() },
  };
  settled(await desk.store.plans.step({ ...change, version }), step);
}

/** @throws PlanRefusal where a change was not made, with who was first. */
function settled(changed: PlanChanged, what: PlanStep | "saved"): void {
  if (changed.done) return;
  const { now, why } = changed;
  if (now === undefined) {
    const message = "There is no such revision: nobody has begun the plan. Save it with revision 0.";
    throw new PlanRefusal(why, [planFinding("not-begun", "revision", null, message)], { message });
  }
  throw new PlanRefusal(why, [why === "edited-meanwhile" ? editedBy(now) : notNow(now, what)], { now });
}

function editedBy({ changedBy: by, changedAt, revision: now }: PlanHead): Finding {
  const at = `${changedAt.slice(0, 16).replace("T", " ")} UTC`;
  const message = `${by} changed the plan at ${at}; it is at revision ${now} now. Nothing of yours was saved or lost: read the plan again, bring in your changes and save anew.`;
  return planFinding("edited-meanwhile", "revision", null, message, { by, at, now });
}

function notNow({ status }: PlanHead, what: PlanStep | "saved"): Finding {
  if (what === "saved" && !isEditable(status)) {
    const message = `The plan is ${status} and is kept as it is. To edit it, ${status === "published" ? "revise it" : "have it sent back"} first.`;
    return planFinding("not-editable", "content", null, message);
  }
  const can = stepsFrom(status).join(", ");
  const message = `The step "${what}" cannot be taken with a plan that is ${status}. This can be done: ${can}.`;
  return planFinding("wrong-step", "step", what, message, { can });
}
