import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { categoryAllowanceFactor, individualAllowanceFactor } from "./allowance-factors.ts";
import { availableWorkingTime } from "./available-working-time.ts";
import { activityStaff, openingHoursCover, requiredStaff, withMinimumCover } from "./required-staff.ts";
import { roundToPosts } from "./round-to-posts.ts";
import { compareStaffing } from "./staffing-ratio.ts";
import { standardWorkloadFromRate, standardWorkloadFromTime } from "./standard-workload.ts";
import { staffForWorkload, type WorkloadOf } from "./workload.ts";

/**
 * Golden case: the eight steps of the WHO user's manual (2010) carried through by hand for one unit. The steps, formulas and rounding
 * limits are the manual's; the figures are our own round ones, chosen so that every intermediate result can be checked on paper.
 */
describe("WISN step by step, a case carried through by hand", () => {
  const hours = availableWorkingTime({
    possibleDays: 260,
    publicHolidays: 10,
    annualLeave: 25,
    sickLeave: 10,
    otherLeave: 5,
    hoursPerDay: 7.5,
  });
  const samples = standardWorkloadFromTime(hours, 15);
  const consultations = standardWorkloadFromRate(hours, 2);

  it("finds 1575 available hours: (260 - 50) days of 7.5 hours", () => expect(hours).toBe(1575));

  it("finds standard workloads of 6300 samples of 15 minutes and 3150 consultations at 2 an hour", () => {
    expect([samples, consultations]).toEqual([6300, 3150]);
  });

  it("finds 12.0 + 3.0 FTE for the activities", () => {
    const staff = activityStaff([
      { yearlyWorkload: 75600, standardWorkload: samples },
      { yearlyWorkload: 9450, standardWorkload: consultations },
    ]);
    expect(staff).toBeCloseTo(15, 12);
  });

  it("finds a category allowance factor of 1.25 for 20 % support work, and 0.5 FTE for 787.5 hours of other work", () => {
    expect(categoryAllowanceFactor([0.12, 0.08])).toBeCloseTo(1.25, 12);
    expect(individualAllowanceFactor(787.5, hours)).toBe(0.5);
  });

  it("finds 19.25 FTE required, and with 17 in post a difference of -2.25 and a ratio of 0.883", () => {
    const required = requiredStaff(15, 1.25, 0.5);
    expect(required).toBe(19.25);
    expect(compareStaffing(17, required)).toMatchObject({ difference: -2.25, ratio: 17 / 19.25 });
  });

  it("gives the same when the whole workload is computed at once", () => {
    const workload: WorkloadOf<number> = {
      availableHours: hours,
      activities: [
        { name: "samples", volume: 75600, minutes: 15 },
        { name: "consultations", volume: 9450, minutes: 30 },
      ],
      categoryAllowances: [
        { name: "meetings", share: 0.12 },
        { name: "records", share: 0.08 },
      ],
      individualAllowances: [{ name: "students", hours: 787.5 }],
      minimumCover: [{ name: "nights", fte: 6 }],
    };
    expect(staffForWorkload(workload, 1)).toBeCloseTo(19.25, 12);
    expect(staffForWorkload(workload, 0)).toBe(6);
    expect(staffForWorkload(workload, 2)).toBeCloseTo(2 * 18.75 + 0.5, 12);
  });
});

/**
 * Golden case from the literature: clinicians of an HIV clinic in Kisumu, Kenya, 2011 (Burmen, Owuor and Mitei, Human Resources for
 * Health 15:9, 2017, table 3): 234 days of consultation a year, 10 public holidays, 30 days of leave and 15 of sickness; 100 000
 * appointments of 15 minutes; 10 days a year of training. The published results are 179 days, 3125 days of work and 17.46 clinicians.
 */
describe("a published WISN study", () => {
  const hours = availableWorkingTime({
    possibleDays: 234,
    publicHolidays: 10,
    annualLeave: 30,
    sickLeave: 15,
    otherLeave: 0,
    hoursPerDay: 8,
  });

  it("finds the published 179 days of available working time", () => expect(hours / 8).toBe(179));

  it("finds the published 3125 working days of appointments and 17.46 clinicians", () => {
    const standardWorkload = standardWorkloadFromTime(hours, 15);
    const clinicians = activityStaff([{ yearlyWorkload: 100_000, standardWorkload }]);
    expect(clinicians * (hours / 8)).toBeCloseTo(3125, 9);
    expect(clinicians).toBeCloseTo(17.46, 2);
  });

  it("multiplies by 179 / 169 for the 10 days of training that all of them have", () => {
    expect(categoryAllowanceFactor([10 / 179])).toBeCloseTo(179 / 169, 12);
  });
});

describe("the rounding rule", () => {
  it.each([
    [0, 0],
    [0.2, 1],
    [1, 1],
    [1.1, 1],
    [1.11, 2],
    [1.9, 2],
    [2.2, 2],
    [2.21, 3],
    [3.3, 3],
    [3.31, 4],
    [4.4, 4],
    [4.41, 5],
    [5.5, 5],
    [5.51, 6],
    [6.4, 6],
    [6.6, 7],
  ])("makes %f FTE %i posts", (fte, posts) => expect(roundToPosts(fte)).toBe(posts));
});

describe("WISN in general", () => {
  const amount = fc.double({ min: 0.1, max: 1e4, noNaN: true });

  it("existing staff is required staff times the ratio", () => {
    fc.assert(
      fc.property(amount, amount, (existing, required) => {
        expect(compareStaffing(existing, required).ratio! * required).toBeCloseTo(existing, 6);
      }),
    );
  });

  it("has no ratio where nobody is required", () => expect(compareStaffing(3, 0).ratio).toBeNull());

  it("refuses allowances that leave no time, and never lets cover lower a requirement", () => {
    expect(() => categoryAllowanceFactor([0.6, 0.4])).toThrow(RangeError);
    fc.assert(
      fc.property(amount, amount, (required, cover) => {
        expect(withMinimumCover(required, cover)).toBeGreaterThanOrEqual(required);
      }),
    );
  });

  it("staffs one person round the clock with 168 hours a week over the hours one FTE is present", () => {
    expect(openingHoursCover([{ hoursPerWeek: 168, people: 1 }], 35.5 * 0.85)).toBeCloseTo(168 / 30.175, 12);
  });
});
