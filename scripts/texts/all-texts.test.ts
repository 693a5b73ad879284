import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#io/language";
import { type Entry, entries } from "./entries.ts";
import { findTexts } from "./find-texts.ts";
import { saidInReference } from "./reference-names.ts";
import { sameInAreas, sameInTitles } from "./same-texts.ts";
import { sheetRows } from "./spreadsheet.ts";
import { saidIn, saidInVocabulary, wordingProblems } from "./wording.ts";

const placeholders = (text: string): string[] => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name!).toSorted();
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const AREAS = await findTexts(ROOT);

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

  it("are the same in two languages only where that is marked as meant", () => {
    expect(sameInAreas([area])).toEqual([]);
  });

  it("have no word of another language", () => {
    expect(wordingProblems(saidIn([area]))).toEqual([]);
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

describe("the sheet of all texts", () => {
  const rows = sheetRows(AREAS);

  it("has every text once, none empty: nynorsk only where it is marked as bokmål, English only where findings carry it", () => {
    expect(new Set(rows.map(({ area, key }) => `${area}:${key}`)).size).toBe(rows.length);
    const marked = new Set(
      AREAS.flatMap(({ area, texts }) => entries(texts).flatMap(({ key, no }) => (no === undefined ? [] : [`${area}:${key}`]))),
    );
    for (const { area, key, nb, nn, en } of rows) {
      const at = `${area}:${key}`;
      expect(nb.trim(), at).not.toBe("");
      expect(nn.trim() === "", at).toBe(marked.has(at));
      if (area !== "finding-sentences") expect(en.trim(), at).not.toBe("");
    }
  });
});

describe("titles of tables and changes, and names in the reference dataset", () => {
  const said = [...saidInVocabulary(), ...saidInReference(ROOT)];

  it("are there, none empty", () => {
    for (const at of ["TABLES.stock", "CHANGE_KINDS.", "reference/measures", "reference/series", "occupations.csv", "driver-steps.csv"])
      expect(
        said.some((one) => one.at.includes(at)),
        at,
      ).toBe(true);
    expect(said.filter(({ text }) => text.trim() === "")).toEqual([]);
  });

  it("have no word of another language, and are the same in two only where the words are listed", () => {
    expect(wordingProblems(said)).toEqual([]);
    expect(sameInTitles(said)).toEqual([]);
  });
});
