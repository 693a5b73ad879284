import { defineTexts } from "#io/language";

/** The command `framsyn dataset import-hr`. */
export const texts = defineTexts("cli-dataset-import-hr", {
  examples: {
    nb: `  framsyn dataset import-hr uttrekk.xlsx --unit helse-bergen --preview
  framsyn dataset import-hr uttrekk.csv --unit "Helse Bergen" --save-map koder.json --preview
  framsyn dataset import-hr uttrekk.csv --unit helse-bergen --map koder.json --out helse-bergen-2026`,
    nn: `  framsyn dataset import-hr uttrekk.xlsx --unit helse-bergen --preview
  framsyn dataset import-hr uttrekk.csv --unit "Helse Bergen" --save-map kodar.json --preview
  framsyn dataset import-hr uttrekk.csv --unit helse-bergen --map kodar.json --out helse-bergen-2026`,
    en: `  framsyn dataset import-hr export.xlsx --unit helse-bergen --preview
  framsyn dataset import-hr export.csv --unit "Helse Bergen" --save-map codes.json --preview
  framsyn dataset import-hr export.csv --unit helse-bergen --map codes.json --out helse-bergen-2026`,
  },
  description: {
    nb: "lag en ny utgave av et datasett der én enhets ansatte kommer fra et lønnsuttrekk (CSV, Excel, OpenDocument)",
    nn: "lag ei ny utgåve av eit datasett der dei tilsette i éi eining kjem frå eit lønsuttrekk (CSV, Excel, OpenDocument)",
    en: "make a new edition of a dataset with one unit's staff taken from a payroll export (CSV, Excel, OpenDocument)",
  },
  file: {
    nb: "lønnsuttrekk med stillingskode eller tittel, stillingsprosent, fødselsår og kjønn",
    nn: "lønsuttrekk med stillingskode eller tittel, stillingsprosent, fødselsår og kjønn",
    en: "payroll export with position code or title, position percentage, year of birth and sex",
  },
  unit: {
    nb: "enheten de ansatte hører til, med id eller navn",
    nn: "eininga dei tilsette høyrer til, med id eller namn",
    en: "unit the staff belongs to, by id or name",
  },
  out: {
    nb: "ny eller tom mappe for den nye utgaven",
    nn: "ny eller tom mappe for den nye utgåva",
    en: "new or empty folder for the new edition",
  },
  map: {
    nb: "fil som sier hvilken kolonne og kode som er hva (JSON, se framsyn schema hr-mapping)",
    nn: "fil som seier kva kolonne og kode som er kva (JSON, sjå framsyn schema hr-mapping)",
    en: "file that says which column and code is what (JSON, see framsyn schema hr-mapping)",
  },
  date: {
    nb: "dagen uttrekket gjelder, ÅÅÅÅ-MM-DD (ellers 1. januar i basisåret)",
    nn: "dagen uttrekket gjeld, ÅÅÅÅ-MM-DD (elles 1. januar i basisåret)",
    en: "day the export describes, YYYY-MM-DD (default 1 January of the base year)",
  },
  preview: {
    nb: "vis hva filen er, hva koder og titler regnes som, hva som må besvares, og tall før og etter; skriv ingenting",
    nn: "vis kva fila er, kva kodar og titlar blir rekna som, kva som må svarast på, og tal før og etter; skriv ingenting",
    en: "show what the file is, what codes and titles are taken for, what must be answered, and numbers before and after; write nothing",
  },
  saveMap: {
    nb: "skriv koblingen til en fil som kan rettes og gis med --map, også neste år",
    nn: "skriv koplinga til ei fil som kan rettast og gjevast med --map, også neste år",
    en: "write the mapping to a file that can be corrected and given with --map, next year too",
  },
  answer: {
    nb: "svar på et spørsmål om filen, for eksempel sex-codes=men-1-women-2 (kan gis flere ganger)",
    nn: "svar på eit spørsmål om fila, til dømes sex-codes=men-1-women-2 (kan gjevast fleire gonger)",
    en: "answer to a question about the file, for example sex-codes=men-1-women-2 (can be given several times)",
  },
  answerForm: {
    nb: "Skriv spørsmålet, likhetstegn og svaret.",
    nn: "Skriv spørsmålet, likskapsteikn og svaret.",
    en: "Write the question, an equals sign and the answer.",
  },
  leaveOutBadRows: {
    nb: "utelat rader som ikke kan leses, og tell dem, i stedet for å stoppe",
    nn: "utelat rader som ikkje kan lesast, og tel dei, i staden for å stoppe",
    en: "leave out rows that cannot be read, and count them, instead of stopping",
  },
  format: {
    nb: "table for mennesker, json for programmer",
    nn: "table for menneske, json for program",
    en: "table for people, json for programs",
  },
  isWhat: {
    nb: "{{rows}} rader i {{where}}. Kolonner som blir lest: {{columns}}.",
    nn: "{{rows}} rader i {{where}}. Kolonnar som blir lesne: {{columns}}.",
    en: "{{rows}} rows in {{where}}. Columns that are read: {{columns}}.",
  },
  theFile: { nb: "filen", nn: "fila", en: "the file" },
  columns: {
    key: { no: "Kode og tittel", en: "Code and title" },
    persons: { nb: "Personer", nn: "Personar", en: "Persons" },
    occupation: { nb: "Regnes som", nn: "Blir rekna som", en: "Taken for" },
    sureness: { nb: "Hvor sikkert", nn: "Kor sikkert", en: "How sure" },
  },
  few: { no: "under 5", en: "under 5" },
  sureness: {
    certain: { no: "sikkert: kode i standarden", en: "certain: code of the standard" },
    confirmed: { nb: "bekreftet i koblingen", nn: "stadfesta i koplinga", en: "confirmed in the mapping" },
    likely: { nb: "trolig: må bekreftes", nn: "truleg: må stadfestast", en: "likely: to be confirmed" },
    possible: { nb: "mulig: må bekreftes", nn: "mogleg: må stadfestast", en: "possible: to be confirmed" },
    none: { nb: "ikke blant yrkene", nn: "ikkje mellom yrka", en: "none of the occupations" },
  },
  more_one: { no: "… og {{n}} til", en: "… and {{n}} more" },
  more_other: { no: "… og {{n}} til", en: "… and {{n}} more" },
  gives: {
    nb: "{{persons}} personer, {{fte}} avtalte årsverk, {{bad}} rader som ikke kan leses",
    nn: "{{persons}} personar, {{fte}} avtalte årsverk, {{bad}} rader som ikkje kan lesast",
    en: "{{persons}} persons, {{fte}} contracted FTE, {{bad}} rows that cannot be read",
  },
  occupation: {
    nb: "{{names}}: {{persons}} personer, {{fte}} avtalte årsverk (før {{personsBefore}} og {{fteBefore}})",
    nn: "{{names}}: {{persons}} personar, {{fte}} avtalte årsverk (før {{personsBefore}} og {{fteBefore}})",
    en: "{{names}}: {{persons}} persons, {{fte}} contracted FTE (before {{personsBefore}} and {{fteBefore}})",
  },
  occupationNew: {
    nb: "{{names}}: {{persons}} personer, {{fte}} avtalte årsverk (ingen fra før)",
    nn: "{{names}}: {{persons}} personar, {{fte}} avtalte årsverk (ingen frå før)",
    en: "{{names}}: {{persons}} persons, {{fte}} contracted FTE (none before)",
  },
  vacancies: {
    nb: "ledige stillinger: {{vacancies}} avtalte årsverk, så etterspørselen blir {{demand}} årsverk",
    nn: "ledige stillingar: {{vacancies}} avtalte årsverk, så etterspurnaden blir {{demand}} årsverk",
    en: "vacancies: {{vacancies}} contracted FTE, so the demand becomes {{demand}} FTE",
  },
  onLeave: {
    nb: "I permisjon, ikke medregnet: {{persons}} personer, {{fte}} avtalte årsverk",
    nn: "I permisjon, ikkje medrekna: {{persons}} personar, {{fte}} avtalte årsverk",
    en: "On leave, not counted: {{persons}} persons, {{fte}} contracted FTE",
  },
  toConfirm: {
    nb: "Må bekreftes før de telles: {{persons}} personer",
    nn: "Må stadfestast før dei blir talde: {{persons}} personar",
    en: "To be confirmed before they count: {{persons}} persons",
  },
  leftOut: {
    nb: "Rader som ikke kan leses, og ikke er talt: {{rows}}",
    nn: "Rader som ikkje kan lesast, og ikkje er talde: {{rows}}",
    en: "Rows that cannot be read, and are not counted: {{rows}}",
  },
  untouched: {
    nb: "Ikke i filen, beholder tallene: {{names}}",
    nn: "Ikkje i fila, beheld tala: {{names}}",
    en: "Not in the file, keep their figures: {{names}}",
  },
  mapSaved: {
    nb: "Koblingen er skrevet til {{file}}.",
    nn: "Koplinga er skriven til {{file}}.",
    en: "The mapping is written to {{file}}.",
  },
  notes: {
    nb: `Bare antall per yrke, kjønn og femårig aldersgruppe blir lagret. Ansattnummer brukes bare til å legge sammen stillinger
mens filen leses. En fil med fødselsnummer blir avvist.`,
    nn: `Berre talet på tilsette per yrke, kjønn og femårig aldersgruppe blir lagra. Tilsettnummer blir berre brukt til å leggje saman
stillingar medan fila blir lesen. Ei fil med fødselsnummer blir avvist.`,
    en: `Only counts by occupation, sex and five-year age group are stored. Employee numbers are used only to add up positions while the
file is read. A file with national identity numbers is refused.`,
  },
  written: {
    nb: "{{title}} (utgave {{version}}) er skrevet til {{folder}}.",
    nn: "{{title}} (utgåve {{version}}) er skriven til {{folder}}.",
    en: "{{title}} (edition {{version}}) is written to {{folder}}.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-dataset-import-hr": typeof texts;
  }
}
