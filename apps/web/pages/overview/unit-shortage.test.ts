import { describe, expect, it } from "vitest";
import { item } from "./shortage-item.test-support.ts";
import { shortageStep } from "./shortage-step.ts";
import { unitShortages } from "./unit-shortage.ts";

describe("unitShortages", () => {
  it("does not let a surplus in one occupation fill a shortage in another", () => {
    const found = unitShortages([item({ occupation: "a", gap: 10, demand: 100 }), item({ occupation: "b", gap: -50, demand: 100 })]);
    expect(found.get("ous")).toMatchObject({ share: 0.05, demand: 200, most: "a" });
  });

  it("shows the surplus of a single occupation as it is", () => {
    expect(unitShortages([item({ gap: -50, demand: 100 })]).get("ous")).toMatchObject({ share: -0.5, most: null });
  });

  it("has no share where nothing is demanded", () => {
    expect(unitShortages([item({ gap: 0, demand: 0 })]).get("ous")?.share).toBeNull();
  });
});

describe("shortageStep", () => {
  it("goes from surplus to most short as the share grows, and is none where there is none", () => {
    expect([-0.2, -0.03, 0, 0.029, 0.03, 0.1, 0.2].map(shortageStep)).toEqual([
      "surplus",
      "surplus",
      "even",
      "even",
      "some",
      "many",
      "most",
    ]);
    expect(shortageStep(null)).toBe("none");
  });
});
