/** The command `framsyn` in a terminal, bokmål. */
export const nb = {
  description: "Framskriver helsepersonell og helseteknologer: hvor mange det er, hvor mange som etterspørres, og hva som mangler.",
  internal: "Noe gikk galt i programmet: {{message}}\nIngenting er endret. Sett FRAMSYN_DEBUG=1 for å se hvor det skjedde.",
  progress: "Regner … {{percent}}",
  range: "{{low}} til {{high}}",
  exitCodes: "Sluttkoder: 0 alt i orden, 1 merknader eller feil i inndata, 2 feil bruk, 3 feil i programmet.",
  help: {
    usage: "Bruk",
    arguments: "Argumenter",
    options: "Valg",
    commands: "Kommandoer",
    default: "ellers {{value}}",
  },
  wrong: {
    number: "Skriv et helt tall fra {{least}} til {{most}}.",
    list: "Skriv minst én id, eller all.",
    help: "(legg til --help for forklaring)",
  },
  options: {
    language: "språk på tekst og hjelp, ellers språket terminalen er satt til",
    help: "vis hjelp",
    version: "vis versjon",
    format: "table for mennesker, json for programmer",
  },
  examples: {
    title: "Eksempler",
    program: `  framsyn projection --occupation bioingenior
  framsyn projection --unit helse-bergen --format json
  framsyn dataset show
  framsyn serve`,
    projection: `  framsyn projection --occupation bioingenior --unit all --from 2026 --to 2040
  framsyn projection --occupation bioingenior,radiograf --unit helse-bergen --years 2031,2036
  framsyn projection --unit helse-bergen --format json > helse-bergen.json
  framsyn projection --occupation bioingenior --unit all --format csv --measure gap
  framsyn projection --data MITT-DATASETT --scenario flere-plasser.json`,
    check: `  framsyn dataset check mitt-datasett
  framsyn dataset check mitt-datasett --format json`,
    show: `  framsyn dataset show
  framsyn dataset show mitt-datasett --format json`,
    template: `  framsyn dataset template mitt-datasett
  framsyn dataset template mitt-datasett --from reference`,
    importHr: `  framsyn dataset import-hr uttrekk.csv --unit helse-bergen --out helse-bergen-2026
  framsyn dataset import-hr uttrekk.csv --unit helse-bergen --map koder.json --out helse-bergen-2026`,
    schema: "  framsyn schema outcome\n  framsyn schema scenario > scenario.schema.json",
    scenario: "  framsyn scenario check flere-plasser.json",
    serve: `  framsyn serve
  framsyn serve --port 8080 --data-folder /srv/framsyn`,
    worker: `  DATABASE_URL=postgresql://framsyn@db/framsyn framsyn worker
  DATABASE_URL=postgresql://framsyn@db/framsyn framsyn worker --concurrency 4 --once`,
  },
  findings: {
    row: "{{file}}, rad {{row}}",
    errors_one: "{{n}} feil",
    errors_other: "{{n}} feil",
    warnings_one: "{{n}} merknad",
    warnings_other: "{{n}} merknader",
    omitted_one: "{{n}} funn til er ikke vist.",
    omitted_other: "{{n}} funn til er ikke vist.",
  },
  column: {
    unit: "Enhet",
    year: "År",
    headcount: "Ansatte",
    supply: "Tilbud",
    demand: "Etterspørsel",
    gap: "Underdekning",
    interval: "80 %-intervall",
    probability: "Sjanse for underdekning",
  },
  projection: {
    description: "framskriv tilbud, etterspørsel og underdekning for yrker og enheter",
    occupation: "yrke, flere med komma, eller all (ellers alle)",
    unit: "enhet, flere med komma, eller all (ellers hele landet)",
    from: "første år (ellers basisåret)",
    to: "siste år (ellers 2040, eller så langt datasettet rekker)",
    years: "år som vises i tabellen, med komma (ellers hvert femte)",
    draws: "antall mulige framtider",
    seed: "startverdi for tilfeldige tall; samme verdi gir samme svar",
    noise:
      "hvordan folk telles: som gjennomsnitt (expected), eller som hele personer som slutter, flytter og kommer tilfeldig (demographic)",
    chance:
      "Tilfeldigheter står for {{chance}} av usikkerheten om underdekningen i {{year}}, usikre tall for {{parameters}}. Uten tilfeldigheter ville 8 av 10 framtider ligge mellom {{low}} og {{high}} årsverk.",
    format: "table for mennesker, json eller csv for programmer",
    measure: "størrelser som vises i tabell og CSV",
    data: "mappe med eget datasett (ellers det norske referansedatasettet)",
    scenario: "fil med eget scenario (ellers referansebanen)",
    workers: "antall tråder (ellers én per prosessorkjerne)",
    heading: "{{dataset}}. {{draws}} mulige framtider, startverdi {{seed}}, modell {{model}}.",
    nothing: "Ingen av enhetene har ansatte i yrkene.",
    notes: `Tabellen viser den midterste framtiden (median). Tilbud, etterspørsel og underdekning er avtalte årsverk; pluss betyr at det mangler årsverk.
Intervallet rommer 8 av 10 framtider. Tall for en enhet med andre under seg er summen av dem, regnet i hver framtid.
\`framsyn schema outcome\` beskriver JSON-formatet. CSV har kolonnene occupation, unit, year, measure, statistic og value.`,
  },
  dataset: { description: "kontroller, vis og lag datasett" },
  check: {
    description: "kontroller en datasettmappe; hvert funn sier fil, rad, felt, verdi og hva du kan gjøre",
    folder: "mappe med datapackage.json",
    fine: "Datasettet kan brukes.",
    refused: "Datasettet kan ikke brukes før feilene er rettet.",
  },
  show: {
    description: "vis hva et datasett inneholder: enheter, yrker, år, kilder og hvor sikre tallene er",
    folder: "mappe med datapackage.json (ellers referansedatasettet)",
    heading: "{{title}}, utgave {{version}}",
    years: "Basisår {{first}}, kan framskrives til {{last}}. Laget {{created}}.",
    hash: "Kontrollsum for innholdet: {{hash}}",
    figures_one: "{{n}} tall: {{shares}}.",
    figures_other: "{{n}} tall: {{shares}}.",
    certaintyShare: "{{percent}} {{certainty}}",
    table: "Tabell",
    rows: "Rader",
    period: "Tall fra",
    kind: "Slag",
    unstaffed_one: "og {{n}} enhet uten egne ansatte i datasettet",
    unstaffed_other: "og {{n}} enheter uten egne ansatte i datasettet",
    occupation: "Yrke",
    units: "Enheter",
    source: "Kilde",
    figureCount: "Antall tall",
    title: "Tittel",
  },
  template: {
    description: "skriv et tomt datasett til utfylling, med forklaring og eksempel på hver tabell",
    folder: "ny eller tom mappe",
    from: "fyll inn kilder, enheter og yrker fra et datasett: reference, eller en mappe",
    title: "Mitt datasett",
    written_one: "{{n}} fil er skrevet til {{folder}}. Begynn med README.md der.",
    written_other: "{{n}} filer er skrevet til {{folder}}. Begynn med README.md der.",
  },
  importHr: {
    description: "lag en ny utgave av et datasett der én enhets ansatte kommer fra et lønnsuttrekk (CSV)",
    file: "lønnsuttrekk med stillingskode, stillingsprosent, fødselsår og kjønn",
    unit: "enheten de ansatte hører til",
    out: "ny eller tom mappe for den nye utgaven",
    map: "fil som sier hvilken kolonne og kode som er hva (JSON, se framsyn schema hr-mapping)",
    date: "dagen uttrekket gjelder, ÅÅÅÅ-MM-DD (ellers 1. januar i basisåret)",
    notes: `Bare antall per yrke, kjønn og femårig aldersgruppe blir lagret. Ansattnummer brukes bare til å legge sammen stillinger
mens filen leses. En fil med fødselsnummer blir avvist.`,
    written: "Utgave {{version}} er skrevet til {{folder}}.",
  },
  scenario: {
    description: "kontroller scenarioer",
    check: "kontroller en scenariofil mot et datasett",
    file: "scenariofil (JSON, se framsyn schema scenario)",
    fine: "Scenarioet kan brukes med datasettet.",
    refused: "Scenarioet kan ikke brukes før feilene er rettet.",
  },
  schema: { description: "vis JSON-skjemaet for det Framsyn leser og skriver som JSON" },
  worker: {
    description: "regn på jobber fra køen i databasen, sammen med tjeneren og andre slike",
    concurrency: "jobber om gangen (ellers én per kjerne, høyst 8)",
    once: "avslutt når køen er tom",
    notes:
      "DATABASE_URL sier hvilken database; den innebygde regner tjeneren på selv. Start så mange du vil, på så mange maskiner du vil:\nsvaret er det samme, byte for byte. Stopper en, tar andre over det den holdt på med.",
    ready: "Venter på jobber, {{lanes}} om gangen.",
    done: "{{occupation}}, framtid {{first}} til {{last}}: ferdig etter {{seconds}} s",
    trouble: "Køen: {{message}}",
    stopping: "Stopper; det som ikke er ferdig, går tilbake til køen.",
  },
  serve: {
    description: "start nettsidene og API-et",
    port: "port; 0 tar en ledig",
    host: "adresse å lytte på",
    dataFolder: "mappe der data lagres (ellers .framsyn i prosjektet)",
    ready: "Framsyn er klar: {{url}}",
    stopping: "Stopper …",
  },
};
