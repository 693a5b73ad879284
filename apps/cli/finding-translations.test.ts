import { describe, expect, test } from "vitest";
import { FINDING_MESSAGES } from "#io/ingest";
import { findingSentence, translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";

describe.each(["nb", "nn"] as const)("findings in %s", (language) => {
  test.each(Object.entries(FINDING_MESSAGES))("%s has a sentence of its own, with the values the English one has", (key, english) => {
    const [code, context] = key.split("_") as [string, string?];
    const names = [...english.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!);
    const values = Object.fromEntries(names.map((name) => [name, `<${name}>`]));
    const params = { ...values, ...(context === undefined ? {} : { context }) };
    const finding = { severity: "error" as const, code, file: "f", row: null, field: null, value: null, message: english, params };
    const sentence = findingSentence(finding, translator(language, SHARED_TEXTS));
    expect(sentence).not.toBe(english);
    expect(sentence).not.toContain("{{");
    for (const [shown] of sentence.matchAll(/<\w+>/g)) expect(names.map((name) => `<${name}>`)).toContain(shown);
  });
});
