import { describe, expect, it } from "vitest";
import type { DatasetSummary } from "#apps/contract";
import { basisOf, hashOf, sameSide, usualSide } from "./sides.ts";

const version = (hash: string, storedAt: string, reference = false): DatasetSummary => ({
  hash,
  name: "d",
  title: "D",
  version: "1",
  baseYear: 2026,
  lastYear: 2045,
  created: storedAt,
  storedAt,
  reference,
  rows: 1,
});
const versions = [version("new", "2026-03-01"), version("old", "2026-02-01"), version("ref", "2026-01-01", true)];
const names = { dataset: "D 1", scenario: "S", both: "D 1, S" };

describe("the sides of a comparison", () => {
  it("find the newest edition that is not the reference behind `current`, as the server does", () => {
    expect(hashOf("current", versions)).toBe("new");
    expect(hashOf("current", versions.slice(2))).toBe("ref");
    expect(hashOf("old", versions)).toBe("old");
  });
  it("start from the edition before, or from the reference path where the reader is in a scenario", () => {
    expect(usualSide({ dataset: "new", scenario: "reference" }, versions)).toEqual({ dataset: "old", scenario: "reference" });
    expect(usualSide({ dataset: "ref", scenario: "reference" }, versions)).toEqual({ dataset: "new", scenario: "reference" });
    expect(usualSide({ dataset: "new", scenario: "abc" }, versions)).toEqual({ dataset: "new", scenario: "reference" });
  });
  it("are the same where only one edition is stored and no scenario chosen", () => {
    const place = { dataset: "ref", scenario: "reference" };
    expect(sameSide(usualSide(place, versions.slice(2)), place)).toBe(true);
  });
  it("are named by what sets them apart", () => {
    const side = (dataset: string, scenario = "reference") => ({ dataset, scenario });
    expect(basisOf(side("old"), side("new"), versions, names)).toEqual({ kind: "since", name: "D 1" });
    expect(basisOf(side("new"), side("old"), versions, names)).toEqual({ kind: "against", name: "D 1" });
    expect(basisOf(side("new", "a"), side("new"), versions, names)).toEqual({ kind: "against", name: "S" });
    expect(basisOf(side("old", "a"), side("new"), versions, names)).toEqual({ kind: "against", name: "D 1, S" });
  });
});
