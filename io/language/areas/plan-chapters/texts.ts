import { CHAPTERS, PLAN_PARTS, PUBLICATION_TEXTS } from "#model/plan";
import { defineTexts } from "../../texts.ts";

const WRITTEN = [...CHAPTERS, { id: "publication", texts: PUBLICATION_TEXTS }];
const CRITERIA = PLAN_PARTS.flatMap(({ criteria }) => [...criteria]);

/** What the chapters say, by chapter. What is said of a requirement stands under the chapter that tells of them all. */
const chapters = Object.fromEntries(WRITTEN.map(({ id, texts: written }) => [id, written]));
const asked = Object.fromEntries(CRITERIA.map(({ id, texts: written }) => [id, written]));

/** Texts of the chapters of a plan, each written in the chapter's own folder, under its id; and of the note on what a public view hides. */
export const texts = defineTexts("plan-chapters", [""], { ...chapters, completeness: { ...chapters.completeness, ...asked } });
