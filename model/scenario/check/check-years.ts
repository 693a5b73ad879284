import type { Dataset, Finding } from "#model/vocabulary";
import { yearsCovered } from "../dataset/years-covered.ts";
import { scenarioFinding } from "../read/scenario-finding.ts";
import type { ScenarioChange } from "../scenario.ts";

/** Checks that a change starts within the years the dataset covers and does not end before it starts. */
export function checkYears(change: ScenarioChange, path: string, dataset: Dataset): Finding[] {
  if (!("startYear" in change)) return [];
  const { first, last } = yearsCovered(dataset);
  const findings: Finding[] = [];
  if (change.startYear < first || change.startYear > last) {
    const message = `The change starts in ${change.startYear}; the dataset covers ${first} to ${last}. Choose a year in between: what happened before is in the data.`;
    findings.push(scenarioFinding("year-outside", `${path}.startYear`, change.startYear, message, { first, last }));
  }
  if (change.endYear !== undefined && change.endYear < change.startYear) {
    const message = `The change ends in ${change.endYear}, before it starts in ${change.startYear}. Correct one of the two, or leave endYear out if it lasts.`;
    findings.push(scenarioFinding("ends-before-start", `${path}.endYear`, change.endYear, message, { start: change.startYear }));
  }
  return findings;
}
