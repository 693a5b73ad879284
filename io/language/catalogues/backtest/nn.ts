import type { SameKeys } from "../../catalogue.ts";
import type { nb } from "./nb.ts";

/** Etterprøving: modellen køyrd frå tidlegare teljingar, ved sida av det som sidan vart talt. Nynorsk. */
export const nn: SameKeys<typeof nb> = {
  description: "etterprøv modellen mot teljingar i datasettet: framskriv frå kvart år som er talt, til dei seinare",
  draws: "kor mange moglege framtider for kvar framskriving",
  seed: "startverdi for tilfeldige tal; same verdi gir same svar",
  format: "table for menneske, json for program",
  data: "mappe med datasettet (utan valet: Framsyn sitt eige)",
  examples: `  framsyn backtest
  framsyn backtest --format json > etterproving.json
  framsyn backtest --data MITT-DATASETT`,
  notes:
    "Feil er median minus det som vart talt, i prosent av det som vart talt. Eit 80 %-intervall bør romme åtte av ti teljingar. «Inga endring» og «same vekst» er enkle reglar å samanlikne med. Framskrivingar av same serie overlappar og er ikkje uavhengige.",
  heading:
    "{{dataset}} – {{projections}} framskrivingar av {{series}} seriar, {{draws}} framtider for kvar, startverdi {{seed}}, modell {{model}}",
  summary:
    "I snitt bomma medianen med {{mape}}, og var {{bias}} i høve til det som vart talt. 80 %-intervallet romma {{covered}} av {{projections}} teljingar. «Inga endring» ville bomma med {{noChange}}.",
  tooHigh: "{{share}} for høg",
  tooLow: "{{share}} for låg",
  nothing:
    "Datasettet har ingen serie som er talt i to år eller fleire, og då er det ingenting å etterprøve mot. Legg inn nasjonale tal for yrke i tabellen observations, i ein av seriane fte-somatic-hospitals, employed-in-health, employed, employed-15-66 eller hpr-authorised.",
  skipped: "Kunne ikkje framskrivast: {{series}} for {{occupation}}. {{reason}}",
  column: {
    group: "Gruppe",
    projections: "Kor mange",
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
  page: {
    title: "Kor gode er framskrivingane?",
    lead: "Modellen er køyrd frå år som er talde, med det som var kjent då, og halden opp mot det som sidan vart talt.",
    working: "Prøver modellen mot tidlegare teljingar. Det tek nokre sekund.",
    narrow: "Intervalla var for smale: dei skulle romma åtte av ti teljingar.",
    held: "Intervalla romma om lag så mange teljingar som dei skulle.",
    worse: "Den enkle regelen «inga endring» var altså nærare.",
    better: "Modellen var altså nærare enn «inga endring».",
    ledTo:
      "Der tidlegare teljingar var kjende, viser bommane kor uvisst det er å lese eit opptak ut av dei: Opptaket kan vere frå {{low}} til {{high}} av det teljingane seier (åtte av ti framtider), og nivået kan gjere hopp på {{level}}. Med så stor uvisse, rekna ut utan serien som blir prøvd, rommar intervalla {{covered}} av {{projections}} teljingar, mot {{stated}} før. Slike opptak i referansedatasettet har no denne uvissa.",
    choose: "Serie og yrke",
    choice: "{{series}}: {{occupation}}",
    pictureTitle: "{{occupation}}, {{series}}: framskrive til {{year}} og talt",
    pictureLead:
      "Kvar rad er ei framskriving frå eit år som var talt. Fylt prikk er medianen, med strek frå låg til høg (åtte av ti framtider). Hol prikk er det som vart talt.",
    row: "Frå {{origin}}",
    projected: "{{value}} framskrive ({{range}})",
    counted: "{{value}} talt",
    summaryRow: "Frå {{origin}}: {{value}} framskrive ({{range}}), {{observed}} talt.",
    scores: "Treffsikkerheit i grupper",
    missesTitle: "Kvar framskriving, største bom først",
    limits: "Kva dette ikkje viser",
    limitsText:
      "Berre talet på folk er prøvd: etterspurnad og underdekning er aldri talde slik at dei kan følgjast over år. Framskrivingar av same serie overlappar og er ikkje like mange prøver. Alder og avgang er dei antakingane vi har i dag. Ingenting er prøvd for einskilde føretak eller fylke; eigne teljingar frå fleire år seier meir om dei.",
    counts: "Sjå teljingane, med kjelde og år",
    own: "Har du eigne teljingar frå fleire år, legg dei i tabellen observations og importer datasettet; då blir modellen prøvd mot dei her.",
    link: "Sjå modellen prøvd mot det som sidan vart talt",
    heldYes: "ja",
    heldNo: "nei",
  },
};
