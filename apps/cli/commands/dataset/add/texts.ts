import { defineTexts } from "#io/language";

/** The command `framsyn dataset add`. */
export const texts = defineTexts("cli-dataset-add", ["list"], {
  description: {
    nb: "lag en ny utgave av et datasett der radene i én tabell kommer fra en statistikktabell",
    nn: "lag ei ny utgåve av eit datasett der radene i éin tabell kjem frå ein statistikktabell",
    en: "make a new edition of a dataset with the rows of one table taken from a statistics table",
  },
  examples: {
    nb: `  framsyn dataset add 07459.json --as population --preview
  framsyn dataset add 07459.json --as population --out folketall-2027
  framsyn dataset add https://data.ssb.no/api/pxwebapi/v2/tables/07459 --as population --out folketall-2027
  framsyn dataset add fylker.csv --map mitt-kart.json --out fylker-2027`,
    nn: `  framsyn dataset add 07459.json --as population --preview
  framsyn dataset add 07459.json --as population --out folketal-2027
  framsyn dataset add https://data.ssb.no/api/pxwebapi/v2/tables/07459 --as population --out folketal-2027
  framsyn dataset add fylke.csv --map kartet-mitt.json --out fylke-2027`,
    en: `  framsyn dataset add 07459.json --as population --preview
  framsyn dataset add 07459.json --as population --out population-2027
  framsyn dataset add https://data.ssb.no/api/pxwebapi/v2/tables/07459 --as population --out population-2027
  framsyn dataset add counties.csv --map my-map.json --out counties-2027`,
  },
  notes: {
    nb: `Leser JSON-stat, PxWebApi v2, CSV og regneark fra SSB, rader fra DBH og Klass-lister. Et kart sier hvordan tabellen blir rader;
framsyn schema statistics-map viser hvordan et slikt skrives. Tegn for manglende tall blir aldri null. Uten kart viser
--preview hva filen inneholder.`,
    nn: `Les JSON-stat, PxWebApi v2, CSV og rekneark frå SSB, rader frå DBH og Klass-lister. Eit kart seier korleis tabellen blir rader;
framsyn schema statistics-map viser korleis eit slikt blir skrive. Teikn for manglande tal blir aldri null. Utan kart viser
--preview kva fila inneheld.`,
    en: `Reads JSON-stat, PxWebApi v2, CSV and workbooks from Statistics Norway, rows from DBH and Klass lists. A map says how the table
becomes rows; framsyn schema statistics-map shows how one is written. Signs for missing numbers never become zero. Without a map,
--preview shows what the file holds.`,
  },
  file: {
    nb: "fil med tabellen, eller adressen til den",
    nn: "fil med tabellen, eller adressa til han",
    en: "file with the table, or its address",
  },
  as: {
    nb: "tabellen i datasettet radene er for (ellers den kartet sier)",
    nn: "tabellen i datasettet radene er for (elles den kartet seier)",
    en: "table of the dataset the rows are for (default: as the map says)",
  },
  map: {
    nb: "navn på et kart som følger med, eller en fil (ellers det som er for tabellens nummer)",
    nn: "namn på eit kart som følgjer med, eller ei fil (elles det som er for nummeret til tabellen)",
    en: "name of a map that comes with Framsyn, or a file (default: the one for the table's number)",
  },
  changes: {
    nb: "Klass-liste over koder som ble til andre, for eksempel sammenslåtte kommuner",
    nn: "Klass-liste over kodar som vart til andre, til dømes samanslåtte kommunar",
    en: "Klass list of codes that became others, for example merged municipalities",
  },
  out: {
    nb: "ny eller tom mappe for den nye utgaven",
    nn: "ny eller tom mappe for den nye utgåva",
    en: "new or empty folder for the new edition",
  },
  preview: {
    nb: "vis hva som ville blitt endret, uten å skrive noe",
    nn: "vis kva som ville vorte endra, utan å skrive noko",
    en: "show what would change, and write nothing",
  },
  counts: {
    nb: "{{table}}: {{added}} rader er nye, {{changed}} er endret, {{removed}} er borte og {{same}} er som før.",
    nn: "{{table}}: {{added}} rader er nye, {{changed}} er endra, {{removed}} er borte og {{same}} er som før.",
    en: "{{table}}: {{added}} rows are new, {{changed}} changed, {{removed}} gone and {{same}} as before.",
  },
  largest: { nb: "De største endringene:", nn: "Dei største endringane:", en: "The largest changes:" },
  row: { no: "Rad", en: "Row" },
  before: { no: "Før", en: "Before" },
  after: { nb: "Nå", nn: "No", en: "Now" },
  unitOfMeasure: { nb: "Enhet", nn: "Eining", en: "Unit" },
  contents: {
    nb: "{{title}}: {{cells}} celler, {{missing}} uten tall.",
    nn: "{{title}}: {{cells}} celler, {{missing}} utan tal.",
    en: "{{title}}: {{cells}} cells, {{missing}} without a number.",
  },
  dimension: { no: "Delt etter", en: "Divided by" },
  number: { nb: "Antall", nn: "Tal", en: "Number" },
  categories: { nb: "Kategorier", nn: "Kategoriar", en: "Categories" },
  list: {
    codes: {
      nb: "En kodeliste (koder: {{number}}).",
      nn: "Ei kodeliste (kodar: {{number}}).",
      en: "A list of codes ({{number}} of them).",
    },
    changes: {
      nb: "En liste over koder som ble til andre ({{number}}).",
      nn: "Ei liste over kodar som vart til andre ({{number}}).",
      en: "A list of codes that became others ({{number}}).",
    },
  },
  previewed: {
    nb: "Ingenting er skrevet. Med --out MAPPE uten --preview blir den nye utgaven laget.",
    nn: "Ingenting er skrive. Med --out MAPPE utan --preview blir den nye utgåva laga.",
    en: "Nothing was written. With --out FOLDER and without --preview the new edition is made.",
  },
  written: {
    nb: "Utgave {{version}} er skrevet til {{folder}}.",
    nn: "Utgåve {{version}} er skriven til {{folder}}.",
    en: "Edition {{version}} is written to {{folder}}.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-dataset-add": typeof texts;
  }
}
