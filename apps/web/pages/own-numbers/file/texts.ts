import { defineTexts } from "#io/language";

/** A file is chosen. */
export const texts = defineTexts("own-numbers-file", {
  choose: { nb: "Velg fil", nn: "Vel fil", en: "Choose file" },
  chooseOther: { nb: "Velg en annen fil", nn: "Vel ei anna fil", en: "Choose another file" },
  drop: { nb: "eller dra den hit", nn: "eller dra henne hit", en: "or drag it here" },
  kinds: {
    nb: "Regneark eller tekst (CSV), i det formatet systemet gir. Et helt datasett kan være flere filer eller en zip-fil.",
    nn: "Rekneark eller tekst (CSV), i det formatet systemet gjev. Eit heilt datasett kan vere fleire filer eller ei zip-fil.",
    en: "A spreadsheet or text (CSV), in the format your system gives. A whole dataset can be several files or a zip file.",
  },
  chosen: { nb: "Valgte filer", nn: "Valde filer", en: "Chosen files" },
  remove: { no: "Ta bort {{file}}", en: "Remove {{file}}" },
  safe: {
    nb: "Filen blir lest på tjeneren og slettet med en gang. Bare antall per yrke, kjønn og aldersgruppe blir lagret, aldri hvem noen er. Filer med fødselsnummer blir avvist.",
    nn: "Fila blir lesen på tenaren og sletta med ein gong. Berre talet per yrke, kjønn og aldersgruppe blir lagra, aldri kven nokon er. Filer med fødselsnummer blir avviste.",
    en: "The file is read on the server and deleted at once. Only counts by occupation, sex and age group are stored, never who anybody is. Files with national identity numbers are refused.",
  },
  payrollTitle: { nb: "Hva skal stå i en lønnsfil?", nn: "Kva skal stå i ei lønsfil?", en: "What should a payroll file hold?" },
  payrollText: {
    nb: "Be lønnsavdelingen om én rad per stilling. Kolonnene kan hete det de vil, og stå i hvilken rekkefølge som helst:",
    nn: "Be lønsavdelinga om éi rad per stilling. Kolonnane kan heite det dei vil, og stå i kva rekkjefølgje som helst:",
    en: "Ask the payroll office for one row per position. The columns can be called what they like, in any order:",
  },
  columns: {
    occupation: {
      nb: "stillingskode eller stillingstittel: STYRK-08, yrkeskoden i a-meldingen eller deres egne koder",
      nn: "stillingskode eller stillingstittel: STYRK-08, yrkeskoden i a-meldinga eller dykkar eigne kodar",
      en: "position code or title: STYRK-08, the occupation code reported to the authorities, or codes of your own",
    },
    percent: { no: "stillingsprosent eller årsverk", en: "position percentage or FTE" },
    birth: { no: "fødselsår eller fødselsdato", en: "year or date of birth" },
    sex: { no: "kjønn", en: "sex" },
    person: {
      nb: "gjerne ansattnummer, så den som har flere stillinger, telles én gang",
      nn: "gjerne tilsettnummer, så den som har fleire stillingar, blir talt éin gong",
      en: "if possible an employee number, so that somebody with several positions is counted once",
    },
    dates: {
      no: "gjerne start- og sluttdato og permisjon",
      en: "if possible start and end dates, and leave",
    },
  },
  payrollNot: {
    nb: "Ta bort navn, fødselsnummer og adresser først.",
    nn: "Ta bort namn, fødselsnummer og adresser først.",
    en: "Remove names, national identity numbers and addresses first.",
  },
  packageTitle: { nb: "Har du et helt datasett?", nn: "Har du eit heilt datasett?", en: "Do you have a whole dataset?" },
  packageText: {
    nb: "Velg datapackage.json sammen med CSV-filene den nevner, eller alt i en zip-fil. Tomme maler ligger på datasiden.",
    nn: "Vel datapackage.json saman med CSV-filene ho nemner, eller alt i ei zip-fil. Tomme malar ligg på datasida.",
    en: "Choose datapackage.json with the CSV files it names, or all of it in a zip file. Empty templates are on the data page.",
  },
  packageLink: { nb: "Til malene", nn: "Til malane", en: "To the templates" },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "own-numbers-file": typeof texts;
  }
}
