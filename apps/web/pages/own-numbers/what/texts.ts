import { defineTexts } from "#io/language";

/** What the file is, and questions it leaves open. */
export const texts = defineTexts("own-numbers-what", ["answerKept", "answers", "containers", "questionHelp", "questions", "roles"], {
  is: {
    payroll_one: {
      nb: "{{names}} er en liste over ansatte.",
      nn: "{{names}} er ei liste over tilsette.",
      en: "{{names}} is a list of staff.",
    },
    payroll_other: {
      nb: "{{names}} er lister over ansatte.",
      nn: "{{names}} er lister over tilsette.",
      en: "{{names}} are lists of staff.",
    },
    package_one: { nb: "{{names}} er et datasett.", nn: "{{names}} er eit datasett.", en: "{{names}} is a dataset." },
    package_other: {
      nb: "De {{n}} filene er et datasett.",
      nn: "Dei {{n}} filene er eit datasett.",
      en: "The {{n}} files are a dataset.",
    },
    statistics_one: {
      nb: "{{names}} er en statistikktabell.",
      nn: "{{names}} er ein statistikktabell.",
      en: "{{names}} is a statistics table.",
    },
    statistics_other: {
      nb: "{{names}} er statistikktabeller.",
      nn: "{{names}} er statistikktabellar.",
      en: "{{names}} are statistics tables.",
    },
    unknown_one: { nb: "Vi kjenner ikke igjen {{names}}.", nn: "Vi kjenner ikkje att {{names}}.", en: "We do not recognise {{names}}." },
    unknown_other: {
      nb: "Vi kjenner ikke igjen {{names}}.",
      nn: "Vi kjenner ikkje att {{names}}.",
      en: "We do not recognise {{names}}.",
    },
  },
  kindQuestion: { nb: "Hva er det?", nn: "Kva er det?", en: "What is it?" },
  kinds: {
    statistics: { nb: "En statistikktabell", nn: "Ein statistikktabell", en: "A statistics table" },
    payroll: {
      nb: "Ansatte fra lønns- eller personalsystemet",
      nn: "Tilsette frå løns- eller personalsystemet",
      en: "Staff from the payroll or HR system",
    },
    package: { nb: "Et helt datasett", nn: "Eit heilt datasett", en: "A whole dataset" },
  },
  kindsText: {
    statistics: {
      nb: "Fra Statistisk sentralbyrå, NAV, DBH eller lignende.",
      nn: "Frå Statistisk sentralbyrå, NAV, DBH eller liknande.",
      en: "From Statistics Norway, NAV, DBH or the like.",
    },
    payroll: {
      nb: "Én rad per stilling, ved én enhet.",
      nn: "Éi rad per stilling, ved éi eining.",
      en: "One row per position, at one unit.",
    },
    package: {
      nb: "datapackage.json og tabellene den nevner.",
      nn: "datapackage.json og tabellane ho nemner.",
      en: "datapackage.json and the tables it names.",
    },
  },
  otherKind: { nb: "Er det noe annet?", nn: "Er det noko anna?", en: "Is it something else?" },
  statisticsText: {
    nb: "Tallene i tabellen tar plassen til dem datasettet har. Neste steg viser hvilke det er, og hva som blir annerledes. Celler uten tall blir aldri 0.",
    nn: "Tala i tabellen tek plassen til dei datasettet har. Neste steg viser kva for nokre det er, og kva som blir annleis. Celler utan tal blir aldri 0.",
    en: "The figures of the table take the place of those the dataset has. The next step shows which, and what will change. Cells without a number never become 0.",
  },
  packageText: {
    nb: "Et datasett har alt Framsyn regner med, og blir en utgave for seg. Ingenting av det som er lagret, blir endret. Neste steg sjekker hver rad.",
    nn: "Eit datasett har alt Framsyn reknar med, og blir ei utgåve for seg. Ingenting av det som er lagra, blir endra. Neste steg sjekkar kvar rad.",
    en: "A dataset holds all that Framsyn counts with, and becomes an edition of its own. Nothing that is stored is changed. The next step checks each row.",
  },
  unit: { nb: "Enheten de ansatte hører til", nn: "Eininga dei tilsette høyrer til", en: "Unit the staff belongs to" },
  unitMissing: { nb: "Velg enhet", nn: "Vel eining", en: "Choose a unit" },
  unitFirst: {
    nb: "Velg enheten de ansatte hører til, så leser vi filen.",
    nn: "Vel eininga dei tilsette høyrer til, så les vi fila.",
    en: "Choose the unit the staff belongs to, and we read the file.",
  },
  date: { nb: "Dagen filen gjelder", nn: "Dagen fila gjeld", en: "Day the file is about" },
  rows_one: { nb: "{{n}} rad under overskriften.", nn: "{{n}} rad under overskrifta.", en: "{{n}} row below the headings." },
  rows_other: { nb: "{{n}} rader under overskriften.", nn: "{{n}} rader under overskrifta.", en: "{{n}} rows below the headings." },
  sheet: { nb: "Arket heter {{sheet}}.", nn: "Arket heiter {{sheet}}.", en: "The sheet is {{sheet}}." },
  header: { nb: "Overskriften er rad {{row}}.", nn: "Overskrifta er rad {{row}}.", en: "The headings are in row {{row}}." },
  stops: {
    nb: "Dette må rettes før vi kan lese videre",
    nn: "Dette må rettast før vi kan lese vidare",
    en: "This must be mended before we can read on",
  },
  columns_one: { no: "Kolonnen vi bruker ({{n}})", en: "The column we use ({{n}})" },
  columns_other: { nb: "Kolonnene vi bruker ({{n}})", nn: "Kolonnane vi bruker ({{n}})", en: "The columns we use ({{n}})" },
  columnsHelp: {
    nb: "Stemmer det ikke, velg den riktige kolonnen. Andre kolonner leser vi ikke.",
    nn: "Stemmer det ikkje, vel den rette kolonnen. Andre kolonnar les vi ikkje.",
    en: "Where it is not right, choose the right column. We do not read the others.",
  },
  noColumn: { no: "Ingen kolonne", en: "No column" },
  findColumn: { nb: "Finn den selv", nn: "Finn han sjølv", en: "Find it yourself" },
  onlyUnits: {
    nb: "Bare disse i kolonnen {{column}}",
    nn: "Berre desse i kolonnen {{column}}",
    en: "Only these in the column {{column}}",
  },
  onlyUnitsHelp: {
    nb: "Slik de står i filen, med semikolon mellom. Tomt er alle.",
    nn: "Slik dei står i fila, med semikolon mellom. Tomt er alle.",
    en: "As they stand in the file, with semicolons between. Empty is all of them.",
  },
  keptAnswers: { nb: "Svar vi bruker fra før", nn: "Svar vi bruker frå før", en: "Answers used from before" },
  askAgain: { no: "Spør på nytt", en: "Ask again" },
  otherDate: { nb: "Ja, bruk bemanningen {{date}}", nn: "Ja, bruk bemanninga {{date}}", en: "Yes, use the staff of {{date}}" },
  gives: {
    nb: "Det gir {{persons}} og {{fte}} avtalte årsverk.",
    nn: "Det gjev {{persons}} og {{fte}} avtalte årsverk.",
    en: "That gives {{persons}} and {{fte}} contracted FTE.",
  },
  givesBad_one: { nb: "{{n}} rad kan da ikke leses.", nn: "{{n}} rad kan då ikkje lesast.", en: "{{n}} row can then not be read." },
  givesBad_other: {
    nb: "{{n}} rader kan da ikke leses.",
    nn: "{{n}} rader kan då ikkje lesast.",
    en: "{{n}} rows can then not be read.",
  },
  soFar: {
    nb: "Så langt: {{persons}} og {{fte}} avtalte årsverk i yrkene vi kjenner.",
    nn: "Så langt: {{persons}} og {{fte}} avtalte årsverk i yrka vi kjenner.",
    en: "So far: {{persons}} and {{fte}} contracted FTE in the occupations we know.",
  },
  containers: {
    gzip: { nb: "Filen var pakket.", nn: "Fila var pakka.", en: "The file was packed." },
    zip: { nb: "Filen lå i en zip-fil.", nn: "Fila låg i ei zip-fil.", en: "The file lay in a zip file." },
    delimited: { nb: "Tekst, skrevet i {{encoding}}.", nn: "Tekst, skriven i {{encoding}}.", en: "Text, written in {{encoding}}." },
    workbook: { nb: "Et Excel-regneark.", nn: "Eit Excel-rekneark.", en: "An Excel workbook." },
    "open-document": { nb: "Et regneark fra LibreOffice.", nn: "Eit rekneark frå LibreOffice.", en: "A LibreOffice spreadsheet." },
    "spreadsheet-xml": { nb: "Et regneark skrevet som XML.", nn: "Eit rekneark skrive som XML.", en: "A spreadsheet written as XML." },
    html: { nb: "En nettside lagret som regneark.", nn: "Ei nettside lagra som rekneark.", en: "A web page saved as a spreadsheet." },
  },
  roles: {
    person: { nb: "Ansattnummer", nn: "Tilsettnummer", en: "Employee number" },
    occupation: { no: "Stillingskode", en: "Position code" },
    title: { no: "Stillingstittel", en: "Position title" },
    percent: { no: "Stillingsprosent", en: "Position percentage" },
    share: { no: "Årsverk", en: "FTE" },
    birthYear: { no: "Fødselsår", en: "Year of birth" },
    birthDate: { no: "Fødselsdato", en: "Date of birth" },
    sex: { no: "Kjønn", en: "Sex" },
    unit: { nb: "Avdeling eller enhet", nn: "Avdeling eller eining", en: "Department or unit" },
    start: { no: "Startdato", en: "Start date" },
    end: { no: "Sluttdato", en: "End date" },
    leave: { no: "Permisjon", en: "Leave" },
  },
  questions: {
    sheet: { nb: "Hvilket ark er de ansatte?", nn: "Kva ark er dei tilsette?", en: "Which sheet is the staff?" },
    codes: {
      nb: "Hva slags koder står i {{column}}?",
      nn: "Kva slags kodar står i {{column}}?",
      en: "What kind of codes are in {{column}}?",
    },
    "percent-at-most-one": {
      nb: "Hva betyr tall på høyst 1 i {{column}}?",
      nn: "Kva tyder tal på høgst 1 i {{column}}?",
      en: "What do numbers of at most 1 in {{column}} mean?",
    },
    "fte-above-one": {
      nb: "Hva betyr store tall i {{column}}?",
      nn: "Kva tyder store tal i {{column}}?",
      en: "What do large numbers in {{column}} mean?",
    },
    "two-digit-years": {
      nb: "Er tallene med to sifre i {{column}} fødselsår?",
      nn: "Er tala med to siffer i {{column}} fødselsår?",
      en: "Are the two-digit numbers in {{column}} years of birth?",
    },
    "date-order": {
      nb: "Står dagen eller måneden først i {{column}}?",
      nn: "Står dagen eller månaden først i {{column}}?",
      en: "Does the day or the month come first in {{column}}?",
    },
    "sex-codes": {
      nb: "Hva betyr tallene i {{column}}?",
      nn: "Kva tyder tala i {{column}}?",
      en: "What do the numbers in {{column}} mean?",
    },
    "reference-date": {
      nb: "Er det riktig dag?",
      nn: "Er det rett dag?",
      en: "Is it the right day?",
    },
  },
  questionHelp: {
    sheet: { nb: "Flere ark ser ut som ansatte.", nn: "Fleire ark ser ut som tilsette.", en: "Several sheets look like staff." },
    codes: {
      nb: "{{n}} rader har koder med fire sifre. Mange arbeidsgivere har egne koder som ligner på STYRK-08.",
      nn: "{{n}} rader har kodar med fire siffer. Mange arbeidsgjevarar har eigne kodar som liknar på STYRK-08.",
      en: "{{n}} rows have four-digit codes. Many employers have codes of their own that look like STYRK-08.",
    },
    "percent-at-most-one": {
      nb: "Gjelder {{n}} rader. Feil svar gir en hundredel av bemanningen.",
      nn: "Gjeld {{n}} rader. Feil svar gjev ein hundredel av bemanninga.",
      en: "This concerns {{n}} rows. The wrong answer gives a hundredth of the staff.",
    },
    "fte-above-one": {
      nb: "Gjelder {{n}} rader med 2 eller mer i en kolonne med årsverk.",
      nn: "Gjeld {{n}} rader med 2 eller meir i ein kolonne med årsverk.",
      en: "This concerns {{n}} rows with 2 or more in a column of FTE.",
    },
    "two-digit-years": {
      nb: "Gjelder {{n}} rader, for eksempel 65.",
      nn: "Gjeld {{n}} rader, til dømes 65.",
      en: "This concerns {{n}} rows, for example 65.",
    },
    "date-order": {
      nb: "Gjelder {{n}} rader, for eksempel 03/04/1980.",
      nn: "Gjeld {{n}} rader, til dømes 03/04/1980.",
      en: "This concerns {{n}} rows, for example 03/04/1980.",
    },
    "sex-codes": { nb: "Gjelder {{n}} rader.", nn: "Gjeld {{n}} rader.", en: "This concerns {{n}} rows." },
    "reference-date": {
      nb: "Dagen er mer enn et år fra basisåret i datasettet. Framskrivingen ville starte fra bemanningen i en annen tid. Er det ikke meningen, rett dagen over.",
      nn: "Dagen er meir enn eit år frå basisåret i datasettet. Framskrivinga ville starte frå bemanninga i ei anna tid. Er det ikkje meininga, rett dagen over.",
      en: "The day is more than a year from the dataset's base year. The projection would start from the staff of another time. If that is not meant, correct the day above.",
    },
  },
  answers: {
    codes: {
      "styrk-08": {
        no: "STYRK-08: 3212 er bioingeniør",
        en: "STYRK-08: 3212 is biomedical laboratory scientist",
      },
      own: {
        nb: "Våre egne koder: titlene sier hva det er",
        nn: "Våre eigne kodar: titlane seier kva det er",
        en: "Codes of our own: the titles say what it is",
      },
    },
    "percent-at-most-one": {
      share: { nb: "En andel: 0,8 er 80 % stilling", nn: "Ein del: 0,8 er 80 % stilling", en: "A share: 0.8 is an 80 % position" },
      percent: { no: "Prosent: 0,8 er 0,8 % stilling", en: "Per cent: 0.8 is a 0.8 % position" },
    },
    "fte-above-one": {
      percent: { no: "Prosent: 100 er full stilling", en: "Per cent: 100 is full time" },
      share: { nb: "Årsverk: da er tallene feil", nn: "Årsverk: då er tala feil", en: "FTE: then the numbers are wrong" },
    },
    "two-digit-years": {
      "at-work": { no: "Ja: 65 er 1965 og 05 er 2005", en: "Yes: 65 is 1965 and 05 is 2005" },
      "not-years": { nb: "Nei, de er feil", nn: "Nei, dei er feil", en: "No, they are wrong" },
    },
    "date-order": {
      "day-first": { no: "Dagen: 03/04 er 3. april", en: "The day: 03/04 is 3 April" },
      "month-first": { nb: "Måneden: 03/04 er 4. mars", nn: "Månaden: 03/04 er 4. mars", en: "The month: 03/04 is 4 March" },
    },
    "sex-codes": {
      "men-1-women-2": { no: "1 er menn, 2 er kvinner", en: "1 is men, 2 is women" },
      "men-2-women-1": { no: "1 er kvinner, 2 er menn", en: "1 is women, 2 is men" },
      "men-0-women-1": { no: "0 er menn, 1 er kvinner", en: "0 is men, 1 is women" },
      "men-1-women-0": { no: "0 er kvinner, 1 er menn", en: "0 is women, 1 is men" },
    },
  },
  answerKept: {
    sheet: { no: "Ark", en: "Sheet" },
    codes: { nb: "Kodene", nn: "Kodane", en: "The codes" },
    "percent-at-most-one": { nb: "Tall på høyst 1", nn: "Tal på høgst 1", en: "Numbers of at most 1" },
    "fte-above-one": { nb: "Store tall for årsverk", nn: "Store tal for årsverk", en: "Large numbers of FTE" },
    "two-digit-years": { nb: "Fødselsår med to sifre", nn: "Fødselsår med to siffer", en: "Two-digit years of birth" },
    "date-order": { nb: "Rekkefølgen i datoer", nn: "Rekkjefølgja i datoar", en: "The order in dates" },
    "sex-codes": { no: "Kjønn", en: "Sex" },
    "reference-date": { no: "Dagen", en: "The day" },
  },
  kept: {
    text: {
      nb: "Vi bruker det du og andre bekreftet for {{unit}} {{date}}: {{codes}}.",
      nn: "Vi bruker det du og andre stadfesta for {{unit}} {{date}}: {{codes}}.",
      en: "We use what was confirmed for {{unit}} on {{date}}: {{codes}}.",
    },
    codes_one: { no: "{{n}} kode eller tittel", en: "{{n}} code or title" },
    codes_other: { nb: "{{n}} koder og titler", nn: "{{n}} kodar og titlar", en: "{{n}} codes and titles" },
    look: { nb: "Se og endre", nn: "Sjå og endre", en: "Look and change" },
    without: { nb: "Begynn uten det", nn: "Byrj utan det", en: "Begin without it" },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "own-numbers-what": typeof texts;
  }
}
