/** Kommandoene som forklarer en underdekning, bokmål. */
export const nb = {
  options: {
    occupation: "yrke",
    unit: "enhet (ellers hele landet)",
    units: "enhet, flere med komma (ellers hele landet)",
    year: "år det gjelder (ellers ti år etter basisåret)",
    format: "table for mennesker, json eller csv for programmer",
  },
  fte: "Avtalte årsverk. Pluss gjør underdekningen større.",
  decomposition: {
    description: "forklar hvorfor underdekningen endrer seg fra basisåret til et annet år",
    examples: `  framsyn decomposition --occupation bioingenior --unit helse-bergen --year 2035
  framsyn decomposition --occupation radiograf --scenario flere-plasser.json --format csv`,
    notes: `Ansatte som slutter og kommer, telles slik de gjør det i framskrivingen, i årsverk. For etterspørselen slås én endring på om gangen.
Gjennomsnittene går opp: start, alle årsakene og samspillet er til sammen slutten.`,
    factor: "Årsak",
    mean: "Gjennomsnitt",
    interval: "80 %-intervall",
    start: "Underdekning {{year}}",
  },
  sensitivity: {
    description: "vis hvor sikker underdekningen er, og hvilke tall som avgjør det",
    examples: `  framsyn sensitivity --occupation bioingenior --year 2035
  framsyn sensitivity --occupation bioingenior --unit norge,helse-bergen --year 2035 --draws 2000 --format json`,
    notes: `Lav og høy: underdekningen når denne gruppen av tall er i hver ende av 80 %-intervallet, og resten i midten.
Alene: andelen av usikkerheten (variansen) som ville bli borte om gruppen var kjent. I alt: andelen som ville være igjen om alt annet var kjent.
Tallene i klammer er 95 %-intervallet for målingen; flere framtider gjør det smalere.`,
    group: "Gruppe av tall",
    low: "Lav",
    high: "Høy",
    first: "Alene",
    total: "I alt",
    centre: "Med alle tall i midten: {{centre}} årsverk. Standardavvik: {{deviation}} årsverk.",
  },
  ask: {
    description: "still modellen et hvilket som helst spørsmål den kan få, også de uten egen kommando; skriver JSON",
    question: "fil med spørsmålet som JSON",
    examples: `  framsyn ask --question sporsmal.json
  framsyn ask --question sammenligning.json --other-scenario flere-plasser.json --draws 500`,
    notes: `Filen har spørsmålet slik API-et tar det: kind og feltene for den typen. framsyn schema question viser dem alle.
Den andre siden leses bare når spørsmålet sammenligner to.`,
  },
  compare: {
    description: "sammenlign to utgaver av et datasett, to scenarioer eller to lagrede svar, og si hvor forskjellen kommer fra",
    files: "to filer fra framsyn projection --format json; ellers regnes begge sider ut",
    data: "mappe med datasettet det sammenlignes fra (ellers det norske referansedatasettet)",
    otherData: "mappe med datasettet det sammenlignes med (ellers det samme)",
    scenario: "scenariofil det sammenlignes fra (ellers referansebanen)",
    otherScenario: "scenariofil det sammenlignes med (ellers det samme scenarioet)",
    occupation: "yrke, flere med komma, eller all (ellers all)",
    unit: "enhet, flere med komma, eller all (ellers hele landet)",
    examples: `  framsyn compare --other-scenario flere-plasser.json --year 2035
  framsyn compare --data utgave-2025 --other-data utgave-2026 --year 2035 --occupation bioingenior --unit all
  framsyn compare forrige.json denne.json --year 2035`,
    notes: `Forskjellen er den andre siden minus den første, framtid for framtid med de samme tilfeldige tallene, størst først.
Hver årsak er virkningen av å bytte bare den delen av tallene, gjennomsnitt av begge veier. Filer har ikke framtidene, bare sammendrag.`,
    occupationColumn: "Yrke",
    unitColumn: "Enhet",
    from: "Fra",
    to: "Til",
    difference: "Forskjell",
    causes: "Årsaker (gjennomsnitt)",
    cause: "{{name}} {{effect}}",
    equal: "Sidene gir de samme tallene.",
    onlyA: "Bare på den første siden: {{list}}",
    onlyB: "Bare på den andre siden: {{list}}",
    place: "{{occupation}} ({{unit}})",
    missing: "{{occupation}}: virkningen av «{{cause}}» kan ikke skilles ut, for utgavene kan ikke blandes der.",
    baseYear: "{{occupation}}: virkningen av «{{cause}}» kan ikke skilles ut, for utgavene starter i ulike år.",
    theReference: "referansebanen",
    edition: "{{title}} {{version}}",
  },
};
