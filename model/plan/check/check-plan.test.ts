import { describe, expect, it } from "vitest";
import { REFERENCE_SCENARIO, type ScenarioChange } from "#model/scenario";
import { smallDataset } from "../../scenario/small-dataset.test-support.ts";
import type { PlanContent } from "../content/plan-content.ts";
import type { PlanMeasure } from "../content/plan-measure.ts";
import { lessDemand, samplePlan } from "../sample-plan.test-support.ts";
import { checkPlan } from "./check-plan.ts";
import { PLAN_FINDING_CODES } from "./plan-codes.ts";

const dataset = smallDataset();
const findings = (content: Partial<PlanContent>, unit = "helse-a", scenario = REFERENCE_SCENARIO) =>
  checkPlan(samplePlan(unit, content), { dataset, scenario, unit, today: "2026-11-25" });
const found = (...rest: Parameters<typeof findings>) => findings(...rest).map(({ code, field }) => [code, field]);
const withChange = (change: Partial<ScenarioChange>, unit = "helse-a"): PlanMeasure => {
  const measure = lessDemand(unit);
  return { ...measure, changes: [{ ...measure.changes[0]!, ...change } as ScenarioChange] };
};
/** A measure with a source for its cost, so that nothing is said about that. */
const sourced = (more: Partial<PlanMeasure> = {}, unit = "helse-a") =>
  lessDemand(unit, { costSource: "letter 1", costYear: 2026, ...more });
const note = (occupation: string) => ({ occupation, situation: "", decision: "", risk: "", recruits: null });
const evidence = (on: string, occupation: string | null = null) =>
  ({ kind: "turnover", occupation, on, value: 1, unitOfMeasure: "", source: "case 1", note: "" }) as const;

describe("checking what stands in a plan", () => {
  it("finds nothing wrong with one that fits", () => {
    expect(found({ measures: [sourced()], occupations: [note("bioingenior")], evidence: [evidence("2026-11-25")] })).toEqual([]);
  });

  it.each<[Partial<PlanContent>, string, string]>([
    [{ occupations: [note("bioingenio")] }, "plan.unknown-occupation", "occupations[0].occupation"],
    [{ occupations: [note("radiograf"), note("radiograf")] }, "plan.repeated", "occupations[1].occupation"],
    [{ evidence: [evidence("2026-01-01", "lege")] }, "plan.unknown-occupation", "evidence[0].occupation"],
    [{ evidence: [evidence("2026-11-26")] }, "plan.later-date", "evidence[0].on"],
    [{ basis: { ...samplePlan("helse-a").basis, lastYear: 2026 } }, "plan.year-outside", "basis.lastYear"],
    [{ basis: { ...samplePlan("helse-a").basis, lastYear: 2060 } }, "plan.year-outside", "basis.lastYear"],
    [{ measures: [sourced(), sourced()] }, "plan.repeated", "measures[1].id"],
    [{ measures: [sourced({ start: "2028-01-01", deadline: "2027-12-31" })] }, "plan.deadline-before-start", "measures[0].deadline"],
    [{ measures: [sourced({ changes: [] })] }, "plan.no-effect", "measures[0].changes"],
    [{ measures: [lessDemand("helse-a")] }, "plan.cost-without-source", "measures[0].costSource"],
    [{ measures: [sourced({}, "helse-b")] }, "plan.measure-elsewhere", "measures[0].unit"],
    [{ measures: [{ ...sourced(), unit: "helse-aa" }] }, "plan.unknown-unit", "measures[0].unit"],
  ])("finds %j", (content, code, field) => expect(found(content)).toContainEqual([code, field]));

  it("takes a plan of another unit for what it is and looks no further", () => {
    expect(
      checkPlan(samplePlan("helse-b", { occupations: [note("x")] }), {
        dataset,
        scenario: REFERENCE_SCENARIO,
        unit: "helse-a",
        today: "2026-11-25",
      }),
    ).toMatchObject([{ code: "plan.other-unit", value: "helse-b", params: { unit: "helse-a" } }]);
  });

  it("finds changes that do not fit the dataset, in the field where they stand", () => {
    const measures = [sourced(), { ...withChange({ startYear: 2099 }), id: "late" }];
    expect(found({ measures })).toContainEqual(["scenario.year-outside", "measures[1].changes[0].startYear"]);
  });

  it("keeps the changes of a unit's plan within the unit; the nation's may concern all", () => {
    for (const units of [undefined, ["helse-b"], ["helse-a", "helse-aust"]])
      expect(found({ measures: [withChange({ units })] })).toContainEqual(["plan.change-outside", "measures[0].changes[0].units"]);
    const national = { ...withChange({ units: undefined }, "norge"), costSource: "x", costYear: 2026 };
    expect(found({ measures: [national] }, "norge")).toEqual([]);
    expect(found({ measures: [{ ...sourced({}, "helse-a"), id: "below" }] }, "helse-aust")).toEqual([]);
  });

  it("finds measures that set the same to different values, also against the scenario it rests on", () => {
    const set = { ...withChange({ operation: "set", value: 3 } as Partial<ScenarioChange>), costSource: "x", costYear: 2026 };
    expect(found({ measures: [set, { ...set, id: "again" }] })).toEqual([["scenario.conflicting-set", "measures[1].changes[0]"]]);
    const scenario = { ...REFERENCE_SCENARIO, changes: [{ ...set.changes[0]!, id: "base" }] };
    expect(found({ measures: [set] }, "helse-a", scenario)).toEqual([["scenario.conflicting-set", "measures[0].changes[0]"]]);
  });

  it("says with each finding what to do, under a code that has translations", () => {
    const all = findings({ measures: [lessDemand("helse-b"), lessDemand("helse-b", { changes: [] })], occupations: [note("x")] });
    expect(all.length).toBeGreaterThan(4);
    for (const { code, message } of all) {
      expect(message).toMatch(/\w+[.?]$/);
      if (code.startsWith("plan.")) expect(PLAN_FINDING_CODES).toContain(code);
    }
  });
});
