import { defineTexts } from "#io/language";

/** The command `framsyn dataset import-hr`. */
export const texts = defineTexts("cli-dataset-import-hr", {
  examples: {
    nb: `  framsyn dataset import-hr uttrekk.csv --unit helse-bergen --out helse-bergen-2026
  framsyn dataset import-hr uttrekk.csv --unit helse-bergen --map koder.json --out helse-bergen-2026`,
    nn: `  framsyn dataset import-hr uttrekk.csv --unit helse-bergen --out helse-bergen-2026
  framsyn dataset import-hr uttrekk.csv --unit helse-bergen --map kodar.json --out helse-bergen-2026`,
    en: `  framsyn dataset import-hr export.csv --unit helse-bergen --out helse-bergen-2026
  framsyn dataset import-hr export.csv --unit helse-bergen --map codes.json --out helse-bergen-2026`,
  },
  description: {
    nb: "lag en ny utgave av et datasett der én enhets ansatte kommer fra et lønnsuttrekk (CSV)",
    nn: "lag ei ny utgåve av eit datasett der dei tilsette i éi eining kjem frå eit lønsuttrekk (CSV)",
    en: "make a new edition of a dataset with one unit's staff taken from a payroll export (CSV)",
  },
  file: {
    nb: "lønnsuttrekk med stillingskode, stillingsprosent, fødselsår og kjønn",
    nn: "lønsuttrekk med stillingskode, stillingsprosent, fødselsår og kjønn",
    en: "payroll export with position code, position percentage, year of birth and sex",
  },
  unit: { nb: "enheten de ansatte hører til", nn: "eininga dei tilsette høyrer til", en: "unit the staff belongs to" },
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
  notes: {
    nb: `Bare antall per yrke, kjønn og femårig aldersgruppe blir lagret. Ansattnummer brukes bare til å legge sammen stillinger
mens filen leses. En fil med fødselsnummer blir avvist.`,
    nn: `Berre talet på tilsette per yrke, kjønn og femårig aldersgruppe blir lagra. Tilsettnummer blir berre brukt til å leggje saman
stillingar medan fila blir lesen. Ei fil med fødselsnummer blir avvist.`,
    en: `Only counts by occupation, sex and five-year age group are stored. Employee numbers are used only to add up positions while the
file is read. A file with national identity numbers is refused.`,
  },
  written: {
    nb: "Utgave {{version}} er skrevet til {{folder}}.",
    nn: "Utgåve {{version}} er skriven til {{folder}}.",
    en: "Edition {{version}} is written to {{folder}}.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-dataset-import-hr": typeof texts;
  }
}
