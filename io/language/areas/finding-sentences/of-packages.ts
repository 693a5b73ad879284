import type { NorwegianText, Texts } from "../../texts.ts";

/** Findings about how the files of a package are written: what its description says of them, and signs in their cells. */
export const ofPackages = {
  "property-unsupported": {
    nb: "{{property}} for {{table}} er satt til {{value}}. Det støttes ikke, og tallene kunne blitt lest feil. Skriv filen uten, og ta bort egenskapen.",
    nn: "{{property}} for {{table}} er sett til {{value}}. Det er ikkje støtta, og tala kunne ha vorte lesne feil. Skriv fila utan, og ta bort eigenskapen.",
  },
  "resource-passed-over": {
    nb: "{{table}} er ikke en tabell i datasettet og ble ikke lest.",
    nn: "{{table}} er ikkje ein tabell i datasettet og vart ikkje lesen.",
  },
  "resource-unread": {
    nb: "Beskrivelsen av {{table}} ligger et annet sted ({{value}}) og kan ikke leses. Skriv den i datapackage.json.",
    nn: "Skildringa av {{table}} ligg ein annan stad ({{value}}) og kan ikkje lesast. Skriv henne i datapackage.json.",
  },
  "header-columns-missing": {
    nb: "{{table}} har ingen rad med overskrifter (dialect.header er false). Da må datapackage.json nevne kolonnene i rekkefølge under schema.fields.",
    nn: "{{table}} har inga rad med overskrifter (dialect.header er false). Då må datapackage.json nemne kolonnane i rekkjefølgje under schema.fields.",
  },
  "gzip-damaged": {
    nb: "Den komprimerte filen er skadet eller avkuttet. Komprimer den på nytt.",
    nn: "Den komprimerte fila er skadd eller avkutta. Komprimer henne på nytt.",
  },
  "file-case": {
    nb: "Pakken har {{found}}, men datapackage.json sier {{listed}}. Store og små bokstaver må være like. Gi den ene nytt navn.",
    nn: "Pakka har {{found}}, men datapackage.json seier {{listed}}. Store og små bokstavar må vere like. Gje den eine nytt namn.",
  },
  "file-missing-near": {
    nb: "datapackage.json nevner filen, men den er ikke med. Er det {{found}}? Gi den ene nytt navn.",
    nn: "datapackage.json nemner fila, men ho er ikkje med. Er det {{found}}? Gje den eine nytt namn.",
  },
  "file-link": {
    nb: "Dette er en lenke til et annet sted, og lenker følges ikke. Legg selve filen her.",
    nn: "Dette er ei lenkje til ein annan stad, og lenkjer blir ikkje følgde. Legg sjølve fila her.",
  },
  "file-folder": {
    nb: "Dette er en mappe, men her skal det være en fil. Legg filen her.",
    nn: "Dette er ei mappe, men her skal det vere ei fil. Legg fila her.",
  },
  "encoding-unknown": {
    nb: "Tegnkodingen {{encoding}} er ukjent. Lagre filen som UTF-8, og skriv det i datapackage.json.",
    nn: "Teiknkodinga {{encoding}} er ukjend. Lagre fila som UTF-8, og skriv det i datapackage.json.",
  },
  "zip-unreadable": {
    nb: "Zip-filen kan ikke leses. Den er skadet, har passord eller blir for stor når den pakkes ut. Pakk mappen på nytt.",
    nn: "Zip-fila kan ikkje lesast. Ho er skadd, har passord eller blir for stor når ho blir pakka ut. Pakk mappa på nytt.",
  },
  "minus-sign": {
    nb: "Tallet har langt minustegn. Skriv {{suggestion}}.",
    nn: "Talet har langt minusteikn. Skriv {{suggestion}}.",
  },
  "missing-symbol": {
    nb: "{{symbol}} betyr i statistikk at tallet mangler. La cellen stå tom der kolonnen tillater det, eller nevn tegnet som missingValues i datapackage.json. Skriv aldri 0.",
    nn: "{{symbol}} tyder i statistikk at talet manglar. La cella stå tom der kolonnen tillèt det, eller nemn teiknet som missingValues i datapackage.json. Skriv aldri 0.",
  },
  "spreadsheet-date": {
    nb: "Dette ligner et tall som et regneark har gjort til en dato. Finn tallet i kilden og skriv det på nytt, med kolonnen satt til tekst.",
    nn: "Dette liknar eit tal som eit rekneark har gjort til ein dato. Finn talet i kjelda og skriv det på nytt, med kolonnen sett til tekst.",
  },
  "year-from-date": {
    nb: "Dette er en dato, men her skal det være et årstall. Skriv {{suggestion}}.",
    nn: "Dette er ein dato, men her skal det vere eit årstal. Skriv {{suggestion}}.",
  },
} satisfies Texts<NorwegianText>;
