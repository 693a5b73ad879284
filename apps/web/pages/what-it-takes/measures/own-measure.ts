import { MEASURE_KINDS, Measure, type MeasureKind } from "#model/analysis";
import type { Certainty } from "#model/vocabulary";
import { typedNumber } from "../../../controls/typed-number.ts";
import { effectOf, isNational, isShare } from "../../../parts/measure-kinds/effect.ts";
import { freeId } from "../../../parts/measure-kinds/free-id.ts";
import { NATION } from "../../../reader/place.ts";

/** What the form of an own measure holds, as typed. */
export interface OwnMeasureForm {
  readonly name: string;
  readonly kind: MeasureKind;
  readonly occupation: string | undefined;
  readonly unit: string;
  readonly step: string;
  /** Effect of one step, in the unit of the kind. */
  readonly effect: string;
  /** Placement weeks that come with study places; empty for none. */
  readonly weeks: string;
  readonly leadYears: string;
  readonly capacity: string;
  readonly cost: string;
  readonly fixedCost: string;
  readonly certainty: Certainty;
  readonly source: string;
}

/** What is wrong with a field; each has a sentence (`cheapest-measures:own.need…`). */
export type FormProblem = "text" | "number" | "whole" | "occupation" | "cost";
export type FormProblems = { readonly [F in keyof OwnMeasureForm]?: FormProblem };

/** Limits of the whole numbers. */
export const LEAD_YEARS = { min: 0, max: 20 } as const;
export const CAPACITY = { min: 1, max: 10_000 } as const;

/** An empty form. */
export const emptyForm = (occupation: string | undefined): OwnMeasureForm => ({
  name: "",
  kind: MEASURE_KINDS[0],
  occupation,
  unit: NATION,
  step: "",
  effect: "",
  weeks: "",
  leadYears: "1",
  capacity: "10",
  cost: "",
  fixedCost: "",
  certainty: "assumption",
  source: "",
});

/**
 * Makes a measure of a filled-in form, or says which fields are wrong. The effect works from `baseYear` + lead years.
 *
 * @param taken ids in use; the new one differs from them.
 */
export function ownMeasure(
  form: OwnMeasureForm,
  baseYear: number,
  taken: readonly string[],
): { readonly measure: Measure; readonly problems: null } | { readonly measure: null; readonly problems: FormProblems } {
  const problems: { -readonly [F in keyof FormProblems]: FormProblems[F] } = {};
  for (const field of ["name", "step", "source"] as const) if (form[field].trim() === "") problems[field] = "text";
  if (form.occupation === undefined) problems.occupation = "occupation";
  const effect = typedNumber(form.effect);
  if (!(effect > 0 && Number.isFinite(effect) && (!isShare(form.kind) || effect <= 100))) problems.effect = "number";
  const weeks = form.weeks.trim() === "" ? 0 : typedNumber(form.weeks);
  if (form.kind === "study-places" && !(weeks >= 0 && Number.isFinite(weeks))) problems.weeks = "cost";
  const [lead, capacity] = [typedNumber(form.leadYears), typedNumber(form.capacity)];
  if (!within(lead, LEAD_YEARS)) problems.leadYears = "whole";
  if (!within(capacity, CAPACITY)) problems.capacity = "whole";
  const [cost, fixed] = [typedNumber(form.cost), form.fixedCost.trim() === "" ? 0 : typedNumber(form.fixedCost)];
  if (!(cost >= 0 && Number.isFinite(cost))) problems.cost = "cost";
  if (!(fixed >= 0 && Number.isFinite(fixed))) problems.fixedCost = "cost";
  if (form.occupation === undefined || Object.keys(problems).length > 0) return { measure: null, problems };

  const id = freeId(form.name, taken);
  const [name, step, reason] = [form.name.trim(), form.step.trim(), form.source.trim()];
  const common = {
    startYear: baseYear + lead,
    rampYears: 0,
    reason,
    occupations: [form.occupation],
    ...(form.unit !== NATION && !isNational(form.kind) && { units: [form.unit] }),
  };
  const amount = (value: number) => ({ value, source: reason, year: baseYear, certainty: form.certainty });
  const changes = effectOf(form.kind, effect, weeks).map((change, i) => ({ ...common, ...change, id: `${id}-${i + 1}` }));
  return {
    measure: Measure.parse({
      id,
      kind: form.kind,
      names: { nb: name, nn: name, en: name },
      step: { nb: step, nn: step, en: step },
      changes,
      capacity,
      costPerStep: amount(cost),
      fixedCost: fixed > 0 ? amount(fixed) : null,
      leadYears: lead,
      excludes: [],
      reason,
    }),
    problems: null,
  };
}

const within = (value: number, { min, max }: { min: number; max: number }): boolean =>
  Number.isInteger(value) && value >= min && value <= max;
