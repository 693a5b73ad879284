import { describe, expect, it } from "vitest";
import type { PlanSummary, UnitInfo } from "#apps/contract";
import { shownPlans } from "./shown-plans.ts";

const UNITS = [
  ["norge", "nation", null],
  ["vest", "rhf", "norge"],
  ["bergen", "hf", "vest"],
  ["haukeland", "hospital", "bergen"],
  ["nord", "rhf", "norge"],
  ["unn", "hf", "nord"],
  ["troms", "county", "norge"],
] as const;
const units = UNITS.map(([id, kind, parent]) => ({ id, kind, parent })) as unknown as readonly UnitInfo[];
const plans = UNITS.toReversed().map(([unit, kind, parent]) => ({ unit, kind, parent })) as unknown as readonly PlanSummary[];
const shown = (region: string | undefined, others: boolean) => shownPlans(plans, units, region, others).map(({ unit }) => unit);

describe("shownPlans", () => {
  it("puts the nation first and each region before its trusts, and leaves out other units unless asked for", () => {
    expect(shown(undefined, false)).toEqual(["norge", "nord", "unn", "vest", "bergen"]);
    expect(shown(undefined, true)).toEqual(["norge", "nord", "unn", "troms", "vest", "bergen", "haukeland"]);
  });

  it("keeps to a region", () => {
    expect(shown("vest", false)).toEqual(["vest", "bergen"]);
    expect(shown("nowhere", true)).toEqual([]);
  });
});
