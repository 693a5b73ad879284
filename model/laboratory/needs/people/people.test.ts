import { describe, expect, it } from "vitest";
import { exactly } from "#model/vocabulary";
import { drawLaboratory } from "../../inputs/draw-laboratory.ts";
import type { LaboratoryInputs } from "../../inputs/laboratory.ts";
import { menuStreams } from "../../volumes/volume-streams.ts";
import { planWork, type WorkNeeds } from "../plan/plan-work.ts";
import { evenMonths, group, laboratory, shifts, step, WORKING_DAYS } from "../small-laboratory.test-support.ts";
import { hoursOf, weekOf } from "./shifts.ts";

const planned = (inputs: LaboratoryInputs): WorkNeeds => {
  const drawn = drawLaboratory(inputs, { draws: 1, randomness: { seed: 1 }, nationalShare: 0 });
  const streams = menuStreams(drawn, () => Float64Array.of(1));
  return planWork(drawn, { from: 2026, years: 1, draws: 1, streams }, { staff: () => null });
};

/** One analysis of so many minutes for one group. */
const byHand = (yearly: number, minutes: number, staff: LaboratoryInputs["groups"][number]): LaboratoryInputs =>
  laboratory({
    analyses: [{ test: "test", route: "route", yearly: exactly(yearly), months: evenMonths, growth: "flat" }],
    routes: [
      {
        route: "route",
        steps: [step({ station: "bench", handsOn: [{ group: staff.group, perItem: exactly(minutes), perBatch: exactly(0) }] })],
      },
    ],
    groups: [staff],
  });
const fteOf = (needs: WorkNeeds): number => needs.groups[0]!.needs.months![0]!;

describe("people needed", () => {
  it("are 3.2 posts of 8 hours for 128.8 h direct and 23.65 h indirect a week over 6 days: 25.4 h a day (Mayo Clinic Laboratories 2017)", () => {
    // A post is there 8 hours of each of the 6 days, every week; 52 of them make the year.
    const postHours = 8 * 6 * 52;
    const tests = 10_000;
    const needs = planned(
      byHand(
        tests,
        (128.8 * 52 * 60) / tests,
        group({
          ...{ group: "bench", availableHours: exactly(postHours) },
          individualAllowances: [{ activity: "indirect", hours: exactly(23.65 * 52) }],
        }),
      ),
    );
    expect(fteOf(needs)).toBeCloseTo((128.8 + 23.65) / 6 / 8, 12);
    expect(fteOf(needs)).toBeCloseTo(3.2, 1);
    expect(fteOf(needs) * 8).toBeCloseTo(25.4, 1);
  });

  it("are minutes over hours, with what all do and what some do (WHO 2010): 15 FTE · 1.25 + 0.5 = 19.25", () => {
    const needs = planned(
      byHand(
        94_500,
        15,
        group({
          ...{ group: "scientist", availableHours: exactly(1575) },
          categoryAllowances: [
            { activity: "meetings", share: exactly(0.12) },
            { activity: "records", share: exactly(0.08) },
          ],
          individualAllowances: [{ activity: "students", hours: exactly(787.5) }],
        }),
      ),
    );
    expect(fteOf(needs)).toBeCloseTo(19.25, 10);
    expect(needs.groups[0]!.coverMonths[0]).toBe(0);
  });

  it("are those of the shifts where these need more: one person round the clock is 168 hours a week", () => {
    const always = shifts([...WORKING_DAYS, "saturday", "sunday"], 0, 0, 1);
    const needs = planned(byHand(1000, 5, group({ group: "night", shifts: always })));
    expect(fteOf(needs)).toBeCloseTo(168 / (1500 / (365.25 / 7)), 12);
    expect(needs.groups[0]!.coverMonths[0]).toBe(12);
    const onCall = always.map((shift) => ({ ...shift, kind: "on-call" as const }));
    expect(fteOf(planned(byHand(1000, 5, group({ group: "night", shifts: onCall }))))).toBeCloseTo((1000 * 5) / 60 / 1500, 12);
  });

  it("refuse a route that names a group that is not there", () => {
    expect(() => planned({ ...byHand(1, 1, group({ group: "a" })), groups: [group({ group: "b" })] })).toThrow(/staff group "a"/);
  });
});

describe("a week of shifts", () => {
  it("goes past midnight, and from Sunday into Monday", () => {
    const nights = shifts(["saturday", "sunday"], 22, 6, 1);
    expect(hoursOf(nights[0]!)).toBe(8);
    expect(weekOf(nights)).toEqual([
      { hours: 6, onDuty: [1] },
      { hours: 8, onDuty: [0] },
      { hours: 2, onDuty: [1] },
    ]);
  });

  it("has the people of overlapping shifts at the same time", () => {
    const day = [...shifts(["monday"], 8, 16, 2), ...shifts(["monday"], 14, 22, 1)];
    expect(weekOf(day)).toEqual([
      { hours: 6, onDuty: [0] },
      { hours: 2, onDuty: [0, 1] },
      { hours: 6, onDuty: [1] },
    ]);
  });
});
