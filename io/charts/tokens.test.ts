import { describe, expect, it } from "vitest";
import { blend, contrast } from "./contrast.ts";
import { DARK, LIGHT, LINE, PAPER, ROLES } from "./tokens.ts";

describe("chart colours", () => {
  it("computes contrast as WCAG does", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.478, 3);
  });

  it.each([
    ["light", LIGHT],
    ["dark", DARK],
    ["print", PAPER],
  ])("reach 4.5:1 for every role and text in %s", (_, palette) => {
    for (const ground of [palette.background, palette.surface]) {
      for (const role of ROLES) expect(contrast(palette.role[role], ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.text, ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(palette.faintText, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.axis, ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each([
    ["supply", "demand"],
    ["gap", "measure"],
  ] as const)("gives %s and %s different lines, so that they differ without colour", (one, other) => {
    expect(LINE[one].type).not.toEqual(LINE[other].type);
  });

  it("blends from the background to the colour", () => {
    expect(blend("#ff0000", "#ffffff", 0)).toBe("#ffffff");
    expect(blend("#ff0000", "#ffffff", 1)).toBe("#ff0000");
    expect(blend("#000000", "#ffffff", 0.5)).toBe("#808080");
  });
});
