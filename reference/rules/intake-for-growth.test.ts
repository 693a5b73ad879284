import { describe, expect, it } from "vitest";
import { readFacts } from "../read-facts.ts";
import { ageProfileRows } from "./age-profile.ts";
import { exitRate, intakeForGrowth } from "./intake-for-growth.ts";
import { keyed } from "./keyed.ts";
import { nationalStock } from "./national-stock.ts";
import { occupationFigures } from "./occupation-figures.ts";

const facts = readFacts(new URL("../facts/", import.meta.url));
const profile = ageProfileRows(facts);
const exits = keyed("exits", facts.rows("exit-rates"));
const midwives = occupationFigures(facts).find(({ occupation }) => occupation === "jordmor")!;

describe("intakeForGrowth", () => {
  it("gives the intake that exactly balances the leavers of one year", () => {
    const yieldPerStudent = 0.8;
    const intake = intakeForGrowth(midwives, { profile, exits, yieldPerStudent, growth: 0.01 });
    const { persons } = nationalStock(midwives);
    const inflow = persons * (midwives.value("immigration") + midwives.value("reentry"));
    const change = intake * yieldPerStudent + inflow - persons * exitRate(midwives, { profile, exits });
    expect(change / persons).toBeCloseTo(0.01, 3);
  });

  it("asks for more students when fewer complete", () => {
    const at = (yieldPerStudent: number): number => intakeForGrowth(midwives, { profile, exits, yieldPerStudent, growth: 0 });
    expect(at(0.5)).toBeGreaterThan(at(0.8));
  });

  it("finds nobody leaving when no exits are stated", () => {
    expect(exitRate(midwives, { profile, exits: [] })).toBe(0);
  });
});
