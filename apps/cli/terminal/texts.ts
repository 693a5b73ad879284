import { defineTexts } from "#io/language";

/** The command `framsyn` in a terminal. */
export const texts = defineTexts("cli", ["help"], {
  description: {
    nb: "Framskriver helsepersonell og helseteknologer: hvor mange det er, hvor mange som etterspørres, og hva som mangler.",
    nn: "Framskriv helsepersonell og helseteknologar: kor mange det er, kor mange som blir etterspurde, og kva som manglar.",
    en: "Projects health personnel and health technologists: how many there are, how many are demanded, and what is lacking.",
  },
  internal: {
    nb: `Noe gikk galt i programmet: {{message}}
Ingenting er endret. Sett FRAMSYN_DEBUG=1 for å se hvor det skjedde.`,
    nn: `Noko gjekk gale i programmet: {{message}}
Ingenting er endra. Set FRAMSYN_DEBUG=1 for å sjå kvar det hende.`,
    en: `Something went wrong in the program: {{message}}
Nothing has been changed. Set FRAMSYN_DEBUG=1 to see where it happened.`,
  },
  progress: { nb: "Regner … {{percent}}", nn: "Reknar … {{percent}}", en: "Computing … {{percent}}" },
  range: { no: "{{low}} til {{high}}", en: "{{low}} to {{high}}" },
  exitCodes: {
    nb: "Sluttkoder: 0 alt i orden, 1 merknader eller feil i inndata, 2 feil bruk, 3 feil i programmet.",
    nn: "Sluttkodar: 0 alt i orden, 1 merknader eller feil i inndata, 2 feil bruk, 3 feil i programmet.",
    en: "Exit codes: 0 fine, 1 findings or bad input, 2 wrong use, 3 fault in the program.",
  },
  help: {
    usage: { no: "Bruk", en: "Usage" },
    arguments: { nb: "Argumenter", nn: "Argument", en: "Arguments" },
    options: { nb: "Valg", nn: "Val", en: "Options" },
    commands: { nb: "Kommandoer", nn: "Kommandoar", en: "Commands" },
    default: { nb: "ellers {{value}}", nn: "elles {{value}}", en: "default {{value}}" },
  },
  wrong: {
    number: {
      nb: "Skriv et helt tall fra {{least}} til {{most}}.",
      nn: "Skriv eit heilt tal frå {{least}} til {{most}}.",
      en: "Write a whole number from {{least}} to {{most}}.",
    },
    list: { nb: "Skriv minst én id, eller all.", nn: "Skriv minst éin id, eller all.", en: "Write at least one id, or all." },
    help: { no: "(legg til --help for forklaring)", en: "(add --help for an explanation)" },
  },
  options: {
    language: {
      nb: "språk på tekst og hjelp, ellers språket terminalen er satt til",
      nn: "språk på tekst og hjelp, elles språket terminalen er sett til",
      en: "language of text and help; by default that of the terminal",
    },
    help: { no: "vis hjelp", en: "show help" },
    version: { no: "vis versjon", en: "show the version" },
    format: {
      nb: "table for mennesker, json for programmer",
      nn: "table for menneske, json for program",
      en: "table for people, json for programs",
    },
  },
  examples: {
    title: { nb: "Eksempler", nn: "Døme", en: "Examples" },
    program: {
      no: `  framsyn projection --occupation bioingenior
  framsyn projection --unit helse-bergen --format json
  framsyn dataset show
  framsyn serve`,
      en: `  framsyn projection --occupation bioingenior
  framsyn projection --unit helse-bergen --format json
  framsyn dataset show
  framsyn serve`,
    },
    projection: {
      nb: `  framsyn projection --occupation bioingenior --unit all --from 2026 --to 2040
  framsyn projection --occupation bioingenior,radiograf --unit helse-bergen --years 2031,2036
  framsyn projection --unit helse-bergen --format json > helse-bergen.json
  framsyn projection --occupation bioingenior --unit all --format csv --measure gap
  framsyn projection --data MITT-DATASETT --scenario flere-plasser.json`,
      nn: `  framsyn projection --occupation bioingenior --unit all --from 2026 --to 2040
  framsyn projection --occupation bioingenior,radiograf --unit helse-bergen --years 2031,2036
  framsyn projection --unit helse-bergen --format json > helse-bergen.json
  framsyn projection --occupation bioingenior --unit all --format csv --measure gap
  framsyn projection --data MITT-DATASETT --scenario fleire-plassar.json`,
      en: `  framsyn projection --occupation bioingenior --unit all --from 2026 --to 2040
  framsyn projection --occupation bioingenior,radiograf --unit helse-bergen --years 2031,2036
  framsyn projection --unit helse-bergen --format json > helse-bergen.json
  framsyn projection --occupation bioingenior --unit all --format csv --measure gap
  framsyn projection --data MY-DATASET --scenario more-places.json`,
    },
    check: {
      no: `  framsyn dataset check mitt-datasett
  framsyn dataset check mitt-datasett --format json`,
      en: `  framsyn dataset check my-dataset
  framsyn dataset check my-dataset --format json`,
    },
    show: {
      no: `  framsyn dataset show
  framsyn dataset show mitt-datasett --format json`,
      en: `  framsyn dataset show
  framsyn dataset show my-dataset --format json`,
    },
    template: {
      no: `  framsyn dataset template mitt-datasett
  framsyn dataset template mitt-datasett --from reference`,
      en: `  framsyn dataset template my-dataset
  framsyn dataset template my-dataset --from reference`,
    },
    importHr: {
      nb: `  framsyn dataset import-hr uttrekk.csv --unit helse-bergen --out helse-bergen-2026
  framsyn dataset import-hr uttrekk.csv --unit helse-bergen --map koder.json --out helse-bergen-2026`,
      nn: `  framsyn dataset import-hr uttrekk.csv --unit helse-bergen --out helse-bergen-2026
  framsyn dataset import-hr uttrekk.csv --unit helse-bergen --map kodar.json --out helse-bergen-2026`,
      en: `  framsyn dataset import-hr export.csv --unit helse-bergen --out helse-bergen-2026
  framsyn dataset import-hr export.csv --unit helse-bergen --map codes.json --out helse-bergen-2026`,
    },
    scenario: {
      nb: "  framsyn scenario check flere-plasser.json",
      nn: "  framsyn scenario check fleire-plassar.json",
      en: "  framsyn scenario check more-places.json",
    },
    serve: {
      no: `  framsyn serve
  framsyn serve --port 8080 --data-folder /srv/framsyn`,
      en: `  framsyn serve
  framsyn serve --port 8080 --data-folder /srv/framsyn`,
    },
    worker: {
      no: `  DATABASE_URL=postgresql://framsyn@db/framsyn framsyn worker
  DATABASE_URL=postgresql://framsyn@db/framsyn framsyn worker --concurrency 4 --once`,
      en: `  DATABASE_URL=postgresql://framsyn@db/framsyn framsyn worker
  DATABASE_URL=postgresql://framsyn@db/framsyn framsyn worker --concurrency 4 --once`,
    },
    schema: {
      no: `  framsyn schema outcome
  framsyn schema scenario > scenario.schema.json`,
      en: `  framsyn schema outcome
  framsyn schema scenario > scenario.schema.json`,
    },
  },
  findings: {
    row: { no: "{{file}}, rad {{row}}", en: "{{file}}, row {{row}}" },
    errors_one: { no: "{{n}} feil", en: "{{n}} error" },
    errors_other: { no: "{{n}} feil", en: "{{n}} errors" },
    warnings_one: { no: "{{n}} merknad", en: "{{n}} warning" },
    warnings_other: { no: "{{n}} merknader", en: "{{n}} warnings" },
    omitted_one: { nb: "{{n}} funn til er ikke vist.", nn: "{{n}} funn til er ikkje vist.", en: "{{n}} more finding is not listed." },
    omitted_other: { nb: "{{n}} funn til er ikke vist.", nn: "{{n}} funn til er ikkje viste.", en: "{{n}} more findings are not listed." },
  },
  column: {
    unit: { nb: "Enhet", nn: "Eining", en: "Unit" },
    year: { no: "År", en: "Year" },
    headcount: { nb: "Ansatte", nn: "Tilsette", en: "Staff" },
    supply: { nb: "Tilbud", nn: "Tilbod", en: "Supply" },
    demand: { nb: "Etterspørsel", nn: "Etterspurnad", en: "Demand" },
    gap: { no: "Underdekning", en: "Shortage" },
    interval: { no: "80 %-intervall", en: "80% interval" },
    probability: { no: "Sjanse for underdekning", en: "Chance of shortage" },
  },
  projection: {
    description: {
      nb: "framskriv tilbud, etterspørsel og underdekning for yrker og enheter",
      nn: "framskriv tilbod, etterspurnad og underdekning for yrke og einingar",
      en: "project supply, demand and shortage for occupations and units",
    },
    occupation: {
      nb: "yrke, flere med komma, eller all (ellers alle)",
      nn: "yrke, fleire med komma, eller all (elles alle)",
      en: "occupation, several with commas, or all (default all)",
    },
    unit: {
      nb: "enhet, flere med komma, eller all (ellers hele landet)",
      nn: "eining, fleire med komma, eller all (elles heile landet)",
      en: "unit, several with commas, or all (default the whole country)",
    },
    from: { nb: "første år (ellers basisåret)", nn: "første år (elles basisåret)", en: "first year (default the base year)" },
    to: {
      nb: "siste år (ellers 2040, eller så langt datasettet rekker)",
      nn: "siste år (elles 2040, eller så langt datasettet rekk)",
      en: "last year (default 2040, or as far as the dataset reaches)",
    },
    years: {
      nb: "år som vises i tabellen, med komma (ellers hvert femte)",
      nn: "år som blir viste i tabellen, med komma (elles kvart femte)",
      en: "years shown in the table, with commas (default every fifth)",
    },
    draws: { nb: "antall mulige framtider", nn: "talet på moglege framtider", en: "number of possible futures" },
    seed: {
      nb: "startverdi for tilfeldige tall; samme verdi gir samme svar",
      nn: "startverdi for tilfeldige tal; same verdi gir same svar",
      en: "start of the random numbers; the same seed gives the same answer",
    },
    noise: {
      nb: "hvordan folk telles: som gjennomsnitt (expected), eller som hele personer som slutter, flytter og kommer tilfeldig (demographic)",
      nn: "korleis folk blir talde: som gjennomsnitt (expected), eller som heile personar som sluttar, flyttar og kjem tilfeldig (demographic)",
      en: "how people are counted: as averages (expected), or as whole persons who leave, move and come by chance (demographic)",
    },
    chance: {
      nb: "Tilfeldigheter står for {{chance}} av usikkerheten om underdekningen i {{year}}, usikre tall for {{parameters}}. Uten tilfeldigheter ville 8 av 10 framtider ligge mellom {{low}} og {{high}} årsverk.",
      nn: "Tilfeldige utslag står for {{chance}} av uvissa om underdekninga i {{year}}, usikre tal for {{parameters}}. Utan tilfeldige utslag ville 8 av 10 framtider liggje mellom {{low}} og {{high}} årsverk.",
      en: "Chance makes up {{chance}} of the uncertainty about the shortage in {{year}}, uncertain figures {{parameters}}. Without chance, 8 in 10 futures would lie from {{low}} to {{high}} FTE.",
    },
    measure: {
      nb: "størrelser som vises i tabell og CSV",
      nn: "storleikar som blir viste i tabell og CSV",
      en: "measures shown in table and CSV",
    },
    data: {
      nb: "mappe med eget datasett (ellers det norske referansedatasettet)",
      nn: "mappe med eige datasett (elles det norske referansedatasettet)",
      en: "folder with your own dataset (default the Norwegian reference dataset)",
    },
    scenario: {
      nb: "fil med eget scenario (ellers referansebanen)",
      nn: "fil med eige scenario (elles referansebanen)",
      en: "file with your own scenario (default the reference path)",
    },
    workers: {
      nb: "antall tråder (ellers én per prosessorkjerne)",
      nn: "talet på trådar (elles éin per prosessorkjerne)",
      en: "number of threads (default one per processor core)",
    },
    heading: {
      nb: "{{dataset}}. {{draws}} mulige framtider, startverdi {{seed}}, modell {{model}}.",
      nn: "{{dataset}}. {{draws}} moglege framtider, startverdi {{seed}}, modell {{model}}.",
      en: "{{dataset}}. {{draws}} possible futures, seed {{seed}}, model {{model}}.",
    },
    nothing: {
      nb: "Ingen av enhetene har ansatte i yrkene.",
      nn: "Ingen av einingane har tilsette i yrka.",
      en: "None of the units has staff in the occupations.",
    },
    notes: {
      nb: `Tabellen viser den midterste framtiden (median). Tilbud, etterspørsel og underdekning er avtalte årsverk; pluss betyr at det mangler årsverk.
Intervallet rommer 8 av 10 framtider. Tall for en enhet med andre under seg er summen av dem, regnet i hver framtid.
\`framsyn schema outcome\` beskriver JSON-formatet. CSV har kolonnene occupation, unit, year, measure, statistic og value.`,
      nn: `Tabellen viser den midtarste framtida (median). Tilbod, etterspurnad og underdekning er avtalte årsverk; pluss tyder at det manglar årsverk.
Intervallet rommar 8 av 10 framtider. Tal for ei eining med andre under seg er summen av dei, rekna i kvar framtid.
\`framsyn schema outcome\` beskriv JSON-formatet. CSV har kolonnane occupation, unit, year, measure, statistic og value.`,
      en: `The table shows the middle future (median). Supply, demand and shortage are contracted FTE; plus means that FTE are lacking.
The interval holds 8 in 10 futures. Figures for a unit with others below it are their sum, taken in every future.
\`framsyn schema outcome\` describes the JSON. CSV has the columns occupation, unit, year, measure, statistic and value.`,
    },
  },
  dataset: {
    description: { no: "kontroller, vis og lag datasett", en: "check, show and make datasets" },
  },
  check: {
    description: {
      nb: "kontroller en datasettmappe; hvert funn sier fil, rad, felt, verdi og hva du kan gjøre",
      nn: "kontroller ei datasettmappe; kvart funn seier fil, rad, felt, verdi og kva du kan gjere",
      en: "check a dataset folder; each finding says file, row, field, value and what to do",
    },
    folder: { no: "mappe med datapackage.json", en: "folder with datapackage.json" },
    fine: { nb: "Datasettet kan brukes.", nn: "Datasettet kan brukast.", en: "The dataset can be used." },
    refused: {
      nb: "Datasettet kan ikke brukes før feilene er rettet.",
      nn: "Datasettet kan ikkje brukast før feila er retta.",
      en: "The dataset cannot be used until the errors are corrected.",
    },
  },
  show: {
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
    figures_one: { nb: "{{n}} tall: {{shares}}.", nn: "{{n}} tal: {{shares}}.", en: "{{n}} figure: {{shares}}." },
    figures_other: { nb: "{{n}} tall: {{shares}}.", nn: "{{n}} tal: {{shares}}.", en: "{{n}} figures: {{shares}}." },
    certaintyShare: { no: "{{percent}} {{certainty}}", en: "{{percent}} {{certainty}}" },
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
  },
  template: {
    description: {
      nb: "skriv et tomt datasett til utfylling, med forklaring og eksempel på hver tabell",
      nn: "skriv eit tomt datasett til utfylling, med forklaring og døme på kvar tabell",
      en: "write an empty dataset to fill in, with an explanation and an example of every table",
    },
    folder: { no: "ny eller tom mappe", en: "new or empty folder" },
    from: {
      nb: "fyll inn kilder, enheter og yrker fra et datasett: reference, eller en mappe",
      nn: "fyll inn kjelder, einingar og yrke frå eit datasett: reference, eller ei mappe",
      en: "fill in sources, units and occupations from a dataset: reference, or a folder",
    },
    title: { no: "Mitt datasett", en: "My dataset" },
    written_one: {
      nb: "{{n}} fil er skrevet til {{folder}}. Begynn med README.md der.",
      nn: "{{n}} fil er skriven til {{folder}}. Byrj med README.md der.",
      en: "{{n}} file is written to {{folder}}. Start with README.md there.",
    },
    written_other: {
      nb: "{{n}} filer er skrevet til {{folder}}. Begynn med README.md der.",
      nn: "{{n}} filer er skrivne til {{folder}}. Byrj med README.md der.",
      en: "{{n}} files are written to {{folder}}. Start with README.md there.",
    },
  },
  importHr: {
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
  },
  scenario: {
    description: { nb: "kontroller scenarioer", nn: "kontroller scenario", en: "check scenarios" },
    check: {
      nb: "kontroller en scenariofil mot et datasett",
      nn: "kontroller ei scenariofil mot eit datasett",
      en: "check a scenario file against a dataset",
    },
    file: {
      nb: "scenariofil (JSON, se framsyn schema scenario)",
      nn: "scenariofil (JSON, sjå framsyn schema scenario)",
      en: "scenario file (JSON, see framsyn schema scenario)",
    },
    fine: {
      nb: "Scenarioet kan brukes med datasettet.",
      nn: "Scenarioet kan brukast med datasettet.",
      en: "The scenario can be used with the dataset.",
    },
    refused: {
      nb: "Scenarioet kan ikke brukes før feilene er rettet.",
      nn: "Scenarioet kan ikkje brukast før feila er retta.",
      en: "The scenario cannot be used until the errors are corrected.",
    },
  },
  schema: {
    description: {
      nb: "vis JSON-skjemaet for det Framsyn leser og skriver som JSON",
      nn: "vis JSON-skjemaet for det Framsyn les og skriv som JSON",
      en: "show the JSON Schema of what Framsyn reads and writes as JSON",
    },
  },
  worker: {
    description: {
      nb: "regn på jobber fra køen i databasen, sammen med tjeneren og andre slike",
      nn: "rekn på jobbar frå køen i databasen, saman med tenaren og andre slike",
      en: "work on jobs from the queue in the database, together with the server and others like it",
    },
    concurrency: {
      nb: "jobber om gangen (ellers én per kjerne, høyst 8)",
      nn: "jobbar om gongen (elles éin per kjerne, høgst 8)",
      en: "jobs at a time (default one for each core, at most 8)",
    },
    once: { no: "avslutt når køen er tom", en: "end when the queue is empty" },
    notes: {
      nb: `DATABASE_URL sier hvilken database; den innebygde regner tjeneren på selv. Start så mange du vil, på så mange maskiner du vil:
svaret er det samme, byte for byte. Stopper en, tar andre over det den holdt på med.`,
      nn: `DATABASE_URL seier kva database; den innebygde reknar tenaren på sjølv. Start så mange du vil, på så mange maskiner du vil:
svaret er det same, byte for byte. Stoppar ein, tek andre over det han heldt på med.`,
      en: `DATABASE_URL says which database; on the embedded one the server works by itself. Start as many as you like, on as many machines:
the answer is the same, byte for byte. When one stops, others take over what it was doing.`,
    },
    ready: {
      nb: "Venter på jobber, {{lanes}} om gangen.",
      nn: "Ventar på jobbar, {{lanes}} om gongen.",
      en: "Waiting for jobs, {{lanes}} at a time.",
    },
    done: {
      no: "{{occupation}}, framtid {{first}} til {{last}}: ferdig etter {{seconds}} s",
      en: "{{occupation}}, futures {{first}} to {{last}}: done in {{seconds}} s",
    },
    trouble: { no: "Køen: {{message}}", en: "The queue: {{message}}" },
    stopping: {
      nb: "Stopper; det som ikke er ferdig, går tilbake til køen.",
      nn: "Stoppar; det som ikkje er ferdig, går tilbake til køen.",
      en: "Stopping; what is not finished goes back to the queue.",
    },
  },
  serve: {
    description: { no: "start nettsidene og API-et", en: "start the web pages and the API" },
    port: { nb: "port; 0 tar en ledig", nn: "port; 0 tek ein ledig", en: "port; 0 takes a free one" },
    host: { no: "adresse å lytte på", en: "address to listen on" },
    dataFolder: {
      nb: "mappe der data lagres (ellers .framsyn i prosjektet)",
      nn: "mappe der data blir lagra (elles .framsyn i prosjektet)",
      en: "folder where data is kept (default .framsyn in the project)",
    },
    ready: { no: "Framsyn er klar: {{url}}", en: "Framsyn is ready: {{url}}" },
    stopping: { nb: "Stopper …", nn: "Stoppar …", en: "Stopping …" },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly cli: typeof texts;
  }
}
