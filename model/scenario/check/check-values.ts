import type { Finding } from "#model/vocabulary";
import { scenarioFinding } from "../read/scenario-finding.ts";
import type { ScenarioChange } from "../scenario.ts";

type Kind = Extract<ScenarioChange, { readonly operation: string }>["kind"];

/** What a parameter can be: a share of 0..1, an amount of 0 or more, or a yearly rate of growth. */
const NATURE: { readonly [K in Kind]: "share" | "amount" | "growth" } = {
  "study-places": "amount",
  placements: "amount",
  completion: "share",
  "take-up": "share",
  exits: "share",
  participation: "share",
  "contracted-share": "share",
  absence: "share",
  inflow: "amount",
  "new-staff-productivity": "share",
  "standard-growth": "growth",
  productivity: "growth",
  demand: "amount",
  driver: "amount",
};

/** A thousandfold, and a thousand times the population of Norway: beyond any plan, and far from where numbers overflow. */
const GREATEST_FACTOR = 1e3;
const GREATEST_AMOUNT = 5e9;

/** Least and greatest value that makes sense, by operation and nature. Growth beyond 20 % a year is refused by the dataset too. */
function limits(operation: "multiply" | "add" | "set", nature: "share" | "amount" | "growth"): readonly [number, number] {
  if (operation === "multiply") return [0, GREATEST_FACTOR];
  if (nature === "share") return operation === "set" ? [0, 1] : [-1, 1];
  if (nature === "growth") return [-0.2, 0.2];
  return operation === "set" ? [0, GREATEST_AMOUNT] : [-GREATEST_AMOUNT, GREATEST_AMOUNT];
}

/** Checks a change's value and interval: within what the parameter can be, and low <= value <= high. */
export function checkValues(change: ScenarioChange, path: string): Finding[] {
  if (!("operation" in change)) return [];
  const { operation, value, low, high, distribution } = change;
  const [least, greatest] = limits(operation, NATURE[change.kind]);
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
  if (change.kind === "exits" && change.process === "all" && operation !== "multiply") {
    const message = `To ${operation} a probability takes one way of leaving: "all" would ${operation} it for each of four. Name a process, or multiply.`;
    findings.push(scenarioFinding("exits-one-process", `${path}.process`, change.process, message, { operation }));
  }
  if (change.kind === "exits" && change.ageFrom > change.ageTo) {
    const message = `The ages run from ${change.ageFrom} to ${change.ageTo}; the first must not be above the last.`;
    findings.push(scenarioFinding("age-order", `${path}.ageTo`, change.ageTo, message, { from: change.ageFrom }));
  }
  return findings;
}
