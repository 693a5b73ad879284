import type { MeasureKind } from "#model/analysis";
import { ScenarioChange } from "#model/scenario";
import { typedNumber } from "../../../controls/typed-number.ts";
import { effectOf, isNational, isShare } from "../../../parts/measure-kinds/effect.ts";
import { NATION } from "../../../reader/place.ts";

/** An effect as typed. */
export interface TypedChange {
  readonly occupation: string;
  /** In the unit of the measure's kind: places, percent, persons, FTE. */
  readonly effect: string;
  /** Ends of the 80 % interval; empty where it is taken as exact. */
  readonly low: string;
  readonly high: string;
  readonly startYear: string;
  readonly rampYears: string;
  readonly reason: string;
}

/** What is wrong with what was typed; each has a sentence (`plan-measures:change.problem.…`). */
export interface ChangeProblem {
  readonly field: Exclude<keyof TypedChange, "occupation">;
  readonly what: "number" | "share" | "interval" | "year" | "ramp" | "reason";
}

export const emptyChange = (occupation: string, baseYear: number): TypedChange => ({
  occupation,
  effect: "",
  low: "",
  high: "",
  startYear: String(baseYear + 1),
  rampYears: "0",
  reason: "",
});

type Made = { readonly changes: ScenarioChange[]; readonly problem: null } | { readonly changes: null; readonly problem: ChangeProblem };

/**
 * Makes changes of what was typed, or says what is wrong. Measures of education hold for the whole country, the rest for the plan's unit.
 *
 * @param taken ids in use; the new ones differ from them.
 */
export function changesOf(typed: TypedChange, kind: MeasureKind, unit: string, taken: readonly string[]): Made {
  const wrong = (field: ChangeProblem["field"], what: ChangeProblem["what"]): Made => ({ changes: null, problem: { field, what } });
  const effect = typedNumber(typed.effect);
  if (!Number.isFinite(effect) || effect <= 0) return wrong("effect", "number");
  if (isShare(kind) && effect > 100) return wrong("effect", "share");
  const hasInterval = typed.low.trim() !== "" || typed.high.trim() !== "";
  const [low, high] = [typedNumber(typed.low), typedNumber(typed.high)];
  if (hasInterval && !(low <= effect && effect <= high && low >= 0)) return wrong(low <= effect ? "high" : "low", "interval");
  const startYear = typedNumber(typed.startYear);
  if (!Number.isInteger(startYear) || startYear < 1990 || startYear > 2100) return wrong("startYear", "year");
  const rampYears = typed.rampYears.trim() === "" ? 0 : typedNumber(typed.rampYears);
  if (!Number.isInteger(rampYears) || rampYears < 0 || rampYears > 30) return wrong("rampYears", "ramp");
  if (typed.reason.trim() === "") return wrong("reason", "reason");
  const common = {
    startYear,
    rampYears,
    reason: typed.reason.trim(),
    occupations: [typed.occupation],
    ...(unit !== NATION && !isNational(kind) && { units: [unit] }),
  };
  const [middle, lowest, highest] = [effect, low, high].map((amount) => effectOf(kind, amount, 0));
  return {
    changes: (middle ?? []).map((change, i) => {
      // A greater effect can be a smaller factor: the ends of the interval are put in order.
      const ends = [lowest?.[i]?.value ?? 0, highest?.[i]?.value ?? 0].toSorted((a, b) => a - b);
      return ScenarioChange.parse({
        ...common,
        ...change,
        ...(hasInterval && { low: ends[0], high: ends[1] }),
        id: freeChangeId(taken, i),
      });
    }),
    problem: null,
  };
}

function freeChangeId(taken: readonly string[], offset: number): string {
  let n = taken.length + 1 + offset;
  while (taken.includes(`effect-${n}`)) n += 1;
  return `effect-${n}`;
}
