import { defineTexts } from "#io/language";

/** The command `framsyn placement worth`. */
export const texts = defineTexts("cli-placement-worth", {
  description: {
    nb: "vis hva én praksisplass mer er verdt på hvert sted, i studenter som får alt",
    nn: "vis kva éin praksisplass meir er verd på kvar stad, i studentar som får alt",
    en: "show what one more placement is worth at each site, in students who get everything",
  },
  examples: { no: "  framsyn placement worth fordeling.json", en: "  framsyn placement worth a.json" },
  notes: {
    nb: "Hver plass er prøvd ved å fordele på nytt. Et spenn sier hvor mange flere det minst er funnet, og hvor mange det høyst kan være. Steder som ikke står i listen, ville ikke gitt flere.",
    nn: "Kvar plass er prøvd ved å fordele på nytt. Eit spenn seier kor mange fleire det minst er funne, og kor mange det høgst kan vere. Stader som ikkje står i lista, ville ikkje gitt fleire.",
    en: "Each place has been tried by allocating again. A range says how many more were found at least, and how many it can be at most. Sites not listed would give no more.",
  },
  none: {
    nb: "Ingen plass mer ville gitt flere studenter alt: Det er ikke plassene som mangler.",
    nn: "Ingen plass meir ville gitt fleire studentar alt: Det er ikkje plassane som manglar.",
    en: "No place more would give more students everything: places are not what is short.",
  },
  lead: {
    nb: "Flere studenter med alt, hvis stedet hadde én plass mer hele perioden:",
    nn: "Fleire studentar med alt, dersom staden hadde éin plass meir heile perioden:",
    en: "More students with everything, if the site had one place more all term:",
  },
  site: { nb: "Sted", nn: "Stad", en: "Site" },
  discipline: { no: "Fag", en: "Discipline" },
  students: { nb: "Studenter", nn: "Studentar", en: "Students" },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-placement-worth": typeof texts;
  }
}
