import { defineTexts } from "#io/language";

/** The command `framsyn laboratory import`. */
export const texts = defineTexts("cli-laboratory-import", {
  examples: {
    nb: `  framsyn laboratory import patologi.xlsx --laboratory helse-bergen-patologi --preview
  framsyn laboratory import lager.csv volum.xlsx --laboratory helse-bergen-patologi --save-mapping kobling.json --preview
  framsyn laboratory import patologi.xlsx --laboratory helse-bergen-patologi --mapping kobling.json --out egne-tall`,
    nn: `  framsyn laboratory import patologi.xlsx --laboratory helse-bergen-patologi --preview
  framsyn laboratory import lager.csv volum.xlsx --laboratory helse-bergen-patologi --save-mapping kopling.json --preview
  framsyn laboratory import patologi.xlsx --laboratory helse-bergen-patologi --mapping kopling.json --out eigne-tal`,
    en: `  framsyn laboratory import pathology.xlsx --laboratory helse-bergen-patologi --preview
  framsyn laboratory import stock.csv volumes.xlsx --laboratory helse-bergen-patologi --save-mapping mapping.json --preview
  framsyn laboratory import pathology.xlsx --laboratory helse-bergen-patologi --mapping mapping.json --out own-numbers`,
  },
  description: {
    nb: "lag en ny utgave av et datasett der et laboratoriums tall kommer fra dets egne arbeidsbøker (CSV, Excel, OpenDocument)",
    nn: "lag ei ny utgåve av eit datasett der tala for eit laboratorium kjem frå dei eigne arbeidsbøkene (CSV, Excel, OpenDocument)",
    en: "make a new edition of a dataset with a laboratory's figures taken from its own workbooks (CSV, Excel, OpenDocument)",
  },
  files: {
    nb: "arbeidsbøker og CSV-filer med ark for steder, instrumenter, varer, analyser, forbruk, lager, volum og annet",
    nn: "arbeidsbøker og CSV-filer med ark for stader, instrument, varer, analysar, forbruk, lager, volum og anna",
    en: "workbooks and CSV files with sheets for sites, instruments, products, analyses, use, stock, volumes and more",
  },
  laboratory: {
    nb: "laboratoriet tallene hører til, med id; et nytt må ha et ark Laboratorium",
    nn: "laboratoriet tala høyrer til, med id; eit nytt må ha eit ark Laboratorium",
    en: "laboratory the figures belong to, by id; a new one needs a sheet Laboratory",
  },
  unit: {
    nb: "enheten et nytt laboratorium hører til, om arket ikke sier det",
    nn: "eininga eit nytt laboratorium høyrer til, om arket ikkje seier det",
    en: "unit a new laboratory is part of, where the sheet does not say it",
  },
  out: {
    nb: "ny eller tom mappe for den nye utgaven",
    nn: "ny eller tom mappe for den nye utgåva",
    en: "new or empty folder for the new edition",
  },
  year: {
    nb: "året tallene gjelder der de ikke sier det selv (ellers basisåret)",
    nn: "året tala gjeld der dei ikkje seier det sjølve (elles basisåret)",
    en: "year the figures are of where they do not say it (default the base year)",
  },
  mapping: {
    nb: "fil som sier hva ark, overskrifter og navn er (JSON, se framsyn schema laboratory-mapping)",
    nn: "fil som seier kva ark, overskrifter og namn er (JSON, sjå framsyn schema laboratory-mapping)",
    en: "file that says what sheets, headings and names are (JSON, see framsyn schema laboratory-mapping)",
  },
  preview: {
    nb: "vis hva arkene er, hva som må besvares, og hva som endres; skriv ingenting",
    nn: "vis kva arka er, kva som må svarast på, og kva som blir endra; skriv ingenting",
    en: "show what the sheets are, what must be answered, and what changes; write nothing",
  },
  saveMapping: {
    nb: "skriv koblingen til en fil som kan rettes og gis med --mapping, også neste år",
    nn: "skriv koplinga til ei fil som kan rettast og gjevast med --mapping, også neste år",
    en: "write the mapping to a file that can be corrected and given with --mapping, next year too",
  },
  answer: {
    nb: "svar på et spørsmål om filene, slik det står i funnet (kan gis flere ganger)",
    nn: "svar på eit spørsmål om filene, slik det står i funnet (kan gjevast fleire gonger)",
    en: "answer to a question about the files, as the finding says (can be given several times)",
  },
  answerForm: {
    nb: "Skriv spørsmålet, likhetstegn og svaret.",
    nn: "Skriv spørsmålet, likskapsteikn og svaret.",
    en: "Write the question, an equals sign and the answer.",
  },
  replaceAll: {
    nb: "ta bort alt datasettet ellers har om laboratoriet, i stedet for bare det arbeidsbøkene nevner",
    nn: "ta bort alt datasettet elles har om laboratoriet, i staden for berre det arbeidsbøkene nemner",
    en: "take away all else the dataset has of the laboratory, instead of only what the workbooks name",
  },
  notes: {
    nb: `Tallene i arbeidsbøkene erstatter datasettets rader om det samme; resten blir stående. Det som ikke er sikkert, blir spurt om.
Filer med fødselsnummer blir avvist.`,
    nn: `Tala i arbeidsbøkene erstattar radene i datasettet om det same; resten blir ståande. Det som ikkje er sikkert, blir spurt om.
Filer med fødselsnummer blir avviste.`,
    en: `Figures of the workbooks replace the dataset's rows about the same; the rest stays. What is not sure is asked about.
Files with national identity numbers are refused.`,
  },
  isAbout: {
    nb: "{{sheet}}: {{topic}}, {{rows}} rader. Kolonner som blir lest: {{columns}}.",
    nn: "{{sheet}}: {{topic}}, {{rows}} rader. Kolonnar som blir lesne: {{columns}}.",
    en: "{{sheet}}: {{topic}}, {{rows}} rows. Columns that are read: {{columns}}.",
  },
  notRead: { nb: "{{sheet}}: ikke lest.", nn: "{{sheet}}: ikkje lese.", en: "{{sheet}}: not read." },
  asked_one: {
    nb: "{{n}} spørsmål må besvares; se funnene.",
    nn: "{{n}} spørsmål må svarast på; sjå funna.",
    en: "{{n}} question must be answered; see the findings.",
  },
  asked_other: {
    nb: "{{n}} spørsmål må besvares; se funnene.",
    nn: "{{n}} spørsmål må svarast på; sjå funna.",
    en: "{{n}} questions must be answered; see the findings.",
  },
  none: { nb: "ikke kjent", nn: "ikkje kjent", en: "not known" },
  columns: {
    what: { no: "Laboratoriet har", en: "The laboratory has" },
    before: { no: "Før", en: "Before" },
    after: { no: "Etter", en: "After" },
  },
  counts: {
    analyses: { nb: "Analyser", nn: "Analysar", en: "Analyses" },
    instruments: { nb: "Slags instrumenter", nn: "Slag instrument", en: "Kinds of instrument" },
    products: { no: "Varer", en: "Products" },
    items: { no: "Svar i siste år som er talt", en: "Answers in the latest year counted" },
  },
  table: {
    nb: "{{title}}: {{added}} nye, {{changed}} endret, {{removed}} borte, {{same}} som før",
    nn: "{{title}}: {{added}} nye, {{changed}} endra, {{removed}} borte, {{same}} som før",
    en: "{{title}}: {{added}} new, {{changed}} changed, {{removed}} gone, {{same}} as before",
  },
  change: {
    no: "{{title}}, {{key}}: {{before}} → {{after}} ({{unit}})",
    en: "{{title}}, {{key}}: {{before}} → {{after}} ({{unit}})",
  },
  replaced: {
    nb: "Erstatter {{number}} rader fra {{title}}.",
    nn: "Erstattar {{number}} rader frå {{title}}.",
    en: "Replaces {{number}} rows from {{title}}.",
  },
  mappingSaved: {
    nb: "Koblingen er skrevet til {{file}}.",
    nn: "Koplinga er skriven til {{file}}.",
    en: "The mapping is written to {{file}}.",
  },
  written: {
    nb: "{{title}} (utgave {{version}}) er skrevet til {{folder}}.",
    nn: "{{title}} (utgåve {{version}}) er skriven til {{folder}}.",
    en: "{{title}} (edition {{version}}) is written to {{folder}}.",
  },
  topics: {
    laboratory: { no: "laboratoriet", en: "the laboratory" },
    promises: { no: "svartider", en: "turnaround times" },
    rooms: { no: "rom", en: "rooms" },
    stations: { nb: "arbeidsstasjoner", nn: "arbeidsstasjonar", en: "workstations" },
    staff: { no: "personell", en: "staff" },
    allowances: { nb: "annet arbeid", nn: "anna arbeid", en: "other work" },
    instruments: { nb: "instrumenter", nn: "instrument", en: "instruments" },
    controls: { nb: "kontroller og kalibreringer", nn: "kontrollar og kalibreringar", en: "controls and calibrations" },
    products: { no: "varer", en: "products" },
    steps: { no: "arbeidsgang", en: "routes" },
    tests: { nb: "analyser", nn: "analysar", en: "analyses" },
    skills: { nb: "ferdigheter", nn: "ferdigheiter", en: "skills" },
    shifts: { no: "vakter", en: "shifts" },
    arrivals: { nb: "når prøvene kommer", nn: "når prøvane kjem", en: "when samples come" },
    use: { no: "forbruk per analyse", en: "use per analysis" },
    services: { no: "volum", en: "volumes" },
    consumption: { no: "forbrukshistorikk", en: "consumption history" },
    patients: { nb: "pasienttall", nn: "pasienttal", en: "patient numbers" },
    stock: { no: "lager", en: "stock" },
    deliveries: { nb: "leveranser", nn: "leveransar", en: "deliveries" },
    supply: { no: "bestilling", en: "ordering" },
    transport: { no: "transport av prøver", en: "transport of samples" },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-laboratory-import": typeof texts;
  }
}
