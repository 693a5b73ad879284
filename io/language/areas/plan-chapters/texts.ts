import { CHAPTERS, PLAN_PARTS, PUBLICATION_TEXTS } from "#model/plan";
import { defineTexts, type Text, type Texts } from "../../texts.ts";

type Flat = Readonly<Record<string, string>>;

/** Puts the languages of a chapter side by side, and nests flat keys with dots. */
function sideBySide({ nb, nn, en }: { readonly nb: Flat; readonly nn: Flat; readonly en: Flat }): Texts {
  const root: Record<string, Text | Texts> = {};
  for (const key of Object.keys(nb)) {
    const path = key.split(".");
    let at = root;
    for (const part of path.slice(0, -1)) {
      at[part] ??= {};
      at = at[part] as Record<string, Text | Texts>;
    }
    const said = { nb: nb[key]!, nn: nn[key]!, en: en[key]! };
    at[path.at(-1)!] = said.nb === said.nn ? { no: said.nb, en: said.en } : said;
  }
  return root;
}

const WRITTEN = [...CHAPTERS, { id: "publication", texts: PUBLICATION_TEXTS }];
const CRITERIA = PLAN_PARTS.flatMap(({ criteria }) => [...criteria]);

/** What the chapters say, by chapter. A requirement's name and answers stand under the chapter that tells of them all. */
const chapters = Object.fromEntries(WRITTEN.map(({ id, texts: written }) => [id, sideBySide(written)]));
const asked = Object.fromEntries(CRITERIA.map(({ id, texts: written }) => [id, sideBySide(written)]));

/** Texts of the chapters of a plan, each written in the chapter's own folder, under its id; and of the note on what a public view hides. */
export const texts = defineTexts("plan-chapters", [""], { ...chapters, completeness: { ...chapters.completeness, ...asked } });
