import { defineTexts } from "#io/language";

/** Before and after. */
export const texts = defineTexts("own-numbers-effect", {
  lead: {
    nb: "Slik blir bemanningen ved {{unit}} {{date}}, og slik står den i datasettet nå.",
    nn: "Slik blir bemanninga ved {{unit}} {{date}}, og slik står ho i datasettet no.",
    en: "This is the staff at {{unit}} on {{date}}, and what the dataset has now.",
  },
  staff: {
    no: "{{occupation}}: {{persons}}, {{fte}} avtalte årsverk",
    en: "{{occupation}}: {{persons}}, {{fte}} contracted FTE",
  },
  staffBefore: { no: "(før {{persons}} og {{fte}})", en: "(before {{persons}} and {{fte}})" },
  staffNew: { no: "(ingen før)", en: "(none before)" },
  demand: {
    nb: "Etterspørselen settes til {{demand}} avtalte årsverk.",
    nn: "Etterspurnaden blir sett til {{demand}} avtalte årsverk.",
    en: "The demand is set to {{demand}} contracted FTE.",
  },
  demandBefore: {
    nb: "Etterspørselen blir {{demand}} avtalte årsverk (før {{before}}).",
    nn: "Etterspurnaden blir {{demand}} avtalte årsverk (før {{before}}).",
    en: "The demand becomes {{demand}} contracted FTE (before {{before}}).",
  },
  vacancies: { no: "Ledige avtalte årsverk", en: "Vacant contracted FTE" },
  vacanciesHelp: {
    nb: "Filen viser dem som er ansatt, ikke stillinger som står tomme. Vet du hvor mange avtalte årsverk som er ledige, skriv det: ellers settes etterspørselen til det som er besatt.",
    nn: "Fila viser dei som er tilsette, ikkje stillingar som står tomme. Veit du kor mange avtalte årsverk som er ledige, skriv det: elles blir etterspurnaden sett til det som er fylt.",
    en: "The file shows who is employed, not posts that stand empty. If you know how many contracted FTE are vacant, write it: otherwise the demand is set to what is filled.",
  },
  needNumber: { nb: "Skriv et tall, for eksempel 2,5.", nn: "Skriv eit tal, til dømes 2,5.", en: "Write a number, for example 2.5." },
  untouched_one: {
    nb: "Ikke i filen, og uendret: {{list}}.",
    nn: "Ikkje i fila, og uendra: {{list}}.",
    en: "Not in the file, and unchanged: {{list}}.",
  },
  untouched_other: {
    nb: "Ikke i filen, og uendret ({{n}} yrker): {{list}}.",
    nn: "Ikkje i fila, og uendra ({{n}} yrke): {{list}}.",
    en: "Not in the file, and unchanged ({{n}} occupations): {{list}}.",
  },
  nobody: {
    nb: "Ingen i filen teller ennå.",
    nn: "Ingen i fila tel enno.",
    en: "Nobody in the file counts yet.",
  },
  first: { no: "Før du kan lagre", en: "Before you can save" },
  goTo: { no: "Gå til «{{step}}»", en: "Go to “{{step}}”" },
  new: {
    nb: "Tallene lagres som en ny utgave. Utgaven du ser på nå, blir ikke endret.",
    nn: "Tala blir lagra som ei ny utgåve. Utgåva du ser på no, blir ikkje endra.",
    en: "The figures are saved as a new edition. The edition you are looking at is not changed.",
  },
  save: { nb: "Lagre som ny utgave", nn: "Lagre som ny utgåve", en: "Save as a new edition" },
  saving: { nb: "Lagrer den nye utgaven", nn: "Lagrar den nye utgåva", en: "Saving the new edition" },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "own-numbers-effect": typeof texts;
  }
}
