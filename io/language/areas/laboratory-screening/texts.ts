import { defineTexts } from "../../texts.ts";

/** What programmes bring laboratories: what page and command say of it. */
export const texts = defineTexts("laboratory-screening", {
  lead: {
    no: "{{name}}: {{samples}} prøver i landet i {{year}} (8 av 10 framtider: {{range}}).",
    en: "{{name}}: {{samples}} samples in the country in {{year}} (8 in 10 futures: {{range}}).",
  },
  at: {
    nb: "{{laboratory}} får {{samples}} av dem (8 av 10 framtider: {{range}}).",
    nn: "{{laboratory}} får {{samples}} av dei (8 av 10 framtider: {{range}}).",
    en: "{{laboratory}} gets {{samples}} of them (8 in 10 futures: {{range}}).",
  },
  takes: {
    nb: "{{group}}: {{fte}} avtalte årsverk mer (8 av 10 framtider: {{range}}).",
    nn: "{{group}}: {{fte}} avtalte årsverk meir (8 av 10 framtider: {{range}}).",
    en: "{{group}}: {{fte}} more contracted FTE (8 in 10 futures: {{range}}).",
  },
  off: {
    nb: "{{name}}: programmet er ikke med i scenarioet. Slå det på med en endring av typen «driver» for {{programme}}.",
    nn: "{{name}}: programmet er ikkje med i scenarioet. Slå det på med ei endring av typen «driver» for {{programme}}.",
    en: "{{name}}: the programme is not in the scenario. Turn it on with a change of kind “driver” for {{programme}}.",
  },
  notYet: {
    nb: "{{name}}: ingenting kommer før etter {{year}}.",
    nn: "{{name}}: ingenting kjem før etter {{year}}.",
    en: "{{name}}: nothing comes until after {{year}}.",
  },
  nowhere: {
    nb: "Ingen av laboratoriene i datasettet gjør analysen.",
    nn: "Ingen av laboratoria i datasettet gjer analysen.",
    en: "None of the laboratories in the dataset does the analysis.",
  },
  none: {
    nb: "Ingen programmer i datasettet gir prøver til laboratorier.",
    nn: "Ingen program i datasettet gir prøver til laboratorium.",
    en: "No programme in the dataset brings samples to laboratories.",
  },
  hidden: {
    nb: "{{count}} små personalgrupper ved {{laboratory}} vises ikke, men er regnet med.",
    nn: "{{count}} små personalgrupper ved {{laboratory}} er ikkje viste, men er rekna med.",
    en: "{{count}} small staff groups at {{laboratory}} are not shown, but are counted.",
  },
  meaning: {
    nb: "Prøvene kommer i tillegg til laboratorienes egne. Avtalte årsverk er forskjellen mellom det laboratoriet trenger med og uten programmet: der vaktene har tid til overs, gir flere timer ingen flere av dem.",
    nn: "Prøvene kjem i tillegg til dei laboratoria har frå før. Avtalte årsverk er skilnaden mellom det laboratoriet treng med og utan programmet: der vaktene har tid til overs, gir fleire timar ingen fleire av dei.",
    en: "The samples come on top of the laboratories' own. Contracted FTE are the difference between what the laboratory needs with the programme and without: where shifts have time to spare, more hours give no more of them.",
  },
  column: {
    step: { no: "Ledd", en: "Step" },
    women: { no: "Kvinner", en: "Women" },
    men: { no: "Menn", en: "Men" },
    count: { no: "I alt", en: "In all" },
    range: { no: "80 %", en: "80%" },
    station: { no: "Ved laboratoriet", en: "At the laboratory" },
    items: { nb: "Enheter", nn: "Einingar", en: "Items" },
    group: { no: "Personalgruppe", en: "Staff group" },
    hours: { nb: "Timer", nn: "Timar", en: "Hours" },
    fte: { no: "Avtalte årsverk", en: "Contracted FTE" },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "laboratory-screening": typeof texts;
  }
}
