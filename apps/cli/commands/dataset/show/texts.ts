import { defineTexts } from "#io/language";

/** The command `framsyn dataset show`. */
export const texts = defineTexts("cli-dataset-show", {
  examples: {
    nb: `  framsyn dataset show
  framsyn dataset show --knowledge
  framsyn dataset show mitt-datasett --format json
  framsyn dataset show mitt-datasett --out innhold.xlsx`,
    nn: `  framsyn dataset show
  framsyn dataset show --knowledge
  framsyn dataset show mitt-datasett --format json
  framsyn dataset show mitt-datasett --out innhald.xlsx`,
    en: `  framsyn dataset show
  framsyn dataset show --knowledge
  framsyn dataset show my-dataset --format json
  framsyn dataset show my-dataset --out contents.xlsx`,
  },
  description: {
    nb: "vis hva et datasett inneholder: enheter, yrker, år, kilder og hvor sikre tallene er",
    nn: "vis kva eit datasett inneheld: einingar, yrke, år, kjelder og kor sikre tala er",
    en: "show what a dataset holds: units, occupations, years, sources and how sure the figures are",
  },
  folder: {
    nb: "mappe med datapackage.json (ellers referansedatasettet)",
    nn: "mappe med datapackage.json (elles referansedatasettet)",
    en: "folder with datapackage.json (default the reference dataset)",
  },
  heading: { nb: "{{title}}, utgave {{version}}", nn: "{{title}}, utgåve {{version}}", en: "{{title}}, edition {{version}}" },
  years: {
    nb: "Basisår {{first}}, kan framskrives til {{last}}. Laget {{created}}.",
    nn: "Basisår {{first}}, kan framskrivast til {{last}}. Laga {{created}}.",
    en: "Base year {{first}}, can be projected to {{last}}. Made {{created}}.",
  },
  hash: { nb: "Kontrollsum for innholdet: {{hash}}", nn: "Kontrollsum for innhaldet: {{hash}}", en: "Content hash: {{hash}}" },
  others_one: {
    nb: "I tillegg har datasettet {{n}} tall om folketallet og fra tidligere tellinger.",
    nn: "I tillegg har datasettet {{n}} tal om folketalet og frå tidlegare teljingar.",
    en: "The dataset also has {{n}} figure on the population and from earlier counts.",
  },
  others_other: {
    nb: "I tillegg har datasettet {{n}} tall om folketallet og fra tidligere tellinger.",
    nn: "I tillegg har datasettet {{n}} tal om folketalet og frå tidlegare teljingar.",
    en: "The dataset also has {{n}} figures on the population and from earlier counts.",
  },
  askKnowledge: {
    nb: "Med --knowledge: hvor mye av usikkerheten som kommer fra antakelser, og hvilke serier som ville gjort svaret sikrere (et minutt).",
    nn: "Med --knowledge: kor mykje av uvissa som kjem frå antakingar, og kva seriar som ville gjort svaret sikrare (eit minutt).",
    en: "With --knowledge: how much of the uncertainty comes from assumptions, and which series would make the answer more certain (a minute).",
  },
  format: {
    nb: "table for mennesker, json for programmer, xlsx for regneark (ellers det endelsen på filen sier)",
    nn: "table for menneske, json for program, xlsx for rekneark (elles det endinga på fila seier)",
    en: "table for people, json for programs, xlsx for a workbook (default what the file's ending says)",
  },
  knowledge: {
    nb: "regn ut hvor mye vi vet: hvor usikkerheten kommer fra, og hvilke serier som ville si mer",
    nn: "rekn ut kor mykje vi veit: kvar uvissa kjem frå, og kva seriar som ville seie meir",
    en: "compute how much we know: where the uncertainty comes from, and which series would tell more",
  },
  sheet: {
    tables: { nb: "Tabeller", nn: "Tabellar", en: "Tables" },
    occupations: { nb: "Yrker", nn: "Yrke", en: "Occupations" },
    sources: { nb: "Kilder", nn: "Kjelder", en: "Sources" },
    missing: { nb: "Serier som mangler", nn: "Seriar som manglar", en: "Missing series" },
    oldest: { nb: "Eldste tall fra", nn: "Eldste tal frå", en: "Oldest figure from" },
    newest: { nb: "Nyeste tall fra", nn: "Nyaste tal frå", en: "Newest figure from" },
    parent: { nb: "Hører til", nn: "Høyrer til", en: "Part of" },
    staffed: { nb: "Har ansatte", nn: "Har tilsette", en: "Has staff" },
    publisher: { nb: "Utgiver", nn: "Utgjevar", en: "Publisher" },
    lastYear: { nb: "Kan framskrives til", nn: "Kan framskrivast til", en: "Can be projected to" },
    created: { nb: "Laget", nn: "Laga", en: "Made" },
  },
  table: { no: "Tabell", en: "Table" },
  rows: { no: "Rader", en: "Rows" },
  period: { nb: "Tall fra", nn: "Tal frå", en: "Figures from" },
  kind: { no: "Slag", en: "Kind" },
  unstaffed_one: {
    nb: "og {{n}} enhet uten egne ansatte i datasettet",
    nn: "og {{n}} eining utan eigne tilsette i datasettet",
    en: "and {{n}} unit without staff of its own in the dataset",
  },
  unstaffed_other: {
    nb: "og {{n}} enheter uten egne ansatte i datasettet",
    nn: "og {{n}} einingar utan eigne tilsette i datasettet",
    en: "and {{n}} units without staff of their own in the dataset",
  },
  occupation: { no: "Yrke", en: "Occupation" },
  units: { nb: "Enheter", nn: "Einingar", en: "Units" },
  source: { nb: "Kilde", nn: "Kjelde", en: "Source" },
  figureCount: { nb: "Antall tall", nn: "Talet på tal", en: "Figures" },
  title: { no: "Tittel", en: "Title" },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-dataset-show": typeof texts;
  }
}
