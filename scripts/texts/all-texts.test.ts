import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#io/language";
import { type Entry, entries } from "./entries.ts";
import { findTexts } from "./find-texts.ts";

const placeholders = (text: string): string[] => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name!).toSorted();
const AREAS = await findTexts(fileURLToPath(new URL("../..", import.meta.url)));

it("finds the areas of every program", () => {
  for (const area of ["shell", "cli", "overview", "finding-sentences", "plan-chapters"])
    expect(AREAS.map((one) => one.area)).toContain(area);
  expect(new Set(AREAS.map(({ area }) => area)).size).toBe(AREAS.length);
});

describe.each(AREAS)("texts of $area", (area) => {
  const all = entries(area.texts);
  const said = LANGUAGES.flatMap((language) =>
    all.flatMap(({ key, [language]: text }) => (text === undefined ? [] : [{ language, key, text }])),
  );

  it("stand in every language", () => {
    expect(all.length).toBeGreaterThan(0);
    // Findings carry their English themselves.
    const languages: readonly (keyof Entry)[] = area.area === "finding-sentences" ? ["nb", "nn"] : LANGUAGES;
    for (const language of languages) expect(all.filter((entry) => entry[language] === undefined)).toEqual([]);
  });

  it("say so where bokmål and nynorsk are meant to be the same", () => {
    expect(all.filter(({ nb, nn, no }) => nb === nn && no === undefined)).toEqual([]);
  });

  it("have the same values to fill in in every language", () => {
    const values = (text: string) => [...new Set(placeholders(text))];
    for (const { key, nb = "", nn = "", en = nb } of all) for (const other of [nn, en]) expect(values(other), key).toEqual(values(nb));
  });

  it("have no empty text and no space at the end", () => {
    for (const { language, key, text } of said) {
      expect(text.trimEnd(), `${language} ${key}`).toBe(text);
      expect(text, `${language} ${key}`).not.toBe("");
    }
  });
});
