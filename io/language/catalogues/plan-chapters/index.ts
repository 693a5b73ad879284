import { CHAPTERS, PLAN_PARTS, PUBLICATION_TEXTS } from "#model/plan";
import type { Texts } from "../../catalogue.ts";
import { LANGUAGES, type Language } from "../../language.ts";

/** Nests flat keys with dots. */
function nested(flat: Readonly<Record<string, string>>): Texts {
  const root: Record<string, Texts | string> = {};
  for (const [key, text] of Object.entries(flat)) {
    const path = key.split(".");
    let at = root;
    for (const part of path.slice(0, -1)) {
      at[part] ??= {};
      at = at[part] as Record<string, Texts | string>;
    }
    at[path.at(-1)!] = text;
  }
  return root;
}

const WRITTEN = [...CHAPTERS, { id: "publication", texts: PUBLICATION_TEXTS }];
const CRITERIA = PLAN_PARTS.flatMap(({ criteria }) => [...criteria]);

/** What the chapters say in a language, by chapter. A requirement's name and answers stand under the chapter that tells of them all. */
function chaptersIn(language: Language): Texts {
  const chapters = Object.fromEntries(WRITTEN.map(({ id, texts }) => [id, nested(texts[language])]));
  const asked = Object.fromEntries(CRITERIA.map(({ id, texts }) => [id, { ...texts[language] }]));
  return { ...chapters, completeness: { ...(chapters.completeness as Texts), ...asked } };
}

/** Texts of the chapters of a plan, each written in the chapter's own folder, under its id; and of the note on what a public view hides. */
export const planChapters = Object.fromEntries(LANGUAGES.map((language) => [language, chaptersIn(language)])) as Readonly<
  Record<Language, Texts>
>;
