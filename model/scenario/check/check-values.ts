import { CHANGE_KINDS, type ChangeNature, type Finding } from "#model/vocabulary";
import { scenarioFinding } from "../read/scenario-finding.ts";
import type { ScenarioChange } from "../scenario.ts";

/** A thousandfold, and a thousand times the population of Norway: beyond any plan, and far from where numbers overflow. */
const GREATEST_FACTOR = 1e3;
const GREATEST_AMOUNT = 5e9;

/** Least and greatest value that makes sense, by operation and nature. Growth beyond 20 % a year is refused by the dataset too. */
function limits(operation: "multiply" | "add" | "set", nature: ChangeNature): readonly [number, number] {
  if (operation === "multiply") return [0, GREATEST_FACTOR];
  if (nature === "share") return operation === "set" ? [0, 1] : [-1, 1];
  if (nature === "growth") return [-0.2, 0.2];
  return operation === "set" ? [0, GREATEST_AMOUNT] : [-GREATEST_AMOUNT, GREATEST_AMOUNT];
}

/** Checks a change's value and interval: within what the parameter can be, and low <= value <= high. */
export function checkValues(change: ScenarioChange, path: string): Finding[] {
  const { nature } = CHANGE_KINDS[change.kind];
  if (!("operation" in change) || nature === null) return [];
  const { operation, value, low, high, distribution } = change;
  const [least, greatest] = limits(operation, nature);
  const findings: Finding[] = [];
  for (const [field, limit] of Object.entries({ value, low, high })) {
    if (limit !== undefined && (limit < least || limit > greatest)) {
      const message = `To ${operation} ${change.kind} takes a number between ${least} and ${greatest}. Correct the value.`;
      findings.push(
        scenarioFinding("value-outside", `${path}.${field}`, limit, message, {
          operation,
          kind: change.kind,
          least,
          context: "between",
          greatest,
        }),
      );
    }
  }
  if ((low === undefined) !== (high === undefined)) {
    const field = low === undefined ? "low" : "high";
    const message = `An interval needs both low and high (10th and 90th percentile). Add ${field}, or remove the other if the effect is taken as known.`;
    findings.push(scenarioFinding("half-interval", `${path}.${field}`, null, message));
  } else if (low !== undefined && high !== undefined && !(low <= value && value <= high)) {
    const message = `The value ${value} must lie between low ${low} and high ${high}.`;
    findings.push(scenarioFinding("interval-order", `${path}.value`, value, message, { low, high }));
  } else if (distribution !== undefined && distribution !== "point" && low === undefined) {
    const message = `A ${distribution} distribution needs low and high. Add them, or remove distribution.`;
    findings.push(scenarioFinding("distribution-without-interval", `${path}.distribution`, distribution, message));
  }
  return findings;
}
