import { describe, expect, it } from "vitest";
import { FINDING_MESSAGES } from "#io/ingest";
import { findingSentence, translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";

const placeholders = (text: string): string[] => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!))].toSorted();

describe("sentences of findings", () => {
  for (const language of ["nb", "nn"] as const) {
    it(`has every code of the import in ${language}, with every value the English sentence has`, () => {
      for (const [key, english] of Object.entries(FINDING_MESSAGES)) {
        const [code = "", context] = key.split("_");
        const names = placeholders(String(english));
        const params = { ...Object.fromEntries(names.map((name) => [name, `<${name}>`])), ...(context ? { context } : {}) };
        const finding = { severity: "error", code, file: "f.csv", row: 1, field: null, value: null, message: "", params } as const;
        const sentence = findingSentence(finding, translator(language, SHARED_TEXTS));
        expect(sentence, key).not.toBe("");
        expect(sentence, key).not.toContain("{{");
        // A column's description exists in English only and is left out.
        for (const name of names.filter((one) => one !== "description")) expect(sentence, key).toContain(`<${name}>`);
      }
    });
  }
});
