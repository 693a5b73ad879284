import { defineTexts } from "#io/language";

/** What one more place is worth. */
export const texts = defineTexts("placements-worth", {
  title: { nb: "Hva én plass mer er verdt", nn: "Kva éin plass meir er verd", en: "What one more place is worth" },
  lead: {
    nb: "Vi legger én plass til hele perioden, sted for sted, og fordeler på nytt. Et spenn sier hvor mange flere vi minst fant, og hvor mange det er bevist at det høyst kan være.",
    nn: "Vi legg éin plass til heile perioden, stad for stad, og fordeler på nytt. Eit spenn seier kor mange fleire vi minst fann, og kor mange det er prova at det høgst kan vere.",
    en: "We add one place all term, site by site, and allocate again. A range says how many more we found at least, and how many it is proven to be at most.",
  },
  ask: { nb: "Regn det ut", nn: "Rekn det ut", en: "Work it out" },
  working: { nb: "Legger til én plass om gangen", nn: "Legg til éin plass om gongen", en: "Adding one place at a time" },
  none: { no: "Alle har fått alt", en: "Everybody has everything" },
  noneText: {
    nb: "Ingen plass mer kan gi flere studenter alt.",
    nn: "Ingen plass meir kan gje fleire studentar alt.",
    en: "No place more can give more students everything.",
  },
  nothing: {
    nb: "Ingen plass mer ville gitt flere studenter alt: Det er ikke plassene som mangler.",
    nn: "Ingen plass meir ville gitt fleire studentar alt: Det er ikkje plassane som manglar.",
    en: "No place more would give more students everything: places are not what is short.",
  },
  caption: {
    nb: "Flere studenter med alt, med én plass mer",
    nn: "Fleire studentar med alt, med éin plass meir",
    en: "More students with everything, with one place more",
  },
  more: { nb: "Flere studenter", nn: "Fleire studentar", en: "More students" },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "placements-worth": typeof texts;
  }
}
