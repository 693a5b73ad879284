import { defineTexts } from "#io/language";

/** The command `framsyn compare`. */
export const texts = defineTexts("cli-compare", {
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
  causes: { no: "Årsaker (median)", en: "Causes (median)" },
  cause: { no: "{{name}} {{effect}}", en: "{{name}} {{effect}}" },
  equal: { nb: "Sidene gir de samme tallene.", nn: "Sidene gir dei same tala.", en: "Both sides give the same numbers." },
  only: {
    onlyA: { nb: "Bare på den første siden: {{list}}", nn: "Berre på den første sida: {{list}}", en: "Only on the first side: {{list}}" },
    onlyB: { nb: "Bare på den andre siden: {{list}}", nn: "Berre på den andre sida: {{list}}", en: "Only on the other side: {{list}}" },
  },
  place: { no: "{{occupation}} ({{unit}})", en: "{{occupation}} ({{unit}})" },
  notApart: {
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
  },
  theReference: { no: "referansebanen", en: "the reference path" },
  edition: { no: "{{title}} {{version}}", en: "{{title}} {{version}}" },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-compare": typeof texts;
  }
}
