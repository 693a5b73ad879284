import { defineTexts } from "#io/language";

/** The command `framsyn laboratory template`. */
export const texts = defineTexts("cli-laboratory-template", {
  examples: {
    no: `  framsyn laboratory template --out laboratorium.xlsx
  framsyn laboratory template --out patologi.xlsx --laboratory helse-bergen-patologi`,
    en: `  framsyn laboratory template --out laboratory.xlsx
  framsyn laboratory template --out pathology.xlsx --laboratory helse-bergen-patologi`,
  },
  description: {
    nb: "skriv en arbeidsbok som et laboratorium kan fylle ut, tom eller med datasettets tall",
    nn: "skriv ei arbeidsbok som eit laboratorium kan fylle ut, tom eller med tala i datasettet",
    en: "write a workbook a laboratory can fill in, empty or with the dataset's figures",
  },
  out: { nb: "filen som skrives (.xlsx)", nn: "fila som blir skriven (.xlsx)", en: "file to write (.xlsx)" },
  laboratory: {
    nb: "laboratorium å fylle inn tallene til, med id",
    nn: "laboratorium å fylle inn tala til, med id",
    en: "laboratory whose figures are filled in, by id",
  },
  written: {
    nb: "Malen er skrevet til {{file}}. Begynn med arket Les meg.",
    nn: "Malen er skriven til {{file}}. Byrj med arket Les meg.",
    en: "The template is written to {{file}}. Start with the sheet Read me.",
  },
  lead: {
    what: {
      nb: "Fyll ut arkene som gjelder. La resten stå tomme: da beholder datasettet sine tall der.",
      nn: "Fyll ut arka som gjeld. Lat resten stå tomme: då held datasettet på tala sine der.",
      en: "Fill in the sheets that concern you. Leave the rest empty: the dataset keeps its figures there.",
    },
    interval: {
      nb: "Et tall kan ha et 80 %-intervall i parentes: 12 (10–15). Tom celle betyr ikke kjent, aldri null.",
      nn: "Eit tal kan ha eit 80 %-intervall i parentes: 12 (10–15). Tom celle tyder ikkje kjent, aldri null.",
      en: "A figure can have an 80 % interval in parentheses: 12 (10–15). An empty cell means not known, never zero.",
    },
    units: {
      nb: "Mengder trenger et mål: ml, g, stk, tester eller pakninger, i cellen, i overskriften eller i kolonnen Målt i. Andeler skrives 0,05 eller 5 %.",
      nn: "Mengder treng eit mål: ml, g, stk, testar eller pakningar, i cella, i overskrifta eller i kolonnen Målt i. Delar blir skrivne 0,05 eller 5 %.",
      en: "Amounts need a measure: ml, g, pieces, tests or packs, in the cell, the heading or the column Measured in. Shares are written 0.05 or 5 %.",
    },
    names: {
      nb: "Det samme må hete det samme på alle ark. Nøkkel kan stå tom.",
      nn: "Det same må heite det same på alle ark. Nøkkel kan stå tom.",
      en: "The same thing must be called the same on every sheet. Key may be left empty.",
    },
    import: {
      nb: "Se hva som endres: framsyn laboratory import FIL --laboratory ID --preview",
      nn: "Sjå kva som blir endra: framsyn laboratory import FIL --laboratory ID --preview",
      en: "See what changes: framsyn laboratory import FILE --laboratory ID --preview",
    },
  },
  sheet: { no: "Ark", en: "Sheet" },
  column: { no: "Kolonne", en: "Column" },
  needed: { nb: "Må fylles ut", nn: "Må fyllast ut", en: "Must be filled in" },
  holds: { nb: "Hva som står der", nn: "Kva som står der", en: "What stands there" },
  yes: { no: "ja", en: "yes" },
  kinds: {
    text: { no: "tekst", en: "text" },
    date: { no: "dato", en: "date" },
    "month-end": {
      nb: "dato, eller måned for den siste dagen i den",
      nn: "dato, eller månad for den siste dagen i han",
      en: "date, or a month for its last day",
    },
    time: { no: "klokkeslett, 07:30", en: "time, 07:30" },
    flag: { no: "ja eller nei", en: "yes or no" },
    period: {
      nb: "år, 2025, eller måned, 2025-03; månedene kan også være hver sin kolonne",
      nn: "år, 2025, eller månad, 2025-03; månadene kan også vere kvar sin kolonne",
      en: "year, 2025, or month, 2025-03; months can also be a column each",
    },
    weekdays: {
      nb: "ukedag, eller flere: mandag-fredag",
      nn: "vekedag, eller fleire: måndag-fredag",
      en: "weekday, or several: Monday-Friday",
    },
    amount: { nb: "mengde med mål: 12 ml", nn: "mengd med mål: 12 ml", en: "amount with its measure: 12 ml" },
    share: {
      nb: "andel av 1, eller prosent med %-tegn",
      nn: "del av 1, eller prosent med %-teikn",
      en: "share of 1, or per cent with the sign",
    },
    position: {
      nb: "måned 1–12, ukedag, time 0–23 eller hastegrad",
      nn: "månad 1–12, vekedag, time 0–23 eller hastegrad",
      en: "month 1–12, weekday, hour 0–23 or priority",
    },
    number: { nb: "tall", nn: "tal", en: "number" },
    choice: { nb: "en av disse", nn: "ein av desse", en: "one of these" },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-laboratory-template": typeof texts;
  }
}
