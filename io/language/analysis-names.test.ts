import { describe, expect, it } from "vitest";
import { DIFFERENCE_CAUSES, FIGURE_GROUPS, GAP_FACTORS } from "#model/analysis";
import { type AnalysisName, causeName, factorName, figureGroupName } from "./analysis-names.ts";
import { SHARED_TEXTS } from "./areas/index.ts";
import { LANGUAGES } from "./language.ts";
import { translator } from "./translator.ts";

describe.each(LANGUAGES)("names of what analyses speak of in %s", (language) => {
  const text = translator(language, SHARED_TEXTS);
  it.each([
    ["factors", GAP_FACTORS.map((factor) => factorName(factor, text))],
    ["groups of figures", FIGURE_GROUPS.map((group) => figureGroupName(group, text))],
    ["causes", DIFFERENCE_CAUSES.map((cause) => causeName(cause, text))],
  ] as [string, AnalysisName[]][])("tell %s apart", (_, names) => {
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
    for (const { name, meaning } of names) {
      expect(name.length).toBeLessThan(40);
      expect(meaning).toMatch(/\.$/);
    }
  });
});
