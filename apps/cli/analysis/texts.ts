import { defineTexts } from "#io/language";

/** The commands that explain a gap: decomposition, sensitivity and compare. */
export const texts = defineTexts("cli-explain", {
  options: {
    occupation: { no: "yrke", en: "occupation" },
    unit: { nb: "enhet (ellers hele landet)", nn: "eining (elles heile landet)", en: "unit (default the whole country)" },
    units: {
      nb: "enhet, flere med komma (ellers hele landet)",
      nn: "eining, fleire med komma (elles heile landet)",
      en: "unit, several with commas (default the whole country)",
    },
    year: {
      nb: "år det gjelder (ellers ti år etter basisåret)",
      nn: "år det gjeld (elles ti år etter basisåret)",
      en: "year it is about (default ten years after the base year)",
    },
    format: {
      nb: "table for mennesker, json eller csv for programmer",
      nn: "table for menneske, json eller csv for program",
      en: "table for people, json or csv for programs",
    },
  },
  fte: {
    nb: "Avtalte årsverk. Pluss gjør underdekningen større.",
    nn: "Avtalte årsverk. Pluss gjer underdekninga større.",
    en: "Contracted FTE. Plus widens the shortage.",
  },
  decomposition: {
    description: {
      nb: "forklar hvorfor underdekningen endrer seg fra basisåret til et annet år",
      nn: "forklar kvifor underdekninga endrar seg frå basisåret til eit anna år",
      en: "explain why the shortage changes from the base year to another year",
    },
    examples: {
      nb: `  framsyn decomposition --occupation bioingenior --unit helse-bergen --year 2035
  framsyn decomposition --occupation radiograf --scenario flere-plasser.json --format csv`,
      nn: `  framsyn decomposition --occupation bioingenior --unit helse-bergen --year 2035
  framsyn decomposition --occupation radiograf --scenario fleire-plassar.json --format csv`,
      en: `  framsyn decomposition --occupation bioingenior --unit helse-bergen --year 2035
  framsyn decomposition --occupation radiograf --scenario more-places.json --format csv`,
    },
    notes: {
      nb: `Ansatte som slutter og kommer, telles slik de gjør det i framskrivingen, i årsverk. For etterspørselen slås én endring på om gangen.
Gjennomsnittene går opp: start, alle årsakene og samspillet er til sammen slutten.`,
      nn: `Tilsette som sluttar og kjem, blir talde slik dei gjer det i framskrivinga, i årsverk. For etterspurnaden blir éi endring slått på om gongen.
Gjennomsnitta går opp: start, alle årsakene og samspelet er til saman slutten.`,
      en: `Staff who leave and come are counted as they do so in the projection, in FTE. For demand, one change is switched on at a time.
Averages add up: start, all causes and what they do together are the end.`,
    },
    factor: { no: "Årsak", en: "Cause" },
    mean: { no: "Gjennomsnitt", en: "Average" },
    interval: { no: "80 %-intervall", en: "80% interval" },
    start: { no: "Underdekning {{year}}", en: "Shortage {{year}}" },
  },
  sensitivity: {
    description: {
      nb: "vis hvor sikker underdekningen er, og hvilke tall som avgjør det",
      nn: "vis kor sikker underdekninga er, og kva tal som avgjer det",
      en: "show how sure the shortage is, and which figures decide that",
    },
    examples: {
      no: `  framsyn sensitivity --occupation bioingenior --year 2035
  framsyn sensitivity --occupation bioingenior --unit norge,helse-bergen --year 2035 --draws 2000 --format json`,
      en: `  framsyn sensitivity --occupation bioingenior --year 2035
  framsyn sensitivity --occupation bioingenior --unit norge,helse-bergen --year 2035 --draws 2000 --format json`,
    },
    notes: {
      nb: `Lav og høy: underdekningen når denne gruppen av tall er i hver ende av 80 %-intervallet, og resten i midten.
Alene: andelen av usikkerheten (variansen) som ville bli borte om gruppen var kjent. I alt: andelen som ville være igjen om alt annet var kjent.
Tallene i klammer er 95 %-intervallet for målingen; flere framtider gjør det smalere.`,
      nn: `Låg og høg: underdekninga når denne gruppa av tal er i kvar ende av 80 %-intervallet, og resten i midten.
Åleine: delen av uvissa (variansen) som ville bli borte om gruppa var kjend. I alt: delen som ville vere att om alt anna var kjent.
Tala i klammer er 95 %-intervallet for målinga; fleire framtider gjer det smalare.`,
      en: `Low and high: the shortage with this group of figures at either end of its 80% interval, and the rest in the middle.
Alone: share of the uncertainty (variance) that would go if the group were known. In all: share that would be left if all else were known.
Numbers in brackets are the 95% interval of the measurement; more futures make it narrower.`,
    },
    group: { nb: "Gruppe av tall", nn: "Gruppe av tal", en: "Group of figures" },
    low: { nb: "Lav", nn: "Låg", en: "Low" },
    high: { nb: "Høy", nn: "Høg", en: "High" },
    first: { nb: "Alene", nn: "Åleine", en: "Alone" },
    total: { no: "I alt", en: "In all" },
    centre: {
      nb: "Med alle tall i midten: {{centre}} årsverk. Standardavvik: {{deviation}} årsverk.",
      nn: "Med alle tal i midten: {{centre}} årsverk. Standardavvik: {{deviation}} årsverk.",
      en: "With every figure in the middle: {{centre}} FTE. Standard deviation: {{deviation}} FTE.",
    },
  },
  compare: {
    description: {
      nb: "sammenlign to utgaver av et datasett, to scenarioer eller to lagrede svar, og si hvor forskjellen kommer fra",
      nn: "samanlikn to utgåver av eit datasett, to scenario eller to lagra svar, og sei kvar skilnaden kjem frå",
      en: "compare two editions of a dataset, two scenarios or two stored answers, and say where the difference comes from",
    },
    files: {
      nb: "to filer fra framsyn projection --format json; ellers regnes begge sider ut",
      nn: "to filer frå framsyn projection --format json; elles blir begge sider rekna ut",
      en: "two files from framsyn projection --format json; otherwise both sides are computed",
    },
    data: {
      nb: "mappe med datasettet det sammenlignes fra (ellers det norske referansedatasettet)",
      nn: "mappe med datasettet det blir samanlikna frå (elles det norske referansedatasettet)",
      en: "folder with the dataset compared from (default the Norwegian reference dataset)",
    },
    otherData: {
      nb: "mappe med datasettet det sammenlignes med (ellers det samme)",
      nn: "mappe med datasettet det blir samanlikna med (elles det same)",
      en: "folder with the dataset compared with (default the same)",
    },
    scenario: {
      nb: "scenariofil det sammenlignes fra (ellers referansebanen)",
      nn: "scenariofil det blir samanlikna frå (elles referansebanen)",
      en: "scenario file compared from (default the reference path)",
    },
    otherScenario: {
      nb: "scenariofil det sammenlignes med (ellers det samme scenarioet)",
      nn: "scenariofil det blir samanlikna med (elles det same scenarioet)",
      en: "scenario file compared with (default the same scenario)",
    },
    occupation: {
      nb: "yrke, flere med komma, eller all (ellers all)",
      nn: "yrke, fleire med komma, eller all (elles all)",
      en: "occupation, several with commas, or all (default all)",
    },
    unit: {
      nb: "enhet, flere med komma, eller all (ellers hele landet)",
      nn: "eining, fleire med komma, eller all (elles heile landet)",
      en: "unit, several with commas, or all (default the whole country)",
    },
    examples: {
      nb: `  framsyn compare --other-scenario flere-plasser.json --year 2035
  framsyn compare --data utgave-2025 --other-data utgave-2026 --year 2035 --occupation bioingenior --unit all
  framsyn compare forrige.json denne.json --year 2035`,
      nn: `  framsyn compare --other-scenario fleire-plassar.json --year 2035
  framsyn compare --data utgave-2025 --other-data utgave-2026 --year 2035 --occupation bioingenior --unit all
  framsyn compare forrige.json denne.json --year 2035`,
      en: `  framsyn compare --other-scenario more-places.json --year 2035
  framsyn compare --data edition-2025 --other-data edition-2026 --year 2035 --occupation bioingenior --unit all
  framsyn compare last.json this.json --year 2035`,
    },
    notes: {
      nb: `Forskjellen er den andre siden minus den første, framtid for framtid med de samme tilfeldige tallene, størst først.
Hver årsak er virkningen av å bytte bare den delen av tallene, gjennomsnitt av begge veier. Filer har ikke framtidene, bare sammendrag.`,
      nn: `Skilnaden er den andre sida minus den første, framtid for framtid med dei same tilfeldige tala, størst først.
Kvar årsak er verknaden av å byte berre den delen av tala, gjennomsnitt av begge vegar. Filer har ikkje framtidene, berre samandrag.`,
      en: `The difference is the other side minus the first, future by future with the same random numbers, largest first.
Each cause is what exchanging only that part of the figures does, averaged over both ways. Files hold summaries, not the futures themselves.`,
    },
    occupationColumn: { no: "Yrke", en: "Occupation" },
    unitColumn: { nb: "Enhet", nn: "Eining", en: "Unit" },
    from: { nb: "Fra", nn: "Frå", en: "From" },
    to: { no: "Til", en: "To" },
    difference: { nb: "Forskjell", nn: "Skilnad", en: "Difference" },
    causes: { no: "Årsaker (gjennomsnitt)", en: "Causes (average)" },
    cause: { no: "{{name}} {{effect}}", en: "{{name}} {{effect}}" },
    equal: { nb: "Sidene gir de samme tallene.", nn: "Sidene gir dei same tala.", en: "Both sides give the same numbers." },
    onlyA: { nb: "Bare på den første siden: {{list}}", nn: "Berre på den første sida: {{list}}", en: "Only on the first side: {{list}}" },
    onlyB: { nb: "Bare på den andre siden: {{list}}", nn: "Berre på den andre sida: {{list}}", en: "Only on the other side: {{list}}" },
    place: { no: "{{occupation}} ({{unit}})", en: "{{occupation}} ({{unit}})" },
    missing: {
      nb: "{{occupation}}: virkningen av «{{cause}}» kan ikke skilles ut, for utgavene kan ikke blandes der.",
      nn: "{{occupation}}: verknaden av «{{cause}}» kan ikkje skiljast ut, for utgåvene kan ikkje blandast der.",
      en: "{{occupation}}: the effect of “{{cause}}” cannot be told apart, for the editions cannot be mixed there.",
    },
    baseYear: {
      nb: "{{occupation}}: virkningen av «{{cause}}» kan ikke skilles ut, for utgavene starter i ulike år.",
      nn: "{{occupation}}: verknaden av «{{cause}}» kan ikkje skiljast ut, for utgåvene startar i ulike år.",
      en: "{{occupation}}: the effect of “{{cause}}” cannot be told apart, for the editions start in different years.",
    },
    theReference: { no: "referansebanen", en: "the reference path" },
    edition: { no: "{{title}} {{version}}", en: "{{title}} {{version}}" },
  },
  ask: {
    description: {
      nb: "still modellen et hvilket som helst spørsmål den kan få, også de uten egen kommando; skriver JSON",
      nn: "still modellen eit kva som helst spørsmål han kan få, også dei utan eigen kommando; skriv JSON",
      en: "ask the model any question it can be asked, also those without a command of their own; prints JSON",
    },
    question: { no: "fil med spørsmålet som JSON", en: "file with the question as JSON" },
    examples: {
      nb: `  framsyn ask --question sporsmal.json
  framsyn ask --question sammenligning.json --other-scenario flere-plasser.json --draws 500`,
      nn: `  framsyn ask --question sporsmal.json
  framsyn ask --question samanlikning.json --other-scenario fleire-plassar.json --draws 500`,
      en: `  framsyn ask --question question.json
  framsyn ask --question comparison.json --other-scenario more-places.json --draws 500`,
    },
    notes: {
      nb: `Filen har spørsmålet slik API-et tar det: kind og feltene for den typen. framsyn schema question viser dem alle.
Den andre siden leses bare når spørsmålet sammenligner to.`,
      nn: `Fila har spørsmålet slik API-et tek det: kind og felta for den typen. framsyn schema question viser dei alle.
Den andre sida blir berre lesen når spørsmålet samanliknar to.`,
      en: `The file holds the question as the API takes it: kind, and the fields of that kind. framsyn schema question shows them all.
The other side is read only where the question compares two.`,
    },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-explain": typeof texts;
  }
}
