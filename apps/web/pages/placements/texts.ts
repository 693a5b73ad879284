import { defineTexts } from "#io/language";

/** The page on practice placements. */
export const texts = defineTexts("placements", {
  title: { nb: "Praksisplasser", nn: "Praksisplassar", en: "Practice placements" },
  lead: {
    nb: "Fordel studentene i en periode på praksisplasser. Du får vite hvor mange som får alt de skal ha, beviset for at ikke flere kan få det, og hva som mangler for resten.",
    nn: "Fordel studentane i ein periode på praksisplassar. Du får vite kor mange som får alt dei skal ha, provet for at ikkje fleire kan få det, og kva som manglar for resten.",
    en: "Allocate the students of a term to practice placements. You see how many get all they need, the proof that no more can, and what is short for the rest.",
  },
  toTerms: { nb: "Til periodene", nn: "Til periodane", en: "To the terms" },
});

declare module "#io/language" {
  interface TextAreas {
    readonly placements: typeof texts;
  }
}
