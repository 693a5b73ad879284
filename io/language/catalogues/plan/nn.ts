import type { SameKeys } from "../../catalogue.ts";
import type { nb } from "./nb.ts";

/** Plans: names of statuses, horizons and requirements, nynorsk. */
export const nn: SameKeys<typeof nb> = {
  document: {
    title: "Plan for rekruttering og kompetanse: {{unit}}",
    subtitle: "{{from}}–{{to}}",
    contents: "Innhald",
    page: "Side {{page}} av {{pages}}",
    made: "Laga med Framsyn",
    key: "Rekna ut frå",
  },
  status: { proposed: "Føreslått", decided: "Vedteke", started: "Starta", done: "Gjennomført", stopped: "Stoppa" },
  horizon: { short: "Kort sikt", medium: "Mellomlang sikt", long: "Lang sikt" },
  series: { supply: "Tilbod", demand: "Etterspurnad", gap: "Underdekning", residual: "Med tiltak" },
  chart: { start: "No", end: "Då", women: "Kvinner", men: "Menn" },
  value: {
    unknown: "ikkje kjent",
    hidden: "skjult",
    nok: "{{value}} kr",
    chance: "{{tenths}} framtider",
    interval: "{{middle}} ({{range}})",
    date: "ikkje avgjort",
  },
  numbers: {
    title: "Tal",
    occupation: "Yrke",
    year: "År",
    supply: "Tilbod, årsverk",
    demand: "Etterspurnad, årsverk",
    gap: "Underdekning, årsverk",
    gapShare: "Underdekning som del av etterspurnaden",
    chance: "Sjanse for underdekning",
  },
  command: {
    description: "Plan for rekruttering og kompetanse for ei eining, med alle tala, som PDF, Word, rekneark, JSON eller tekst",
    unit: "einingar planen gjeld; all er landet, helseregionane og alle helseføretaka (standard: landet)",
    out: "fil som blir skriven, eller mappe når det er fleire planar; endinga avgjer formatet",
    format: "format når det er fleire planar",
    plan: "filer med det eininga har avgjort: tiltak, vurderingar, eigne tal (lagra frå Framsyn)",
    date: "dato planen blir laga (standard: i dag)",
    draws: "trekningar",
    seed: "startverdi for tilfeldige tal",
    data: "mappe med datasett (standard: referansedatasettet)",
    scenario: "fil med scenario",
    workers: "trådar som reknar; 0 reknar i denne prosessen",
    wrote: "Skreiv {{path}}",
    examples: `  framsyn plan --unit helse-bergen --language nn --out plan.pdf
  framsyn plan --unit helse-bergen --out plan.docx
  framsyn plan --unit all --format pdf --out planar
  framsyn plan --plan bergen.json --data DATASETTET-MITT --out plan.pdf`,
  },
  provenance: {
    title: "Kjelde: {{list}}",
    projection: "framskrivinga",
    decomposition: "oppdelinga av underdekninga",
    stock: "tabellen over tilsette i datasettet",
    recruits: "planane til einingane sjølve",
    measures: "tiltaka i planen",
    certainty: { published: "publisert", "second-hand": "attgjeve", derived: "utleidd", assumption: "antaking" },
  },
};
