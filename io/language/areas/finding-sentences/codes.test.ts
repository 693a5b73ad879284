import { describe, expect, it } from "vitest";
import { ANALYSIS_FINDING_CODES, ORDER_FINDING_CODES } from "#model/analysis";
import { PLAN_FINDING_CODES } from "#model/plan";
import { MODEL_FINDING_CODES } from "#model/scenario";
import type { Finding } from "#model/vocabulary";
import { findingSentence } from "../../finding-sentence.ts";
import { translator } from "../../translator.ts";
import { SHARED_TEXTS } from "../index.ts";
import { ofOrders } from "./of-orders.ts";
import { ofPlans } from "./of-plans.ts";
import { ofQuestions } from "./of-questions.ts";
import { ofScenarios } from "./of-scenarios.ts";

describe("sentences for the model's findings", () => {
  it.each([
    ["scenarios", ofScenarios, MODEL_FINDING_CODES],
    ["questions", ofQuestions, ANALYSIS_FINDING_CODES],
    ["orders of laboratories", ofOrders, ORDER_FINDING_CODES],
    ["plans", ofPlans, PLAN_FINDING_CODES],
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
    expect(findingSentence(finding, translator("nb", SHARED_TEXTS))).toBe(
      "Datasettet har ikke enheten helse-bergn. Mente du helse-bergen?",
    );
    expect(findingSentence(finding, translator("nn", SHARED_TEXTS))).toBe(
      "Datasettet har ikkje eininga helse-bergn. Meinte du helse-bergen?",
    );
  });
});
