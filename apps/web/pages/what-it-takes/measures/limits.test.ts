import { describe, expect, it } from "vitest";
import { LANGUAGES, translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { FOUND } from "../portfolio.test-support.ts";
import { bindingSentences, unreachableSentences } from "./limits.ts";

const names = { goal: () => "Bioingeniør, Helse Bergen, 2032", measure: () => "Kurs" };

describe("what stops a better portfolio", () => {
  it("says what one more unit is worth, in three languages", () => {
    const binding = [
      { what: "budget" as const, worth: 0.013 },
      { what: "capacity" as const, measure: "course", worth: 1_300_000 },
      { what: "goal" as const, goal: 0, worth: 700_000 },
    ];
    expect(bindingSentences({ binding }, names, translator("nb", SHARED_TEXTS))).toEqual([
      "Budsjettet er brukt opp. Én million kroner mer i året senker faren for underdekning med 1,3 prosentpoeng.",
      "«Kurs» er brukt fullt ut. Ett trinn mer sparer 1,3 millioner kroner i året.",
      "Målet er akkurat nådd: Bioingeniør, Helse Bergen, 2032. Ett prosentpoeng mer fare sparer 700\u202f000 kroner i året.",
    ]);
    for (const language of LANGUAGES) {
      const unknown = binding.map((one) => ({ ...one, worth: null }));
      for (const sentence of bindingSentences({ binding: unknown }, names, translator(language, SHARED_TEXTS)))
        expect(sentence).toMatch(/^.+[^.]\.$/);
    }
  });

  it("says why a goal cannot be reached and what is possible", () => {
    for (const language of LANGUAGES) {
      const [measures, budget] = unreachableSentences(
        {
          ...FOUND,
          unreachable: [
            { goal: 0, because: "measures" },
            { goal: 0, because: "budget" },
          ],
        },
        names,
        translator(language, SHARED_TEXTS),
      );
      expect(measures).not.toBe(budget);
      expect(measures).toMatch(/^Bioingeniør, Helse Bergen, 2032: /);
    }
  });
});
