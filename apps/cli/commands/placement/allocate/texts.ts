import { defineTexts } from "#io/language";

/** The command `framsyn placement allocate`. */
export const texts = defineTexts("cli-placement-allocate", {
  description: {
    nb: "fordel studentene: flest mulig med alt perioden krever, så reisetid og ønsker",
    nn: "fordel studentane: flest mogleg med alt perioden krev, så reisetid og ønske",
    en: "allocate the students: as many as possible with all the term requires, then travel and wishes",
  },
  examples: {
    no: "  framsyn placement allocate periode --out fordeling.json\n  framsyn placement allocate periode --format csv",
    en: "  framsyn placement allocate term --out a.json\n  framsyn placement allocate term --format csv",
  },
  notes: {
    nb: `Målene tas i rekkefølge, aldri som én vektet sum. Filen har med priser på kapasiteten som beviser hvor mange som kan få alt; verify regner dem etter.
Samme periode gir samme svar, tegn for tegn.`,
    nn: `Måla blir tekne i rekkjefølgje, aldri som éin vekta sum. Fila har med prisar på kapasiteten som prover kor mange som kan få alt; verify reknar dei etter.
Same periode gir same svar, teikn for teikn.`,
    en: `Goals are taken in order, never as one weighted sum. The file holds prices on capacity that prove how many can have everything; verify reckons them again.
The same term gives the same answer, byte by byte.`,
  },
  out: { nb: "fil for fordelingen (JSON)", nn: "fil for fordelinga (JSON)", en: "file for the allocation (JSON)" },
  lead: {
    nb: "{{placed}} av {{students}} studenter har fått alt perioden krever.",
    nn: "{{placed}} av {{students}} studentar har fått alt perioden krev.",
    en: "{{placed}} of {{students}} students have all that the term requires.",
  },
  optimal: {
    nb: "Det er bevist at ikke flere enn {{bound}} kan få det.",
    nn: "Det er prova at ikkje fleire enn {{bound}} kan få det.",
    en: "It is proven that no more than {{bound}} can.",
  },
  gap: {
    nb: "Det er bevist at ikke flere enn {{bound}} kan få det: høyst {{gap}} flere enn her.",
    nn: "Det er prova at ikkje fleire enn {{bound}} kan få det: høgst {{gap}} fleire enn her.",
    en: "It is proven that no more than {{bound}} can: at most {{gap}} more than here.",
  },
  programme: { no: "Utdanning", en: "Programme" },
  studyYear: { no: "Studieår", en: "Year" },
  students: { nb: "Studenter", nn: "Studentar", en: "Students" },
  all: { no: "Har alt", en: "Have all" },
  notAll: { nb: "Mangler noe", nn: "Manglar noko", en: "Lack some" },
  goal: {
    "weeks-of-others": {
      nb: "Uker praksis til dem som mangler noe: {{value}}.",
      nn: "Veker praksis til dei som manglar noko: {{value}}.",
      en: "Weeks of practice for those who lack some: {{value}}.",
    },
    "fewest-moved": {
      nb: "Studenter som har fått noe annet enn før: {{value}}.",
      nn: "Studentar som har fått noko anna enn før: {{value}}.",
      en: "Students who have something else than before: {{value}}.",
    },
    "travel-limit": {
      nb: "Studenter lenger unna enn reisegrensen, uten losji: {{value}}.",
      nn: "Studentar lenger unna enn reisegrensa, utan losji: {{value}}.",
      en: "Students beyond the travel limit, without lodging: {{value}}.",
    },
    wishes: {
      nb: "Studenter med ønsker som ikke fikk noe av dem: {{none}}.",
      nn: "Studentar med ønske som ikkje fekk noko av dei: {{none}}.",
      en: "Students with wishes who had none of them met: {{none}}.",
    },
    travel: {
      nb: "Reise til sammen, én vei: {{value}} minutter.",
      nn: "Reise til saman, éin veg: {{value}} minutt.",
      en: "Travel altogether, one way: {{value}} minutes.",
    },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-placement-allocate": typeof texts;
  }
}
