import { defineTexts } from "#io/language";

/** The page of benches. */
export const texts = defineTexts("benches", {
  title: { nb: "Arbeidsbenker", nn: "Arbeidsbenkar", en: "Benches" },
  lead: { nb: "Her står hvor mange det er.", nn: "Her står det kor mange det er.", en: "This is how many there are." },
});

declare module "#io/language" {
  interface TextAreas {
    readonly benches: typeof texts;
  }
}
