import { describe, expect, it } from "vitest";
import { MODEL_FINDING_CODES } from "#model/scenario";
import type { Finding } from "#model/vocabulary";
import { findingSentence } from "../../finding-sentence.ts";
import { translator } from "../../translator.ts";
import { modelNb } from "./model-nb.ts";
import { modelNn } from "./model-nn.ts";

describe("sentences for the model's findings", () => {
  it.each([
    ["bokmål", modelNb],
    ["nynorsk", modelNn],
  ])("are there for every code, and for no other: %s", (_, sentences) => {
    const codes = new Set(Object.keys(sentences).map((key) => key.replace(/_(near|between)$/, "")));
    expect([...codes].sort()).toEqual([...MODEL_FINDING_CODES].sort());
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
