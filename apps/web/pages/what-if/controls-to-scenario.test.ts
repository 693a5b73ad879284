import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REFERENCE_SCENARIO, Scenario } from "#model/scenario";
import { onTop } from "../../parts/scenario/on-top.ts";
import { anyControls } from "./controls.test-support.ts";
import { flip, isNeutral, move, neutral } from "./controls.ts";
import { changesOf, controlsOf } from "./controls-to-scenario.ts";

const context = {
  occupation: "bioingenior",
  unit: "helse-bergen",
  baseYear: 2026,
  defaultOn: new Set(["tarmscreening"]),
  reason: "Tried in what if",
};
const scenarioOf = (controls: Parameters<typeof changesOf>[0]) => onTop(REFERENCE_SCENARIO, changesOf(controls, context), "Tried");

describe("controls as a scenario", () => {
  it("write study places as a factor and completion as a share", () => {
    const controls = move(move(neutral(2028), "studyPlaces", 20), "completion", 5);
    expect(changesOf(controls, context)).toEqual([
      {
        kind: "study-places",
        id: "what-if-study-places",
        startYear: 2028,
        rampYears: 0,
        reason: "Tried in what if",
        occupations: ["bioingenior"],
        operation: "multiply",
        value: 1.2,
      },
      {
        kind: "completion",
        id: "what-if-completion",
        startYear: 2028,
        rampYears: 0,
        reason: "Tried in what if",
        occupations: ["bioingenior"],
        operation: "add",
        value: 0.05,
      },
    ]);
  });

  it("switch a programme off where the dataset has it on, and on where it is off", () => {
    const controls = flip(flip(neutral(2028), "tarmscreening"), "persontilpasset-medisin");
    expect(changesOf(controls, context).map((change) => "value" in change && [change.id, change.value])).toEqual([
      ["what-if-programme-persontilpasset-medisin", 1],
      ["what-if-programme-tarmscreening", 0],
    ]);
  });

  it("keep what is local to the unit, and study places to the country", () => {
    const controls = move(move({ ...neutral(2027), scope: "unit" }, "studyPlaces", 10), "exitsFrom60", -20);
    expect(changesOf(controls, context).map((change) => ("units" in change ? change.units : undefined))).toEqual([
      undefined,
      ["helse-bergen"],
    ]);
  });

  it("are always valid scenarios, with no change where nothing is moved", () => {
    fc.assert(
      fc.property(anyControls, (controls) => {
        const scenario = scenarioOf(controls);
        expect(Scenario.parse(scenario)).toEqual(scenario);
        expect(scenario.changes.length === 0).toBe(isNeutral(controls));
      }),
    );
  });

  it("come back the same from the scenario they made, save what says nothing", () => {
    fc.assert(
      fc.property(anyControls, (controls) => {
        const back = controlsOf(scenarioOf(controls), context);
        expect(back).not.toBeNull();
        if (back) expect(changesOf(back, context)).toEqual(changesOf(controls, context));
      }),
    );
  });

  it("cannot show what they did not make", () => {
    const scenario = scenarioOf(move(neutral(2028), "studyPlaces", 20));
    const changed = (patch: object) =>
      Scenario.parse({ ...scenario, changes: scenario.changes.map((change) => ({ ...change, ...patch })) });
    for (const patch of [{ rampYears: 3 }, { value: 1.234 }, { occupations: ["radiograf"] }, { low: 1.1, high: 1.3 }, { id: "own" }]) {
      expect(controlsOf(changed(patch), context)).toBeNull();
    }
    expect(controlsOf(scenario, context)).not.toBeNull();
  });

  it("on top of a scenario that has the same ids keep both", () => {
    const once = scenarioOf(move(neutral(2028), "studyPlaces", 20));
    const twice = onTop(once, changesOf(move(neutral(2030), "studyPlaces", 10), context), "Twice");
    expect(twice.changes.map((change) => change.id)).toEqual(["what-if-study-places", "what-if-study-places-2"]);
    expect(twice.name).toBe("Twice");
  });
});
