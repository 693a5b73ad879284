import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REFERENCE_SCENARIO, ScenarioChange } from "../scenario.ts";
import { canonicalJson } from "./canonical-json.ts";
import version1 from "./old-versions/scenario-1.json" with { type: "json" };
import { readScenario } from "./read-scenario.ts";
import { upgradeToCurrent } from "./versions.ts";

const codes = (json: unknown): (string | null)[][] => (readScenario(json).findings ?? []).map(({ code, field }) => [code, field]);
const withChange = (change: object): unknown => ({ ...REFERENCE_SCENARIO, changes: [change] });
const places = { kind: "study-places", id: "a", operation: "add", value: 5, startYear: 2027, reason: "why" };

describe("readScenario", () => {
  it("reads a version 1 file with every kind of change, filling in what was left out", () => {
    const { scenario, findings } = readScenario(version1);
    expect(findings).toBeUndefined();
    expect(scenario!.changes).toHaveLength(version1.changes.length);
    expect(new Set(scenario!.changes.map(({ kind }) => kind)).size).toBe(ScenarioChange.options.length);
    expect(scenario!.changes[0]).toMatchObject({ rampYears: 3, low: 40, distribution: "pert" });
    expect(scenario!.changes[1]).toMatchObject({ rampYears: 0 });
    expect(scenario!.changes[4]).toMatchObject({ ageFrom: 60, ageTo: 74 });
  });

  it("reads what it wrote", () => {
    const first = readScenario(version1).scenario!;
    expect(readScenario(JSON.parse(canonicalJson(first))).scenario).toEqual(first);
  });

  it("tells a newer version from an unknown one", () => {
    expect(codes({ ...REFERENCE_SCENARIO, schema: "framsyn/scenario/2" })).toEqual([["scenario.newer-version", "schema"]]);
    for (const schema of [undefined, 1, "", "framsyn/scenario/", "framsyn/scenario/0", "framsyn/scenario/one", "other/scenario/1"]) {
      expect(codes({ ...REFERENCE_SCENARIO, schema })).toEqual([["scenario.unknown-version", "schema"]]);
    }
  });

  it("walks an old file through every step to the current version", () => {
    const steps = { 1: (old: object) => ({ ...old, two: true }), 2: (old: object) => ({ ...old, three: true }) };
    expect(upgradeToCurrent({ schema: "framsyn/scenario/1", name: "x" }, steps, 3)).toEqual({
      kind: "current",
      json: { schema: "framsyn/scenario/3", name: "x", two: true, three: true },
    });
  });

  it("names each thing wrong by its path", () => {
    expect(codes(withChange({ ...places, kind: "magic" }))).toEqual([["scenario.wrong-value", "changes[0].kind"]]);
    expect(codes(withChange({ ...places, value: "5" }))).toEqual([["scenario.wrong-value", "changes[0].value"]]);
    expect(codes(withChange({ ...places, ramp: 2 }))).toEqual([["scenario.unknown-field", "changes[0].ramp"]]);
    const { reason: _, ...unexplained } = places;
    expect(codes(withChange(unexplained))).toEqual([["scenario.missing-field", "changes[0].reason"]]);
  });

  it("never throws, whatever it is given, and gives either a scenario or findings", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const read = readScenario(json);
        expect((read.scenario === undefined) !== (read.findings === undefined)).toBe(true);
        for (const finding of read.findings ?? []) expect(finding.message).not.toBe("");
      }),
    );
  });
});

describe("canonicalJson", () => {
  it("does not depend on the order of keys", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const turned = Object.fromEntries(Object.entries(object).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(object));
        expect(JSON.parse(canonicalJson(object))).toEqual(JSON.parse(JSON.stringify(object)));
      }),
    );
  });

  it("leaves out what is undefined and refuses what has no JSON form", () => {
    expect(canonicalJson({ b: [1, null], a: undefined })).toBe('{"b":[1,null]}');
    expect(() => canonicalJson([undefined])).toThrow();
  });
});
