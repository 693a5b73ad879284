import { describe, expect, it } from "vitest";
import type { PlanSummary } from "#apps/contract";
import { translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { openingSentences } from "./opening-sentences.ts";
import { texts } from "./texts.ts";

const TEXTS = [...SHARED_TEXTS, texts];

const plan = (unit: string, part: Partial<PlanSummary> = {}): PlanSummary => ({
  unit,
  kind: "hf",
  parent: "helse-vest",
  status: null,
  revision: 0,
  version: null,
  published: null,
  firstYear: 2026,
  lastYear: null,
  completeness: null,
  changedAt: null,
  changedBy: null,
  measures: 0,
  ...part,
});
const begun = (unit: string, part: Partial<PlanSummary> = {}) => plan(unit, { status: "draft", revision: 2, lastYear: 2040, ...part });

describe("openingSentences", () => {
  const text = translator("en", TEXTS);

  it("says how many trusts have an approved plan, how many none, and how far plans reach", () => {
    const plans = [
      plan("a"),
      begun("b"),
      begun("c", { status: "approved" }),
      begun("d", { status: "draft", published: 1, lastYear: 2029 }),
    ];
    expect(openingSentences(plans, null, text)).toEqual([
      "2 of 4 hospital trusts have an approved plan, with 1 yet to begin one.",
      "2 plans reach five years or more ahead.",
    ]);
    expect(openingSentences(plans, "Helse Vest RHF", text)[0]).toBe(
      "In Helse Vest RHF, 2 of 4 hospital trusts have an approved plan, with 1 yet to begin one.",
    );
  });

  it("speaks plainly where nobody or everybody has one", () => {
    expect(openingSentences([plan("a"), plan("b")], null, text)).toEqual(["None of the 2 hospital trusts has begun a plan."]);
    expect(openingSentences([begun("a", { status: "published" })], null, text)[0]).toBe("All 1 hospital trusts have an approved plan.");
    expect(openingSentences([plan("norge", { kind: "nation" })], null, text)).toEqual(["The dataset has no hospital trusts here."]);
  });
});
