import { describe, expect, it } from "vitest";
import type { Finding } from "#model/vocabulary";
import { SHARED_TEXTS } from "./areas/index.ts";
import { findingSentence } from "./finding-sentence.ts";
import { translator } from "./translator.ts";

const finding = (change: Partial<Finding>): Finding => ({
  severity: "error",
  code: "decimal-comma",
  file: "stock.csv",
  row: 12,
  field: "value",
  value: "12,5",
  message: "The number is written with a decimal comma. Write 12.5.",
  params: { suggestion: "12.5" },
  ...change,
});

describe("findingSentence", () => {
  it("says what to do in the reader's language", () => {
    expect(findingSentence(finding({}), translator("nb", SHARED_TEXTS))).toBe("Tallet er skrevet med desimalkomma. Skriv 12.5.");
    expect(findingSentence(finding({}), translator("nn", SHARED_TEXTS))).toBe("Talet er skrive med desimalkomma. Skriv 12.5.");
    expect(findingSentence(finding({}), translator("en", SHARED_TEXTS))).toBe("The number is written with a decimal comma. Write 12.5.");
  });

  it("takes the variant of the finding's context", () => {
    const near = finding({
      code: "unknown-id",
      params: { context: "near", value: "bioing", table: "occupations", suggestion: "bioingenior" },
    });
    expect(findingSentence(near, translator("nb", SHARED_TEXTS))).toBe("bioing finnes ikke i tabellen occupations. Mente du bioingenior?");
    const far = finding({ code: "unknown-id", params: { value: "x", table: "units" } });
    expect(findingSentence(far, translator("nn", SHARED_TEXTS))).toBe(
      "x finst ikkje i tabellen units. Legg han til der, eller bruk ein nøkkel som finst.",
    );
  });

  it("groups counts, but never a year", () => {
    expect(findingSentence(finding({ code: "too-many-rows", params: { limit: 2000000 } }), translator("nb", SHARED_TEXTS))).toContain(
      "2\u202f000\u202f000 rader",
    );
    expect(findingSentence(finding({ code: "base-year-missing", params: { year: 2026 } }), translator("nb", SHARED_TEXTS))).toContain(
      "basisåret 2026",
    );
  });

  it("falls back to the English message for a code nobody has translated", () => {
    expect(findingSentence(finding({ code: "brand-new" }), translator("nb", SHARED_TEXTS))).toBe(
      "The number is written with a decimal comma. Write 12.5.",
    );
  });
});
