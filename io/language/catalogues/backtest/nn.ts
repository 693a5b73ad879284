import type { SameKeys } from "../../catalogue.ts";
import type { nb } from "./nb.ts";

/** Etterprøving: modellen køyrd frå tidlegare teljingar, ved sida av det som sidan vart talt. Nynorsk. */
export const nn: SameKeys<typeof nb> = {
  description: "etterprøv modellen mot teljingar i datasettet: framskriv frå kvart år som er talt, til dei seinare",
  draws: "kor mange moglege framtider for kvar framskriving",
  seed: "starten på dei tilfeldige tala; same tal gir same svar",
  format: "table for menneske, json for program",
  data: "mappe med datasettet (utan valet: Framsyn sitt eige)",
  examples: `  framsyn backtest
  framsyn backtest --format json > etterproving.json
  framsyn backtest --data MITT-DATASETT`,
  notes:
    "Feil er median minus det som vart talt, i prosent av det som vart talt. Eit 80 %-intervall bør halde åtte av ti teljingar. «Inga endring» og «same vekst» er enkle mål å samanlikne med. Framskrivingar av same serie overlappar og er ikkje uavhengige.",
  heading:
    "{{dataset}} – {{projections}} framskrivingar av {{series}} seriar, {{draws}} framtider for kvar, starttal {{seed}}, modell {{model}}",
  summary:
    "I middel bomma medianen med {{mape}}, og var {{bias}} i høve til det som vart talt. 80 %-intervallet heldt {{covered}} av {{projections}} teljingar. Inga endring ville bomma med {{noChange}}.",
  tooHigh: "{{share}} for høg",
  tooLow: "{{share}} for låg",
  nothing:
    "Datasettet har ingen serie som er talt i to år eller fleire, og då er det ingenting å etterprøve mot. Legg inn nasjonale tal for yrke i tabellen observations, i ein av seriane fte-somatic-hospitals, employed-in-health, employed, employed-15-66 eller hpr-authorised.",
  skipped: "Kunne ikkje framskrivast: {{series}} for {{occupation}}. {{reason}}",
  column: {
    group: "Gruppe",
    projections: "Tal",
    error: "Feil",
    bias: "Skeivskap",
    covered: "I intervallet",
    noChange: "Inga endring",
    drift: "Same vekst",
    occupation: "Yrke",
    from: "Frå",
    to: "Til",
    observed: "Talt",
    median: "Median",
    interval: "80 %-intervall",
  },
  grouping: { all: "Alle", history: "Kva som var kjent", size: "Storleik", horizon: "År fram", series: "Serie" },
  group: {
    all: "alle framskrivingar",
    "earlier-counts": "tidlegare teljingar kjende",
    "first-count": "berre den første teljinga kjend",
    "<500": "under 500",
    "500-5000": "500 til 5 000",
    "5000-50000": "5 000 til 50 000",
    ">=50000": "50 000 og meir",
    "1": "1 år",
    "2": "2 år",
    "3": "3 år",
    "4-6": "4 til 6 år",
    ">6": "meir enn 6 år",
    "fte-somatic-hospitals": "årsverk i somatiske sjukehus",
    "employed-in-health": "sysselsette i helsetenestene",
    employed: "sysselsette i alle næringar",
    "employed-15-66": "sysselsette 15–66 år",
    "hpr-authorised": "autoriserte i Helsepersonellregisteret",
  },
};
