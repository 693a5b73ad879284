import { defineTexts } from "#io/language";

/** Ways into the page on practice placements: an example, files, terms that are kept. */
export const texts = defineTexts("placements-begin", {
  example: {
    title: { nb: "Prøv med et eksempel", nn: "Prøv med eit døme", en: "Try with an example" },
    text: {
      nb: "Alle bioingeniør- og radiografutdanningene, med oppdiktede studenter og antatt kapasitet. Å fordele dem tar om lag et halvt minutt.",
      nn: "Alle bioingeniør- og radiografutdanningane, med oppdikta studentar og kapasitet vi har gått ut frå. Å fordele dei tek om lag eit halvt minutt.",
      en: "All bioengineer and radiographer programmes, with invented students and assumed capacity. Allocating them takes about half a minute.",
    },
    button: { nb: "Åpne eksempelet", nn: "Opne dømet", en: "Open the example" },
    making: { nb: "Lager eksempelet", nn: "Lagar dømet", en: "Making the example" },
  },
  files: {
    title: { nb: "Bruk din egen periode", nn: "Bruk din eigen periode", en: "Use a term of your own" },
    text: {
      nb: "Gi oss filene i mappen til perioden: term.json, students.csv og de andre tabellene, løse eller i en zip-fil. Studentene skal ha pseudonym. Navn og fødselsnummer blir avvist, og ingenting lagres hvis noe er galt. Perioden slettes på dagen du har skrevet i term.json.",
      nn: "Gje oss filene i mappa til perioden: term.json, students.csv og dei andre tabellane, lause eller i ei zip-fil. Studentane skal ha pseudonym. Namn og fødselsnummer blir avviste, og ingenting blir lagra dersom noko er gale. Perioden blir sletta på dagen du har skrive i term.json.",
      en: "Give us the files of the term's folder: term.json, students.csv and the other tables, loose or in a zip file. Students must have pseudonyms. Names and national identity numbers are refused, and nothing is kept if anything is wrong. The term is erased on the day you have written in term.json.",
    },
    choose: { nb: "Velg filer", nn: "Vel filer", en: "Choose files" },
    drop: {
      nb: "eller slipp dem her: zip, csv og json",
      nn: "eller slepp dei her: zip, csv og json",
      en: "or drop them here: zip, csv and json",
    },
    reading: { nb: "Leser og sjekker filene", nn: "Les og sjekkar filene", en: "Reading and checking the files" },
  },
  terms: {
    title: { nb: "Perioder som er lagret", nn: "Periodar som er lagra", en: "Terms that are kept" },
    name: { no: "Periode", en: "Term" },
    eraseOn: { nb: "Slettes", nn: "Blir sletta", en: "Erased on" },
    erase: { no: "Slett", en: "Erase" },
    sure: { no: "Slett for godt", en: "Erase for good" },
    eraseNow: { nb: "Slett {{name}} nå", nn: "Slett {{name}} no", en: "Erase {{name}} now" },
    eraseSure: {
      nb: "Slett {{name}} for godt, med fordelingene",
      nn: "Slett {{name}} for godt, med fordelingane",
      en: "Erase {{name}} for good, with its allocations",
    },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "placements-begin": typeof texts;
  }
}
