import type { SameKeys } from "../../catalogue.ts";
import type { nb } from "./nb.ts";

/** Kommandoane som forklarer ei underdekning, nynorsk. */
export const nn: SameKeys<typeof nb> = {
  options: {
    occupation: "yrke",
    unit: "eining (elles heile landet)",
    units: "eining, fleire med komma (elles heile landet)",
    year: "år det gjeld (elles ti år etter basisåret)",
    format: "table for menneske, json eller csv for program",
  },
  fte: "Avtalte årsverk. Pluss gjer underdekninga større.",
  decomposition: {
    description: "forklar kvifor underdekninga endrar seg frå basisåret til eit anna år",
    examples: `  framsyn decomposition --occupation bioingenior --unit helse-bergen --year 2035
  framsyn decomposition --occupation radiograf --scenario fleire-plassar.json --format csv`,
    notes: `Tilsette som sluttar og kjem, blir talde slik dei gjer det i framskrivinga, i årsverk. For etterspurnaden blir éi endring slått på om gongen.
Gjennomsnitta går opp: start, alle årsakene og samspelet er til saman slutten.`,
    factor: "Årsak",
    mean: "Gjennomsnitt",
    interval: "80 %-intervall",
    start: "Underdekning {{year}}",
  },
  sensitivity: {
    description: "vis kor sikker underdekninga er, og kva tal som avgjer det",
    examples: `  framsyn sensitivity --occupation bioingenior --year 2035
  framsyn sensitivity --occupation bioingenior --unit norge,helse-bergen --year 2035 --draws 2000 --format json`,
    notes: `Låg og høg: underdekninga når denne gruppa av tal er i kvar ende av 80 %-intervallet, og resten i midten.
Åleine: delen av uvissa (variansen) som ville bli borte om gruppa var kjend. I alt: delen som ville vere att om alt anna var kjent.
Tala i klammer er 95 %-intervallet for målinga; fleire framtider gjer det smalare.`,
    group: "Gruppe av tal",
    low: "Låg",
    high: "Høg",
    first: "Åleine",
    total: "I alt",
    centre: "Med alle tal i midten: {{centre}} årsverk. Standardavvik: {{deviation}} årsverk.",
  },
  ask: {
    description: "still modellen eit kva som helst spørsmål han kan få, også dei utan eigen kommando; skriv JSON",
    question: "fil med spørsmålet som JSON",
    examples: `  framsyn ask --question sporsmal.json
  framsyn ask --question samanlikning.json --other-scenario fleire-plassar.json --draws 500`,
    notes: `Fila har spørsmålet slik API-et tek det: kind og felta for den typen. framsyn schema question viser dei alle.
Den andre sida blir berre lesen når spørsmålet samanliknar to.`,
  },
  compare: {
    description: "samanlikn to utgåver av eit datasett, to scenario eller to lagra svar, og sei kvar skilnaden kjem frå",
    files: "to filer frå framsyn projection --format json; elles blir begge sider rekna ut",
    data: "mappe med datasettet det blir samanlikna frå (elles det norske referansedatasettet)",
    otherData: "mappe med datasettet det blir samanlikna med (elles det same)",
    scenario: "scenariofil det blir samanlikna frå (elles referansebanen)",
    otherScenario: "scenariofil det blir samanlikna med (elles det same scenarioet)",
    occupation: "yrke, fleire med komma, eller all (elles all)",
    unit: "eining, fleire med komma, eller all (elles heile landet)",
    examples: `  framsyn compare --other-scenario fleire-plassar.json --year 2035
  framsyn compare --data utgave-2025 --other-data utgave-2026 --year 2035 --occupation bioingenior --unit all
  framsyn compare forrige.json denne.json --year 2035`,
    notes: `Skilnaden er den andre sida minus den første, framtid for framtid med dei same tilfeldige tala, størst først.
Kvar årsak er verknaden av å byte berre den delen av tala, gjennomsnitt av begge vegar. Filer har ikkje framtidene, berre samandrag.`,
    occupationColumn: "Yrke",
    unitColumn: "Eining",
    from: "Frå",
    to: "Til",
    difference: "Skilnad",
    causes: "Årsaker (gjennomsnitt)",
    cause: "{{name}} {{effect}}",
    equal: "Sidene gir dei same tala.",
    onlyA: "Berre på den første sida: {{list}}",
    onlyB: "Berre på den andre sida: {{list}}",
    place: "{{occupation}} ({{unit}})",
    missing: "{{occupation}}: verknaden av «{{cause}}» kan ikkje skiljast ut, for utgåvene kan ikkje blandast der.",
    baseYear: "{{occupation}}: verknaden av «{{cause}}» kan ikkje skiljast ut, for utgåvene startar i ulike år.",
    theReference: "referansebanen",
    edition: "{{title}} {{version}}",
  },
};
