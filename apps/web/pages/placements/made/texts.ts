import { defineTexts } from "#io/language";

/** An allocation: how it goes, its parts, its files. */
export const texts = defineTexts("placements-made", {
  going: {
    begun: { nb: "Fordeler studentene", nn: "Fordeler studentane", en: "Allocating the students" },
    placed: {
      nb: "Fordeler studentene: {{placed}} har fått alt, høyst {{bound}} kan",
      nn: "Fordeler studentane: {{placed}} har fått alt, høgst {{bound}} kan",
      en: "Allocating the students: {{placed}} have everything, at most {{bound}} can",
    },
    unknown: { nb: "et ukjent antall", nn: "eit ukjent tal", en: "an unknown number" },
    cancelled: {
      nb: "Fordelingen ble stanset før noen hadde fått plass. Perioden er som før.",
      nn: "Fordelinga vart stansa før nokon hadde fått plass. Perioden er som før.",
      en: "It was stopped before anybody was placed. The term is as it was.",
    },
    failed: {
      nb: "Det gikk ikke. Perioden er som før, og du kan prøve igjen.",
      nn: "Det gjekk ikkje. Perioden er som før, og du kan prøve igjen.",
      en: "It did not work. The term is as it was, and you can try again.",
    },
  },
  changed_one: {
    nb: "{{n}} endring siden perioden ble lagt inn.",
    nn: "{{n}} endring sidan perioden vart lagd inn.",
    en: "{{n}} change since the term came in.",
  },
  changed_other: {
    nb: "{{n}} endringer siden perioden ble lagt inn.",
    nn: "{{n}} endringar sidan perioden vart lagd inn.",
    en: "{{n}} changes since the term came in.",
  },
  undo: { no: "Angre den siste", en: "Undo the last" },
  whatChanged: { nb: "Se hvem som ble flyttet", nn: "Sjå kven som vart flytta", en: "See who was moved" },
  parts: {
    label: { nb: "Deler av fordelingen", nn: "Delar av fordelinga", en: "Parts of the allocation" },
    use: { no: "Kapasitet", en: "Capacity" },
    unplaced: { nb: "Uten alt", nn: "Utan alt", en: "Lacking" },
    students: { nb: "Studenter", nn: "Studentar", en: "Students" },
    sites: { nb: "Steder", nn: "Stader", en: "Sites" },
    worth: { nb: "Én plass mer", nn: "Éin plass meir", en: "One more place" },
    orders: { nb: "Bestillinger", nn: "Bestillingar", en: "Orders" },
    changes: { nb: "Noe er endret", nn: "Noko er endra", en: "Something changed" },
    comparison: { nb: "Sammenlign", nn: "Samanlikn", en: "Compare" },
  },
  export: {
    title: { nb: "Ta med fordelingen", nn: "Ta med fordelinga", en: "Take the allocation along" },
    lead: {
      nb: "Behov, unntak og tidligere perioder er ikke med i noen av filene.",
      nn: "Behov, unntak og tidlegare periodar er ikkje med i nokon av filene.",
      en: "Needs, exclusions and earlier terms are in none of the files.",
    },
    xlsx: { nb: "Regneark (Excel)", nn: "Rekneark (Excel)", en: "Workbook (Excel)" },
    "csv-no": { no: "CSV for norsk Excel", en: "CSV for Norwegian Excel" },
    csv: { no: "CSV med komma", en: "CSV with commas" },
    ics: { nb: "Kalendere for studenter og steder", nn: "Kalendrar for studentar og stader", en: "Calendars for students and sites" },
    "letters-pdf": { nb: "Brev til hvert sted (PDF)", nn: "Brev til kvar stad (PDF)", en: "A letter to each site (PDF)" },
    "letters-docx": { nb: "Brev til hvert sted (Word)", nn: "Brev til kvar stad (Word)", en: "A letter to each site (Word)" },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "placements-made": typeof texts;
  }
}
