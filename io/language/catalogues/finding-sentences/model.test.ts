import { describe, expect, it } from "vitest";
import { ANALYSIS_FINDING_CODES } from "#model/analysis";
import { PLAN_FINDING_CODES } from "#model/plan";
import { MODEL_FINDING_CODES } from "#model/scenario";
import type { Finding } from "#model/vocabulary";
import { findingSentence } from "../../finding-sentence.ts";
import { translator } from "../../translator.ts";
import { analysisNb } from "./analysis-nb.ts";
import { analysisNn } from "./analysis-nn.ts";
import { modelNb } from "./model-nb.ts";
import { modelNn } from "./model-nn.ts";
import { planNb } from "./plan-nb.ts";
import { planNn } from "./plan-nn.ts";

describe("sentences for the model's findings", () => {
  it.each([
    ["scenarios in bokmål", modelNb, MODEL_FINDING_CODES],
    ["scenarios in nynorsk", modelNn, MODEL_FINDING_CODES],
    ["questions in bokmål", analysisNb, ANALYSIS_FINDING_CODES],
    ["questions in nynorsk", analysisNn, ANALYSIS_FINDING_CODES],
    ["plans in bokmål", planNb, PLAN_FINDING_CODES],
    ["plans in nynorsk", planNn, PLAN_FINDING_CODES],
  ])("are there for every code, and for no other: %s", (_, sentences, expected) => {
    const codes = new Set(Object.keys(sentences).map((key) => key.replace(/_(near|between)$/, "")));
    expect([...codes].sort()).toEqual([...expected].sort());
  });

  it("are found though their codes hold a full stop", () => {
    const finding: Finding = {
      severity: "error",
      code: "scenario.unknown-unit",
      file: "scenario",
      row: null,
      field: "changes[0].units[0]",
      value: "helse-bergn",
      message: "The dataset has no unit.",
      params: { value: "helse-bergn", context: "near", suggestion: "helse-bergen" },
    };
    expect(findingSentence(finding, translator("nb"))).toBe("Datasettet har ikke enheten helse-bergn. Mente du helse-bergen?");
    expect(findingSentence(finding, translator("nn"))).toBe("Datasettet har ikkje eininga helse-bergn. Meinte du helse-bergen?");
  });
});
