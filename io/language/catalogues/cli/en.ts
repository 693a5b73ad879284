import type { SameKeys } from "../../catalogue.ts";
import type { nb } from "./nb.ts";

/** The command `framsyn` in a terminal, English. */
export const en: SameKeys<typeof nb> = {
  description: "Projects health personnel and health technologists: how many there are, how many are demanded, and what is lacking.",
  internal: "Something went wrong in the program: {{message}}\nNothing has been changed. Set FRAMSYN_DEBUG=1 to see where it happened.",
  progress: "Computing … {{percent}}",
  range: "{{low}} to {{high}}",
  exitCodes: "Exit codes: 0 fine, 1 findings or bad input, 2 wrong use, 3 fault in the program.",
  help: {
    usage: "Usage",
    arguments: "Arguments",
    options: "Options",
    commands: "Commands",
    default: "default {{value}}",
  },
  wrong: {
    number: "Write a whole number from {{least}} to {{most}}.",
    list: "Write at least one id, or all.",
    help: "(add --help for an explanation)",
  },
  options: {
    language: "language of text and help; by default that of the terminal",
    help: "show help",
    version: "show the version",
    format: "table for people, json for programs",
  },
  examples: {
    title: "Examples",
    program: `  framsyn projection --occupation bioingenior
  framsyn projection --unit helse-bergen --format json
  framsyn dataset show
  framsyn serve`,
    projection: `  framsyn projection --occupation bioingenior --unit all --from 2026 --to 2040
  framsyn projection --occupation bioingenior,radiograf --unit helse-bergen --years 2031,2036
  framsyn projection --unit helse-bergen --format json > helse-bergen.json
  framsyn projection --occupation bioingenior --unit all --format csv --measure gap
  framsyn projection --data MY-DATASET --scenario more-places.json`,
    check: `  framsyn dataset check my-dataset
  framsyn dataset check my-dataset --format json`,
    show: `  framsyn dataset show
  framsyn dataset show my-dataset --format json`,
    template: `  framsyn dataset template my-dataset
  framsyn dataset template my-dataset --from reference`,
    importHr: `  framsyn dataset import-hr export.csv --unit helse-bergen --out helse-bergen-2026
  framsyn dataset import-hr export.csv --unit helse-bergen --map codes.json --out helse-bergen-2026`,
    schema: "  framsyn schema outcome\n  framsyn schema scenario > scenario.schema.json",
    scenario: "  framsyn scenario check more-places.json",
    serve: `  framsyn serve
  framsyn serve --port 8080 --data-folder /srv/framsyn`,
    worker: `  DATABASE_URL=postgresql://framsyn@db/framsyn framsyn worker
  DATABASE_URL=postgresql://framsyn@db/framsyn framsyn worker --concurrency 4 --once`,
  },
  findings: {
    row: "{{file}}, row {{row}}",
    errors_one: "{{n}} error",
    errors_other: "{{n}} errors",
    warnings_one: "{{n}} warning",
    warnings_other: "{{n}} warnings",
    omitted_one: "{{n}} more finding is not listed.",
    omitted_other: "{{n}} more findings are not listed.",
  },
  column: {
    unit: "Unit",
    year: "Year",
    headcount: "Staff",
    supply: "Supply",
    demand: "Demand",
    gap: "Shortage",
    interval: "80% interval",
    probability: "Chance of shortage",
  },
  projection: {
    description: "project supply, demand and shortage for occupations and units",
    occupation: "occupation, several with commas, or all (default all)",
    unit: "unit, several with commas, or all (default the whole country)",
    from: "first year (default the base year)",
    to: "last year (default 2040, or as far as the dataset reaches)",
    years: "years shown in the table, with commas (default every fifth)",
    draws: "number of possible futures",
    seed: "start of the random numbers; the same seed gives the same answer",
    noise: "how people are counted: as averages (expected), or as whole persons who leave, move and come by chance (demographic)",
    chance:
      "Chance makes up {{chance}} of the uncertainty about the shortage in {{year}}, uncertain figures {{parameters}}. Without chance, 8 in 10 futures would lie from {{low}} to {{high}} FTE.",
    format: "table for people, json or csv for programs",
    measure: "measures shown in table and CSV",
    data: "folder with your own dataset (default the Norwegian reference dataset)",
    scenario: "file with your own scenario (default the reference path)",
    workers: "number of threads (default one per processor core)",
    heading: "{{dataset}}. {{draws}} possible futures, seed {{seed}}, model {{model}}.",
    nothing: "None of the units has staff in the occupations.",
    notes: `The table shows the middle future (median). Supply, demand and shortage are contracted FTE; plus means that FTE are lacking.
The interval holds 8 in 10 futures. Figures for a unit with others below it are their sum, taken in every future.
\`framsyn schema outcome\` describes the JSON. CSV has the columns occupation, unit, year, measure, statistic and value.`,
  },
  dataset: { description: "check, show and make datasets" },
  check: {
    description: "check a dataset folder; each finding says file, row, field, value and what to do",
    folder: "folder with datapackage.json",
    fine: "The dataset can be used.",
    refused: "The dataset cannot be used until the errors are corrected.",
  },
  show: {
    description: "show what a dataset holds: units, occupations, years, sources and how sure the figures are",
    folder: "folder with datapackage.json (default the reference dataset)",
    heading: "{{title}}, edition {{version}}",
    years: "Base year {{first}}, can be projected to {{last}}. Made {{created}}.",
    hash: "Content hash: {{hash}}",
    figures_one: "{{n}} figure: {{shares}}.",
    figures_other: "{{n}} figures: {{shares}}.",
    certaintyShare: "{{percent}} {{certainty}}",
    table: "Table",
    rows: "Rows",
    period: "Figures from",
    kind: "Kind",
    unstaffed_one: "and {{n}} unit without staff of its own in the dataset",
    unstaffed_other: "and {{n}} units without staff of their own in the dataset",
    occupation: "Occupation",
    units: "Units",
    source: "Source",
    figureCount: "Figures",
    title: "Title",
  },
  template: {
    description: "write an empty dataset to fill in, with an explanation and an example of every table",
    folder: "new or empty folder",
    from: "fill in sources, units and occupations from a dataset: reference, or a folder",
    title: "My dataset",
    written_one: "{{n}} file is written to {{folder}}. Start with README.md there.",
    written_other: "{{n}} files are written to {{folder}}. Start with README.md there.",
  },
  importHr: {
    description: "make a new edition of a dataset with one unit's staff taken from a payroll export (CSV)",
    file: "payroll export with position code, position percentage, year of birth and sex",
    unit: "unit the staff belongs to",
    out: "new or empty folder for the new edition",
    map: "file that says which column and code is what (JSON, see framsyn schema hr-mapping)",
    date: "day the export describes, YYYY-MM-DD (default 1 January of the base year)",
    notes: `Only counts by occupation, sex and five-year age group are stored. Employee numbers are used only to add up positions while the
file is read. A file with national identity numbers is refused.`,
    written: "Edition {{version}} is written to {{folder}}.",
  },
  scenario: {
    description: "check scenarios",
    check: "check a scenario file against a dataset",
    file: "scenario file (JSON, see framsyn schema scenario)",
    fine: "The scenario can be used with the dataset.",
    refused: "The scenario cannot be used until the errors are corrected.",
  },
  schema: { description: "show the JSON Schema of what Framsyn reads and writes as JSON" },
  worker: {
    description: "work on jobs from the queue in the database, together with the server and others like it",
    concurrency: "jobs at a time (default one for each core, at most 8)",
    once: "end when the queue is empty",
    notes:
      "DATABASE_URL says which database; on the embedded one the server works by itself. Start as many as you like, on as many machines:\nthe answer is the same, byte for byte. When one stops, others take over what it was doing.",
    ready: "Waiting for jobs, {{lanes}} at a time.",
    done: "{{occupation}}, futures {{first}} to {{last}}: done in {{seconds}} s",
    trouble: "The queue: {{message}}",
    stopping: "Stopping; what is not finished goes back to the queue.",
  },
  serve: {
    description: "start the web pages and the API",
    port: "port; 0 takes a free one",
    host: "address to listen on",
    dataFolder: "folder where data is kept (default .framsyn in the project)",
    ready: "Framsyn is ready: {{url}}",
    stopping: "Stopping …",
  },
};
