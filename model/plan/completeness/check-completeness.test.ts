import { describe, expect, it } from "vitest";
import { smallDataset } from "../../scenario/small-dataset.test-support.ts";
import type { PlanContent } from "../content/plan-content.ts";
import type { PlanMeasure } from "../content/plan-measure.ts";
import { factsOf, lessDemand, samplePlan } from "../sample-plan.test-support.ts";
import { gistOf } from "../view/plan-gist.ts";
import { checkCompleteness } from "./check-completeness.ts";
import { CRITERIA, type CriterionId } from "./criterion.ts";

const facts = factsOf(smallDataset(), ["helse-a"])[0]!;
const TODAY = "2026-11-25";
const answers = (content: Partial<PlanContent> = {}, measures: readonly PlanMeasure[] = [], with_ = facts) =>
  new Map(
    checkCompleteness({
      content: samplePlan("helse-a", content),
      facts: gistOf({ facts: with_, conflicts: [] }).facts,
      measures,
      today: TODAY,
    }).map((one) => [one.criterion, one]),
  );
const answer = (criterion: CriterionId, ...rest: Parameters<typeof answers>): string => answers(...rest).get(criterion)!.answer;
const evidence = (kind: PlanContent["evidence"][number]["kind"], on: string) => ({
  kind,
  occupation: null,
  on,
  value: 4,
  unitOfMeasure: "",
  source: "case 1",
  note: "",
});

describe("completeness", () => {
  it("answers every criterion that is asked of it, in their order", () => {
    expect([...answers().keys()]).toEqual(CRITERIA.filter((id) => id !== "laboratories"));
  });

  it("calls a plan without staff incomplete throughout, but for what is reported", () => {
    for (const [criterion, { answer: found }] of answers({}, [], { ...facts, occupations: [] }))
      expect([criterion, found]).toEqual([criterion, "no"]);
  });

  it("takes an assumed age profile for a part of an overview, and the unit's own figures for a whole one", () => {
    expect(answer("overview")).toBe("partly");
    const own = {
      ...facts,
      occupations: facts.occupations.map((one) => ({
        ...one,
        situation: {
          ...one.situation,
          own: { ...one.situation.own, stock: true, ages: true },
          certainty: { ...one.situation.certainty, stock: "published" as const, ages: "derived" as const },
        },
      })),
    };
    expect(answer("overview", {}, [], own)).toBe("yes");
    expect(answer("pension-age", {}, [], own)).toBe("yes");
    expect(answer("pension-age")).toBe("no");
  });

  it("asks for numbers five years ahead", () => {
    expect(answer("quantified-need")).toBe("yes");
    expect(answer("quantified-need", {}, [], { ...facts, years: facts.years.slice(0, 4) })).toBe("no");
  });

  it("wants a measure with owner and deadline where a shortage is likely", () => {
    const always = (value: number) => facts.years.map(() => value);
    const at = (probability: number) => ({
      ...facts,
      occupations: facts.occupations.map((one) => ({
        ...one,
        measures: [{ measure: "technology", effect: [] }],
        series: {
          ...one.series,
          shortageProbability: one.series.shortageProbability.map(() => probability),
          measures: { ...one.series.measures, gap: { ...one.series.measures.gap, p10: always(-20), p90: always(40) } },
        },
      })),
    });
    const short = at(0.66);
    expect(answer("measures", {}, [lessDemand("helse-a")], short)).toBe("no");
    expect(answer("measures", {}, [lessDemand("helse-a")], at(0.65))).toBe("yes");
    expect(answer("measures", {}, [lessDemand("helse-a", { owner: "Lab manager", deadline: "2028-01-01" })], short)).toBe("yes");
    expect(
      answer("measures", {}, [lessDemand("helse-a", { owner: "Lab manager", deadline: "2028-01-01", status: "stopped" })], short),
    ).toBe("no");
  });

  it("says of how many occupations it cannot tell whether they need measures, since their intake is assumed", () => {
    const kinds = (assumed: (i: number) => boolean, probability: number) => ({
      ...facts,
      occupations: facts.occupations.map((one, i) => ({
        ...one,
        intakeAssumed: assumed(i),
        series: { ...one.series, shortageProbability: one.series.shortageProbability.map(() => probability) },
      })),
    });
    const all = facts.occupations.length;
    expect(all).toBeGreaterThan(1);
    const one = answers(
      {},
      [],
      kinds((i) => i > 0, 0),
    ).get("measures")!;
    expect(one).toMatchObject({ answer: "yes", because: "measures.yesAssessed", values: { passed: 1, all: 1, notAssessed: all - 1 } });
    expect(
      answers(
        {},
        [],
        kinds(() => true, 1),
      ).get("measures"),
    ).toMatchObject({ answer: "partly", because: "measures.noneAssessed", missing: [] });
    expect(
      answers(
        {},
        [],
        kinds(() => false, 0),
      ).get("measures"),
    ).toMatchObject({ answer: "yes", because: "measures.yes" });
  });

  it("counts evidence of the last year, and needs both placements asked for and offered", () => {
    expect(answer("failed-recruitments")).toBe("no");
    expect(answer("failed-recruitments", { evidence: [evidence("failed-recruitments", "2026-10-01")] })).toBe("yes");
    expect(answer("failed-recruitments", { evidence: [evidence("failed-recruitments", "2025-10-01")] })).toBe("no");
    expect(answer("failed-recruitments", { evidence: [evidence("failed-recruitments", "2027-01-01")] })).toBe("no");
    expect(answer("placements", { evidence: [evidence("placements-asked", "2026-10-01")] })).toBe("partly");
    const both = answers({ evidence: [evidence("placements-asked", "2026-10-01"), evidence("placements-offered", "2026-10-03")] }).get(
      "placements",
    )!;
    expect(both).toMatchObject({ answer: "yes", on: "2026-10-03" });
  });

  it("takes the unit's own report in place of own figures in the dataset", () => {
    expect(answer("sick-leave")).toBe("no");
    expect(answer("sick-leave", { evidence: [evidence("sick-leave", "2026-06-30")] })).toBe("yes");
    expect(answer("sick-leave", { evidence: [{ ...evidence("sick-leave", "2026-06-30"), occupation: "bioingenior" }] })).toBe("partly");
  });
});
