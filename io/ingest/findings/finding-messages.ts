/**
 * What each finding says in English. `{{name}}` is filled from the finding's params.
 *
 * Codes are stable: translations and tests key on them. A code may have a variant `code_context`, used where the params carry that
 * `context`; translations follow the same rule.
 */
export const FINDING_MESSAGES = {
  "folder-missing": "There is no folder here that can be read. Name a folder that holds datapackage.json.",
  "descriptor-missing":
    "datapackage.json is missing. Add it to the package; `framsyn dataset template DIR`, and Templates on the page Data, give one to start from.",
  "descriptor-unreadable": "The file is not valid JSON in UTF-8. Check commas, quotes and brackets near {{near}}.",
  "descriptor-field": "{{field}} in datapackage.json is missing or wrong. Write {{expected}}.",
  "resource-unknown": "{{table}} is not a table of the dataset. Remove it from `resources`; docs/dataset.md lists the tables.",
  "resource-unknown_near": "{{table}} is not a table of the dataset. Did you mean {{suggestion}}?",
  "resource-duplicate": "The table {{table}} is listed twice in `resources`. Keep one of them.",
  "resource-path": "The path must be inside the package: relative, without `..`. Write for example data/{{table}}.csv.",
  "table-missing":
    "The required table {{table}} is not listed in datapackage.json. Add the file {{table}}.csv and list it under `resources`.",
  "table-empty": "The required table {{table}} has no rows. Fill it in.",
  "file-missing": "datapackage.json lists this file, but it is not in the package. Add the file, or take it out of `resources`.",
  "file-unlisted":
    "The file is not listed in datapackage.json and would be left out. List it under `resources` as table {{table}}, or remove it.",
  "file-ignored": "The file is not listed in datapackage.json and was not read. List it under `resources` if it belongs to the dataset.",
  "file-empty": "The file is empty. It needs at least the header row: {{header}}.",
  "file-too-large":
    "The file has {{bytes}} bytes; at most {{limit}} are read. Split the dataset, or leave out years and areas that are not needed.",
  "too-many-rows": "The table has more than {{limit}} rows. Leave out years and areas that are not needed.",
  "byte-order-mark": "The file starts with a byte order mark. It was passed over; nothing needs to be done.",
  semicolons:
    "The file has semicolons between the columns. It was read so, with decimal commas allowed; commas and decimal points are the standard.",
  tabs: "The file has tabs between the columns. It was read so; commas are the standard.",
  "decimal-commas-read":
    "Numbers with decimal comma were read as decimal numbers, as a spreadsheet set to Norwegian writes them (cells: {{number}}).",
  "encoding-utf16": "The file is saved as UTF-16. Save it again as `CSV UTF-8`.",
  encoding:
    "The text is not UTF-8 here: letters such as æ, ø and å are damaged. The file looks like {{guess}}. Save it again as `CSV UTF-8`.",
  "control-character": "The cell holds an invisible control character (code {{character}}). Delete the cell's text and write it again.",
  "header-missing": "The first row is not a header with the columns of {{table}}. Start the file with: {{header}}.",
  "column-missing": "The column {{column}} is missing. Add it to the header and fill it in on every row.",
  "column-unknown": "{{column}} is not a column of {{table}}. Remove it; the columns are {{header}}.",
  "column-unknown_near": "{{column}} is not a column of {{table}}. Did you mean {{suggestion}}?",
  "column-duplicate": "The column {{column}} is in the header twice. Keep one of them.",
  "row-length":
    "The row has {{found}} columns, the header has {{expected}}. Check for a missing or extra separator; put quotes around text that holds one.",
  "file-cut": "The file ends in the middle of this row ({{found}} of {{expected}} columns). It has been cut off: fetch or save it again.",
  "quote-open":
    "A quotation mark that opens in this row is never closed: the file has been cut off, or a quote is missing. Quotes inside text are written twice.",
  "quote-stray": "There is a quotation mark in the wrong place. Put quotes around the whole cell, and write quotes inside it twice.",
  "row-too-long": "The row is longer than {{limit}} characters. A closing quotation mark is probably missing above.",
  "final-newline": "The last row does not end with a line break. If the file was cut off, rows may be missing: check the end of the file.",
  "value-missing": "The cell is empty, but {{column}} must be given on every row.",
  "decimal-comma": "The number is written with a decimal comma. Write {{suggestion}}.",
  "number-ambiguous": "{{value}} can be read as {{decimal}} or as {{thousands}}. Write it with a decimal point or without separator.",
  "thousands-separator": "The number is written with a space between thousands. Write {{suggestion}}.",
  "percent-sign": "The number is written with a per cent sign. Write {{suggestion}}.",
  "not-a-number":
    "This is not a number. Write digits with a decimal point, for example 12.5; leave the cell empty where the column allows it and the figure is unknown.",
  "not-an-integer": "A whole number is expected. Write it without decimals.",
  negative: "The number is negative. {{column}} must be {{minimum}} or more.",
  "too-small": "The number is too small. {{column}} must be {{minimum}} or more.",
  "too-large": "The number is too large. {{column}} must be {{maximum}} or less.",
  "share-range": "A share must be from 0 to 1. Write half as 0.5.",
  "share-range_percent": "A share must be from 0 to 1. Did you mean {{suggestion}}?",
  "not-a-boolean": "Write true or false.",
  "not-a-boolean_near": "Write {{suggestion}}.",
  "not-a-date": "This is not a date. Write it as YYYY-MM-DD, for example 2026-01-31.",
  "not-a-date_near": "Dates are written as YYYY-MM-DD. Write {{suggestion}}.",
  "not-allowed": "The value is not one of those allowed. Use one of: {{allowed}}.",
  "not-allowed_near": "The value is not one of those allowed. Did you mean {{suggestion}}? Allowed: {{allowed}}.",
  pattern: "The value does not have the form asked for, {{pattern}}. {{description}}",
  "key-form": "A key has lower-case letters a-z, digits and hyphens only. {{description}}",
  "key-form_near": "A key has lower-case letters a-z, digits and hyphens only. Write for example {{suggestion}}.",
  formula: "The text starts with {{sign}}, which a spreadsheet runs as a formula. Write it without the sign.",
  "duplicate-row": "This row has the same key ({{key}}) as row {{first}}. Keep one of them.",
  "unknown-id": "{{value}} is not in the table {{table}}. Add it there, or use a key that exists.",
  "unknown-id_near": "{{value}} is not in the table {{table}}. Did you mean {{suggestion}}?",
  "base-year-missing": "There are no rows for the base year {{year}}. Add them, or change framsyn.baseYear in datapackage.json.",
  "interval-half": "Only one end of the 80% interval is given. Give both low and high, or neither.",
  "intervals-nowhere":
    "No figure in the dataset has an 80% interval, so every result will look certain. Give low and high where the true value may be another.",
  "interval-none": "The distribution {{distribution}} needs an interval. Give low and high, or leave the distribution empty.",
  "interval-order": "The interval does not hold the value {{value}}. low, value and high must come in that order.",
  "distribution-point":
    "A figure with an interval cannot have the distribution point. Leave low and high empty, or choose another distribution.",
  "distribution-beta": "The distribution beta is for shares: low and high must be from 0 to 1.",
  "distribution-lognormal": "The distribution lognormal is for positive figures: low must be above 0.",
  "note-missing": "A figure with certainty {{certainty}} needs a note that says how it came about.",
  "source-unused": "No figure uses this source. Remove it, or check that the figures name it.",
  "band-order": "{{from}} is {{first}}, which comes after this. The first must not come after the last.",
  "age-overlap": "The age band overlaps {{band}} in row {{other}}. Each age must be in one band only.",
  "age-profile-sum": "The shares of {{group}} add to {{sum}}; they must add to 1.",
  "nation-missing": "No unit has the kind nation. Exactly one must: the sum of all others.",
  "nation-twice": "{{first}} is already the nation. Give this unit another kind.",
  "nation-parent": "The nation is the top and has no parent. Leave the cell empty.",
  "parent-missing": "{{unit}} has no parent. Name the unit it is part of.",
  "unit-circle": "{{unit}} is part of itself by way of its parents. Correct the parent.",
  "counted-twice":
    "{{occupation}} is stated both for {{unit}} and for {{below}}, which is part of it, and would be counted twice. Keep one level.",
  "age-profile-missing":
    "There is no age profile for {{occupation}}, {{sex}}, at {{unit}}. Add rows to age_profile for the unit, or for all units (unit empty).",
  "demand-missing":
    "{{occupation}} at {{unit}} has staff but no row in demand_base. Add the FTE demanded in the base year: staff in post plus vacancies.",
  "stock-missing": "{{occupation}} at {{unit}} has demand but no rows in stock. Add them; write 0 if nobody is employed.",
  "working-time-missing": "There is no {{measure}} for {{occupation}}. Add rows for the occupation, or for all (occupation empty).",
  "population-missing": "There is no population for {{unit}}, or a unit it is part of, in the base year {{year}}. Add rows to population.",
  "programme-figures-missing": "{{programme}} lacks {{missing}} in programme_figures. Add them.",
  "study-places-missing": "{{programme}} has no rows in study_places. Add at least one year.",
  "length-range": "The length of a programme must be above 0 and at most 12 years.",
  "years-missing": "{{group}} lacks the years {{missing}}. Every year from the first to the last must be there.",
  "years-carried": "{{group}} lacks the years {{missing}}. The year before is used for them; add rows if that is wrong.",
  "age-bands-differ": "{{group}} has other age bands in {{year}} than in {{first}}. Use the same bands in every year.",
  "hr-encoding": "The file is saved as {{encoding}}. It was read so; check that æ, ø and å are right.",
  "hr-empty": "The file is empty. Export it again.",
  "hr-national-id":
    "The column {{column}} holds national identity numbers. Nothing was read: remove the column from the export and try again.",
  "hr-header-missing":
    "The first row is not recognised as a header. Export the file with column names such as styrk08, stillingsprosent, fødselsår and kjønn, or name the columns in the mapping.",
  "hr-column-missing":
    "No column was recognised as {{column}}. The columns are: {{header}}. Give the right column one of the usual names, or name it in the mapping.",
  "hr-mapped-column": "The mapping names the column {{column}}, which is not in the file. The columns are: {{header}}.",
  "hr-no-person": "There is no column with an employee number, so each row is counted as one person.",
  "hr-percent": "The position must be from 0 to 100 per cent, for example 80 or 62,5.",
  "hr-sex": "The sex is not recognised. Write K or M.",
  "hr-birth": "The year or date of birth is not recognised. Write a year with four digits, or a date as YYYY-MM-DD or DD.MM.YYYY.",
  "hr-code-unknown":
    "The position code {{code}} belongs to none of the occupations and was not counted (rows: {{number}}). Add it to the mapping if it should be.",
  "hr-codes-rare":
    "Position codes that occur fewer than 5 times and belong to none of the occupations were not counted (rows: {{number}}).",
  "hr-code-ambiguous":
    "The position code {{code}} was counted as {{occupation}} (rows: {{number}}); it also covers {{others}}. Use the mapping to tell them apart.",
  "hr-no-position": "Positions of 0 per cent were not counted (rows: {{number}}).",
  "hr-age-outside": "People under 20 or over 74 were not counted (rows: {{number}}).",
  "hr-other-unit": "Other units in the file were passed over (rows: {{number}}).",
  "hr-nobody": "Nobody in the file could be counted. Check the position codes and the mapping.",
  "hr-small-group":
    "{{group}} has fewer than 5 persons, so their ages and position percentages were not stored. The occupation's own age profile is used, or an even spread from 25 to 66, and a position percentage common to more people.",
  "hr-over-full-time":
    "Some persons have positions that add to more than 100 per cent (persons: {{number}}). Check that no rows are in the file twice; they were counted as they stand.",
  "hr-graduates-scaled":
    "New graduates of {{occupation}} reach the unit in proportion to its staff: the assumed weights in destinations were multiplied by {{factor}}.",
  "hr-demand-assumed": "The demand for {{occupation}} is set to the {{fte}} FTE in post. Add vacancies in demand_base to make it right.",
  "hr-occupation-kept": "{{occupation}} is not in the file and keeps its earlier figures.",
  "input-missing": "The file cannot be read. Check its name and your access to it.",
  "input-plan": "The file is not a plan: {{field}}: {{reason}}. Save it again from Framsyn, or correct the field.",
  "input-date": "This is not a date. Write it as 2026-11-25.",
  "input-ending": "No document is written with this ending. Use one of: {{endings}}.",
  "input-no-out": "Say where the document is to be written, with --out.",
  "input-no-pdf": "PDF can be written on Linux (x64) only. Use docx or xlsx here.",
  "input-not-json": "The file is not valid JSON: {{reason}}",
  "input-not-outcome": "The file does not hold an answer from `framsyn projection --format json`: {{reason}}",
  "input-not-question":
    "The file does not hold a question the model can be asked; `framsyn schema question` shows what may stand in it: {{reason}}",
  "input-outcome-year": "Both files must cover the year; they have {{first}} to {{last}} in common.",
  "input-two-files": "Name two files to compare, or none.",
  "input-mapping": "The mapping is not accepted: {{reason}}. `framsyn schema hr-mapping` shows what it may hold.",
  "input-years": "The dataset covers {{first}} to {{last}}. Choose years within that, the first before the last.",
  "input-years-shown": "The year is not among those projected, {{first}} to {{last}}.",
  "worker-needs-database":
    "Set DATABASE_URL to the database that the server uses. Without it the server uses an embedded database, which nobody else can open, and works by itself.",
  "store-in-use":
    "Another program has the data folder open, most likely the Framsyn server. Do this on its pages or through its API, or stop it first. A PostgreSQL server (DATABASE_URL) lets several work at the same time.",
  "port-taken": "Another program uses the port. Choose another, for example --port {{next}}.",
  "output-refused": "The folder cannot be written to ({{reason}}). Name another, or get access to it.",
  "output-not-empty": "The folder is not empty. Name a new or empty one; nothing was written.",
} as const;

type MessageKey = keyof typeof FINDING_MESSAGES;
type WithoutContext<K extends string> = K extends `${infer Code}_${string}` ? Code : K;

/** Stable name of a kind of finding. */
export type FindingCode = WithoutContext<MessageKey>;

/** Writes the English sentence of a finding, in the variant its `context` names. */
export function findingMessage(code: FindingCode, params: Readonly<Record<string, string | number>>): string {
  const variant = `${code}_${params.context ?? ""}`;
  const template = variant in FINDING_MESSAGES ? FINDING_MESSAGES[variant as MessageKey] : FINDING_MESSAGES[code as MessageKey];
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(params[name] ?? whole));
}
