import { defineTexts } from "#io/language";

/** The page on which figures of one's own come in. */
export const texts = defineTexts("own-numbers", {
  title: { nb: "Bruk egne tall", nn: "Bruk eigne tal", en: "Use your own figures" },
  lead: {
    nb: "Gi oss en fil fra lønns- eller personalsystemet, slik den er. Vi sier hva vi leser i den, spør om det som ikke er sikkert, og viser hva som blir annerledes før noe lagres.",
    nn: "Gje oss ei fil frå løns- eller personalsystemet, slik ho er. Vi seier kva vi les i henne, spør om det som ikkje er sikkert, og viser kva som blir annleis før noko blir lagra.",
    en: "Give us a file from the payroll or HR system, as it is. We say what we read in it, ask about what is not certain, and show what will change before anything is saved.",
  },
  persons_one: { no: "{{n}} person", en: "{{n}} person" },
  persons_other: { nb: "{{n}} personer", nn: "{{n}} personar", en: "{{n}} persons" },
  rows_one: { no: "{{n}} rad", en: "{{n}} row" },
  rows_other: { no: "{{n}} rader", en: "{{n}} rows" },
  few: { nb: "under 5 personer", nn: "under 5 personar", en: "fewer than 5 persons" },
  lost: {
    title: { nb: "Ingen fil er valgt", nn: "Inga fil er vald", en: "No file is chosen" },
    saved: { nb: "Denne filen er lagret", nn: "Denne fila er lagra", en: "This file is saved" },
    text: {
      nb: "Filer blir bare liggende på siden så lenge den er åpen. Gå til steg 1 og velg en fil.",
      nn: "Filer blir berre liggjande på sida så lenge ho er open. Gå til steg 1 og vel ei fil.",
      en: "Files stay on the page only while it is open. Go to step 1 and choose a file.",
    },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "own-numbers": typeof texts;
  }
}
