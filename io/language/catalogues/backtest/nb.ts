/** Etterprøving: modellen kjørt fra tidligere tellinger, ved siden av det som siden ble talt. Bokmål. */
export const nb = {
  description: "etterprøv modellen mot tellinger i datasettet: framskriv fra hvert år som er talt, til de senere",
  draws: "antall mulige framtider for hver framskriving",
  seed: "starten på de tilfeldige tallene; samme tall gir samme svar",
  format: "table for mennesker, json for programmer",
  data: "mappe med datasettet (uten valget: Framsyns eget)",
  examples: `  framsyn backtest
  framsyn backtest --format json > etterproving.json
  framsyn backtest --data MITT-DATASETT`,
  notes:
    "Feil er median minus det som ble talt, i prosent av det som ble talt. Et 80 %-intervall bør holde åtte av ti tellinger. «Ingen endring» og «samme vekst» er enkle mål å sammenligne med. Framskrivinger av samme serie overlapper og er ikke uavhengige.",
  heading:
    "{{dataset}} – {{projections}} framskrivinger av {{series}} serier, {{draws}} framtider for hver, starttall {{seed}}, modell {{model}}",
  summary:
    "I middel bommet medianen med {{mape}}, og var {{bias}} i forhold til det som ble talt. 80 %-intervallet holdt {{covered}} av {{projections}} tellinger. Ingen endring ville bommet med {{noChange}}.",
  tooHigh: "{{share}} for høy",
  tooLow: "{{share}} for lav",
  nothing:
    "Datasettet har ingen serie som er talt i to år eller flere, og da er det ingenting å etterprøve mot. Legg inn nasjonale tall for yrker i tabellen observations, i en av seriene fte-somatic-hospitals, employed-in-health, employed, employed-15-66 eller hpr-authorised.",
  skipped: "Kunne ikke framskrives: {{series}} for {{occupation}}. {{reason}}",
  column: {
    group: "Gruppe",
    projections: "Antall",
    error: "Feil",
    bias: "Skjevhet",
    covered: "I intervallet",
    noChange: "Ingen endring",
    drift: "Samme vekst",
    occupation: "Yrke",
    from: "Fra",
    to: "Til",
    observed: "Talt",
    median: "Median",
    interval: "80 %-intervall",
  },
  grouping: { all: "Alle", history: "Hva som var kjent", size: "Størrelse", horizon: "År fram", series: "Serie" },
  group: {
    all: "alle framskrivinger",
    "earlier-counts": "tidligere tellinger kjent",
    "first-count": "bare den første tellingen kjent",
    "<500": "under 500",
    "500-5000": "500 til 5 000",
    "5000-50000": "5 000 til 50 000",
    ">=50000": "50 000 og mer",
    "1": "1 år",
    "2": "2 år",
    "3": "3 år",
    "4-6": "4 til 6 år",
    ">6": "mer enn 6 år",
    "fte-somatic-hospitals": "årsverk i somatiske sykehus",
    "employed-in-health": "sysselsatte i helsetjenestene",
    employed: "sysselsatte i alle næringer",
    "employed-15-66": "sysselsatte 15–66 år",
    "hpr-authorised": "autoriserte i Helsepersonellregisteret",
  },
};
