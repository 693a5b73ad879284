import type { SameKeys } from "../../catalogue.ts";
import type { nb } from "./nb.ts";

/** The command `framsyn` in a terminal, nynorsk. */
export const nn: SameKeys<typeof nb> = {
  description: "Framskriv helsepersonell og helseteknologar: kor mange det er, kor mange som blir etterspurde, og kva som manglar.",
  internal: "Noko gjekk gale i programmet: {{message}}\nIngenting er endra. Set FRAMSYN_DEBUG=1 for å sjå kvar det hende.",
  progress: "Reknar … {{percent}}",
  range: "{{low}} til {{high}}",
  exitCodes: "Sluttkodar: 0 alt i orden, 1 merknader eller feil i inndata, 2 feil bruk, 3 feil i programmet.",
  help: {
    usage: "Bruk",
    arguments: "Argument",
    options: "Val",
    commands: "Kommandoar",
    default: "elles {{value}}",
  },
  wrong: {
    number: "Skriv eit heilt tal frå {{least}} til {{most}}.",
    list: "Skriv minst éin id, eller all.",
    help: "(legg til --help for forklaring)",
  },
  options: {
    language: "språk på tekst og hjelp, elles språket terminalen er sett til",
    help: "vis hjelp",
    version: "vis versjon",
    format: "table for menneske, json for program",
  },
  examples: {
    title: "Døme",
    program: `  framsyn projection --occupation bioingenior
  framsyn projection --unit helse-bergen --format json
  framsyn dataset show
  framsyn serve`,
    projection: `  framsyn projection --occupation bioingenior --unit all --from 2026 --to 2040
  framsyn projection --occupation bioingenior,radiograf --unit helse-bergen --years 2031,2036
  framsyn projection --unit helse-bergen --format json > helse-bergen.json
  framsyn projection --occupation bioingenior --unit all --format csv --measure gap
  framsyn projection --data MITT-DATASETT --scenario fleire-plassar.json`,
    check: `  framsyn dataset check mitt-datasett
  framsyn dataset check mitt-datasett --format json`,
    show: `  framsyn dataset show
  framsyn dataset show mitt-datasett --format json`,
    template: `  framsyn dataset template mitt-datasett
  framsyn dataset template mitt-datasett --from reference`,
    importHr: `  framsyn dataset import-hr uttrekk.csv --unit helse-bergen --out helse-bergen-2026
  framsyn dataset import-hr uttrekk.csv --unit helse-bergen --map kodar.json --out helse-bergen-2026`,
    schema: "  framsyn schema outcome\n  framsyn schema scenario > scenario.schema.json",
    scenario: "  framsyn scenario check fleire-plassar.json",
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
    omitted_one: "{{n}} funn til er ikkje vist.",
    omitted_other: "{{n}} funn til er ikkje viste.",
  },
  column: {
    unit: "Eining",
    year: "År",
    headcount: "Tilsette",
    supply: "Tilbod",
    demand: "Etterspurnad",
    gap: "Underdekning",
    interval: "80 %-intervall",
    probability: "Sjanse for underdekning",
  },
  projection: {
    description: "framskriv tilbod, etterspurnad og underdekning for yrke og einingar",
    occupation: "yrke, fleire med komma, eller all (elles alle)",
    unit: "eining, fleire med komma, eller all (elles heile landet)",
    from: "første år (elles basisåret)",
    to: "siste år (elles 2040, eller så langt datasettet rekk)",
    years: "år som blir viste i tabellen, med komma (elles kvart femte)",
    draws: "talet på moglege framtider",
    seed: "startverdi for tilfeldige tal; same verdi gir same svar",
    noise:
      "korleis folk blir talde: som gjennomsnitt (expected), eller som heile personar som sluttar, flyttar og kjem tilfeldig (demographic)",
    chance:
      "Tilfeldige utslag står for {{chance}} av uvissa om underdekninga i {{year}}, usikre tal for {{parameters}}. Utan tilfeldige utslag ville 8 av 10 framtider liggje mellom {{low}} og {{high}} årsverk.",
    format: "table for menneske, json eller csv for program",
    measure: "storleikar som blir viste i tabell og CSV",
    data: "mappe med eige datasett (elles det norske referansedatasettet)",
    scenario: "fil med eige scenario (elles referansebanen)",
    workers: "talet på trådar (elles éin per prosessorkjerne)",
    heading: "{{dataset}}. {{draws}} moglege framtider, startverdi {{seed}}, modell {{model}}.",
    nothing: "Ingen av einingane har tilsette i yrka.",
    notes: `Tabellen viser den midtarste framtida (median). Tilbod, etterspurnad og underdekning er avtalte årsverk; pluss tyder at det manglar årsverk.
Intervallet rommar 8 av 10 framtider. Tal for ei eining med andre under seg er summen av dei, rekna i kvar framtid.
\`framsyn schema outcome\` beskriv JSON-formatet. CSV har kolonnane occupation, unit, year, measure, statistic og value.`,
  },
  dataset: { description: "kontroller, vis og lag datasett" },
  check: {
    description: "kontroller ei datasettmappe; kvart funn seier fil, rad, felt, verdi og kva du kan gjere",
    folder: "mappe med datapackage.json",
    fine: "Datasettet kan brukast.",
    refused: "Datasettet kan ikkje brukast før feila er retta.",
  },
  show: {
    description: "vis kva eit datasett inneheld: einingar, yrke, år, kjelder og kor sikre tala er",
    folder: "mappe med datapackage.json (elles referansedatasettet)",
    heading: "{{title}}, utgåve {{version}}",
    years: "Basisår {{first}}, kan framskrivast til {{last}}. Laga {{created}}.",
    hash: "Kontrollsum for innhaldet: {{hash}}",
    figures_one: "{{n}} tal: {{shares}}.",
    figures_other: "{{n}} tal: {{shares}}.",
    certaintyShare: "{{percent}} {{certainty}}",
    table: "Tabell",
    rows: "Rader",
    period: "Tal frå",
    kind: "Slag",
    unstaffed_one: "og {{n}} eining utan eigne tilsette i datasettet",
    unstaffed_other: "og {{n}} einingar utan eigne tilsette i datasettet",
    occupation: "Yrke",
    units: "Einingar",
    source: "Kjelde",
    figureCount: "Talet på tal",
    title: "Tittel",
  },
  template: {
    description: "skriv eit tomt datasett til utfylling, med forklaring og døme på kvar tabell",
    folder: "ny eller tom mappe",
    from: "fyll inn kjelder, einingar og yrke frå eit datasett: reference, eller ei mappe",
    title: "Mitt datasett",
    written_one: "{{n}} fil er skriven til {{folder}}. Byrj med README.md der.",
    written_other: "{{n}} filer er skrivne til {{folder}}. Byrj med README.md der.",
  },
  importHr: {
    description: "lag ei ny utgåve av eit datasett der dei tilsette i éi eining kjem frå eit lønsuttrekk (CSV)",
    file: "lønsuttrekk med stillingskode, stillingsprosent, fødselsår og kjønn",
    unit: "eininga dei tilsette høyrer til",
    out: "ny eller tom mappe for den nye utgåva",
    map: "fil som seier kva kolonne og kode som er kva (JSON, sjå framsyn schema hr-mapping)",
    date: "dagen uttrekket gjeld, ÅÅÅÅ-MM-DD (elles 1. januar i basisåret)",
    notes: `Berre talet på tilsette per yrke, kjønn og femårig aldersgruppe blir lagra. Tilsettnummer blir berre brukt til å leggje saman
stillingar medan fila blir lesen. Ei fil med fødselsnummer blir avvist.`,
    written: "Utgåve {{version}} er skriven til {{folder}}.",
  },
  scenario: {
    description: "kontroller scenario",
    check: "kontroller ei scenariofil mot eit datasett",
    file: "scenariofil (JSON, sjå framsyn schema scenario)",
    fine: "Scenarioet kan brukast med datasettet.",
    refused: "Scenarioet kan ikkje brukast før feila er retta.",
  },
  schema: { description: "vis JSON-skjemaet for det Framsyn les og skriv som JSON" },
  worker: {
    description: "rekn på jobbar frå køen i databasen, saman med tenaren og andre slike",
    concurrency: "jobbar om gongen (elles éin per kjerne, høgst 8)",
    once: "avslutt når køen er tom",
    notes:
      "DATABASE_URL seier kva database; den innebygde reknar tenaren på sjølv. Start så mange du vil, på så mange maskiner du vil:\nsvaret er det same, byte for byte. Stoppar ein, tek andre over det han heldt på med.",
    ready: "Ventar på jobbar, {{lanes}} om gongen.",
    done: "{{occupation}}, framtid {{first}} til {{last}}: ferdig etter {{seconds}} s",
    trouble: "Køen: {{message}}",
    stopping: "Stoppar; det som ikkje er ferdig, går tilbake til køen.",
  },
  serve: {
    description: "start nettsidene og API-et",
    port: "port; 0 tek ein ledig",
    host: "adresse å lytte på",
    dataFolder: "mappe der data blir lagra (elles .framsyn i prosjektet)",
    ready: "Framsyn er klar: {{url}}",
    stopping: "Stoppar …",
  },
};
