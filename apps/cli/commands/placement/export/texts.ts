import { defineTexts } from "#io/language";

/** The command `framsyn placement export`. */
export const texts = defineTexts("cli-placement-export", {
  description: {
    nb: "skriv en fordeling som tabell, arbeidsbok, kalendere for studenter og steder, og brev til stedene",
    nn: "skriv ei fordeling som tabell, arbeidsbok, kalendrar for studentar og stader, og brev til stadene",
    en: "write an allocation as a table, a workbook, calendars of students and sites, and letters to sites",
  },
  examples: {
    no: `  framsyn placement export fordeling.json --as csv-no --out praksis.csv
  framsyn placement export fordeling.json --as letters-pdf --out brev
  framsyn placement export fordeling.json --as orders --out placement_orders.csv
  framsyn placement export ny.json --as ics --student bioingenior-hvl-3-012 --earlier fordeling.json --out praksis.ics`,
    en: `  framsyn placement export a.json --as csv --out placements.csv
  framsyn placement export a.json --as letters-pdf --out letters
  framsyn placement export a.json --as orders --out placement_orders.csv
  framsyn placement export b.json --as ics --student bioingenior-hvl-3-012 --earlier a.json --out placements.ics`,
  },
  notes: {
    nb: "Kalenderen har hver praksis mandag til fredag i ukene den varer. Med --earlier får kalendere som er delt ut før, vite hva som er flyttet eller tatt bort. Brev og filer til ett sted sier ikke noe om hva studentene trenger, eller hvor ellers de skal. Filene har studentene ved pseudonym; de skal slettes sammen med perioden. Bestillingene (orders) har bare tall: hvor mange som ble plassert, til å ta med i et datasett, så planene kan si det.",
    nn: "Kalenderen har kvar praksis måndag til fredag i vekene han varer. Med --earlier får kalendrar som er delte ut før, vite kva som er flytta eller teke bort. Brev og filer til éin stad seier ikkje noko om kva studentane treng, eller kvar elles dei skal. Filene har studentane ved pseudonym; dei skal slettast saman med perioden. Bestillingane (orders) har berre tal: kor mange som vart plasserte, til å ta med i eit datasett, så planane kan seie det.",
    en: "The calendar has each placement from Monday to Friday in its weeks. With --earlier, calendars given out before are told what was moved or taken away. Letters and files for one site say nothing of what students need, or where else they go. Files hold students by pseudonym; they are to be erased with the term. The orders have numbers alone: how many were placed, to be taken along into a dataset, so that plans can tell it.",
  },
  as: { nb: "hva det skal skrives som", nn: "kva det skal skrivast som", en: "what to write it as" },
  student: { nb: "bare det som gjelder denne studenten", nn: "berre det som gjeld denne studenten", en: "only what is about this student" },
  site: { nb: "bare det som gjelder dette stedet", nn: "berre det som gjeld denne staden", en: "only what is about this site" },
  earlier: {
    nb: "fordelinger av perioden som kalendere er delt ut av før, den eldste først",
    nn: "fordelingar av perioden som kalendrar er delte ut av før, den eldste først",
    en: "allocations of the term that calendars were given out from before, the oldest first",
  },
  out: {
    nb: "filen det skrives til; flere filer går i en zip-fil eller en ny mappe",
    nn: "fila det blir skrive til; fleire filer går i ei zip-fil eller ei ny mappe",
    en: "file to write to; several files go into a zip file or a new folder",
  },
  wrote_one: { nb: "Skrev {{n}} fil: {{path}}", nn: "Skreiv {{n}} fil: {{path}}", en: "Wrote {{n}} file: {{path}}" },
  wrote_other: { nb: "Skrev {{n}} filer: {{path}}", nn: "Skreiv {{n}} filer: {{path}}", en: "Wrote {{n}} files: {{path}}" },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-placement-export": typeof texts;
  }
}
