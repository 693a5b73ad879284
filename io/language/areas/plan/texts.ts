import { defineTexts } from "../../texts.ts";

/** Plans and the documents made of them, apart from what each chapter says. */
export const texts = defineTexts("plan", ["document", "horizon", "provenance", "status"], {
  document: {
    title: { no: "Plan for rekruttering og kompetanse: {{unit}}", en: "Plan for recruitment and competence: {{unit}}" },
    subtitle: { no: "{{from}}–{{to}}", en: "{{from}}–{{to}}" },
    contents: { nb: "Innhold", nn: "Innhald", en: "Contents" },
    page: { no: "Side {{page}} av {{pages}}", en: "Page {{page}} of {{pages}}" },
    made: { nb: "Laget med Framsyn", nn: "Laga med Framsyn", en: "Made with Framsyn" },
    key: { nb: "Regnet ut fra", nn: "Rekna ut frå", en: "Computed from" },
  },
  status: {
    proposed: { nb: "Foreslått", nn: "Føreslått", en: "Proposed" },
    decided: { nb: "Besluttet", nn: "Vedteke", en: "Decided" },
    started: { nb: "Startet", nn: "Starta", en: "Started" },
    done: { no: "Gjennomført", en: "Done" },
    stopped: { nb: "Stoppet", nn: "Stoppa", en: "Stopped" },
  },
  horizon: {
    short: { no: "Kort sikt", en: "Short term" },
    medium: { no: "Mellomlang sikt", en: "Medium term" },
    long: { no: "Lang sikt", en: "Long term" },
  },
  series: {
    supply: { nb: "Tilbud", nn: "Tilbod", en: "Supply" },
    demand: { nb: "Etterspørsel", nn: "Etterspurnad", en: "Demand" },
    gap: { no: "Underdekning", en: "Shortage" },
    residual: { no: "Med tiltak", en: "With measures" },
  },
  chart: {
    start: { nb: "Nå", nn: "No", en: "Now" },
    end: { nb: "Da", nn: "Då", en: "Then" },
    women: { no: "Kvinner", en: "Women" },
    men: { no: "Menn", en: "Men" },
  },
  value: {
    unknown: { nb: "ikke kjent", nn: "ikkje kjent", en: "not known" },
    hidden: { no: "skjult", en: "hidden" },
    nok: { no: "{{value}} kr", en: "NOK {{value}}" },
    chance: { no: "{{tenths}} framtider", en: "{{tenths}} futures" },
    interval: { no: "{{middle}} ({{range}})", en: "{{middle}} ({{range}})" },
    date: { nb: "ikke bestemt", nn: "ikkje avgjort", en: "not decided" },
  },
  numbers: {
    title: { nb: "Tall", nn: "Tal", en: "Numbers" },
    occupation: { no: "Yrke", en: "Occupation" },
    year: { no: "År", en: "Year" },
    supply: { nb: "Tilbud, avtalte årsverk", nn: "Tilbod, avtalte årsverk", en: "Supply, contracted FTE" },
    demand: { nb: "Etterspørsel, avtalte årsverk", nn: "Etterspurnad, avtalte årsverk", en: "Demand, contracted FTE" },
    gap: { no: "Underdekning, avtalte årsverk", en: "Shortage, contracted FTE" },
    gapShare: {
      nb: "Underdekning som andel av etterspørselen",
      nn: "Underdekning som del av etterspurnaden",
      en: "Shortage as a share of demand",
    },
    low: { no: "Underdekning, P10", en: "Shortage, P10" },
    high: { no: "Underdekning, P90", en: "Shortage, P90" },
    chance: { no: "Sjanse for underdekning", en: "Chance of a shortage" },
    difference: {
      nb: "Etterspørsel minus tilbud (medianer går ikke helt opp)",
      nn: "Etterspurnad minus tilbod (medianar går ikkje heilt opp)",
      en: "Demand less supply (medians do not quite add up)",
    },
    differenceShare: {
      nb: "Etterspørsel minus tilbud, som andel av etterspørselen",
      nn: "Etterspurnad minus tilbod, som del av etterspurnaden",
      en: "Demand less supply, as a share of demand",
    },
  },
  command: {
    description: {
      nb: "Plan for rekruttering og kompetanse for en enhet, med alle tall, som PDF, Word, regneark, JSON eller tekst",
      nn: "Plan for rekruttering og kompetanse for ei eining, med alle tala, som PDF, Word, rekneark, JSON eller tekst",
      en: "Plan for recruitment and competence of a unit, with all its numbers, as PDF, Word, spreadsheet, JSON or text",
    },
    unit: {
      nb: "enheter planen gjelder; all er landet, helseregionene og alle helseforetak (standard: landet)",
      nn: "einingar planen gjeld; all er landet, helseregionane og alle helseføretaka (standard: landet)",
      en: "units the plan is for; all is the nation, the health regions and every trust (default: the nation)",
    },
    out: {
      nb: "fil som skrives, eller mappe når det er flere planer; endelsen bestemmer formatet",
      nn: "fil som blir skriven, eller mappe når det er fleire planar; endinga avgjer formatet",
      en: "file to write, or folder where there are several plans; the ending decides the format",
    },
    format: { nb: "format når det er flere planer", nn: "format når det er fleire planar", en: "format where there are several plans" },
    plan: {
      nb: "filer med det dere har bestemt: tiltak, vurderinger, egne tall (lagret fra Framsyn)",
      nn: "filer med det eininga har avgjort: tiltak, vurderingar, eigne tal (lagra frå Framsyn)",
      en: "files with what you have decided: measures, assessments, own figures (saved from Framsyn)",
    },
    date: {
      nb: "dato planen lages (standard: i dag)",
      nn: "dato planen blir laga (standard: i dag)",
      en: "day the plan is made (default: today)",
    },
    draws: { nb: "trekninger", nn: "trekningar", en: "draws" },
    seed: { nb: "startverdi for tilfeldige tall", nn: "startverdi for tilfeldige tal", en: "seed of the random numbers" },
    data: { no: "mappe med datasett (standard: referansedatasettet)", en: "folder with a dataset (default: the reference dataset)" },
    scenario: { no: "fil med scenario", en: "file with a scenario" },
    workers: {
      nb: "tråder som regner; 0 regner i denne prosessen",
      nn: "trådar som reknar; 0 reknar i denne prosessen",
      en: "threads that compute; 0 computes in this process",
    },
    wrote: { nb: "Skrev {{path}}", nn: "Skreiv {{path}}", en: "Wrote {{path}}" },
    examples: {
      nb: `  framsyn plan --unit helse-bergen --language nb --out plan.pdf
  framsyn plan --unit helse-bergen --out plan.docx
  framsyn plan --unit all --format pdf --out planer
  framsyn plan --plan bergen.json --data MITT-DATASETT --out plan.pdf`,
      nn: `  framsyn plan --unit helse-bergen --language nn --out plan.pdf
  framsyn plan --unit helse-bergen --out plan.docx
  framsyn plan --unit all --format pdf --out planar
  framsyn plan --plan bergen.json --data DATASETTET-MITT --out plan.pdf`,
      en: `  framsyn plan --unit helse-bergen --language nb --out plan.pdf
  framsyn plan --unit helse-bergen --out plan.docx
  framsyn plan --unit all --format pdf --out plans
  framsyn plan --plan bergen.json --data MY-DATASET --out plan.pdf`,
    },
  },
  provenance: {
    title: { nb: "Kilde: {{list}}", nn: "Kjelde: {{list}}", en: "Source: {{list}}" },
    projection: { nb: "framskrivingen", nn: "framskrivinga", en: "the projection" },
    decomposition: { nb: "oppdelingen av underdekningen", nn: "oppdelinga av underdekninga", en: "the breakdown of the shortage" },
    stock: { nb: "datasettets tabell over ansatte", nn: "tabellen over tilsette i datasettet", en: "the dataset's table of staff" },
    recruits: { nb: "enhetenes egne planer", nn: "planane til einingane sjølve", en: "the units' own plans" },
    measures: { nb: "tiltakene i planen", nn: "tiltaka i planen", en: "the plan's measures" },
    certainty: {
      published: { no: "publisert", en: "published" },
      "second-hand": { nb: "gjengitt", nn: "attgjeve", en: "second-hand" },
      derived: { nb: "utledet", nn: "utleidd", en: "derived" },
      assumption: { nb: "antakelse", nn: "antaking", en: "assumption" },
    },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly plan: typeof texts;
  }
}
