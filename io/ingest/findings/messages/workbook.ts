/** Findings in a laboratory's own workbooks. */
export const WORKBOOK_MESSAGES = {
  "workbook-laboratory":
    "The dataset has no laboratory {{laboratory}}, and no sheet describes it. Correct the id, or add a sheet Laboratory with name, unit, discipline and calendar.",
  "workbook-laboratory_near":
    "The dataset has no laboratory {{laboratory}}, and no sheet describes it. Did you mean {{suggestion}}? Otherwise add a sheet Laboratory.",
  "workbook-nothing":
    "No sheet was recognised as one about a laboratory. Name the sheets and headings as the template does (framsyn laboratory template).",
  "workbook-sheet-unread":
    "The sheet {{sheet}} was not read: nothing in it is recognised. Say in the mapping under sheets what it is about, if it is to count.",
  "workbook-headings":
    "The sheet lacks these headings: {{columns}}. Name them so, or say in the mapping under columns which headings they are.",
  "workbook-columns-unread":
    "These columns were not read: {{columns}}. Say in the mapping under columns what they are, if they are to count.",
  "workbook-rows-passed":
    "Rows that add up others, head a group or are about something else were passed over (rows: {{number}}; first {{rows}}). Check that nothing is lost.",
  "workbook-asks_sheet":
    'What is the sheet {{value}} about? Answer with one of {{choices}}: in the mapping under sheets, or with --answer "sheet:{{question}}=…".',
  "workbook-asks_column":
    'Is the heading {{value}} one of {{choices}}? Answer in the mapping under columns, or with --answer "column:{{question}}=…".',
  "workbook-asks_name":
    '{{value}} is not known by that name. Answer with one of {{choices}}: in the mapping under names, or with --answer "name:{{question}}=…".',
  "workbook-asks_decimals":
    '{{value}} can be thousands or decimals. Which sign are decimals written with, {{choices}}? Answer in the mapping under answers, or with --answer "{{question}}=…".',
  "workbook-asks_dates":
    'The date {{value}} can be read in two ways. Answer with one of {{choices}}: in the mapping under answers, or with --answer "{{question}}=…".',
  "workbook-asks_percent":
    'Are the numbers under {{value}} shares (0.05) or per cent (5)? Answer with one of {{choices}}: in the mapping under answers, or with --answer "{{question}}=…".',
  "workbook-asks_year":
    'Which year is {{value}} of? Answer with a year, for example one of {{choices}}: in the mapping under answers, or with --answer "{{question}}=…".',
  "workbook-value-missing": "{{column}} is empty and is needed here. Fill it in.",
  "workbook-number":
    "This is not a number. Write digits, with thousands apart by a space and decimals by a comma or a point, and its unit behind it if need be.",
  "workbook-unit": "{{unit}} is no unit that converts into the one of this column. Write the figure in the unit of the template.",
  "workbook-measure-unsaid":
    "Nothing says what the amount is measured in. Write ml, g, pieces, tests or packs in the cell, the heading or a column Measured in.",
  "workbook-pack-size":
    "The amount is in packs, and the size of a pack of {{product}} is not known. Add it to the sheet of products, or write the amount itself.",
  "workbook-use-of_none":
    "No analysis is known to use {{product}}, so that its consumption says nothing of analyses. Add its use per analysis, or leave the row out.",
  "workbook-use-of_several": "Several analyses use {{product}}. Add a column Analysis that says which one the consumption is of.",
  "workbook-date": "This is not a day. Write it as 2026-03-31 or 31.03.2026.",
  "workbook-time": "This is not a time of day. Write it as 07:30.",
  "workbook-weekday": "This is not a weekday, nor several. Write Monday, Monday-Friday or weekdays.",
  "workbook-one-day": "A transport leaves on one weekday in each row. Write a row for each, with a key of its own; empty means every day.",
  "workbook-period": "This is not a year or a month. Write it as 2025 or 2025-03.",
  "workbook-flag": "This is neither yes nor no.",
  "workbook-position": "This is no place in what is spread over. Write a month, a weekday, an hour 0-23 or a priority.",
  "workbook-choice": "This is none of {{allowed}}. Write one of them.",
  "workbook-choice_near": "This is none of {{allowed}}. Did you mean {{suggestion}}?",
  "workbook-name-unknown": "{{value}} is on no sheet and not in the dataset. Add it to the sheet where it belongs, or correct the name.",
  "workbook-name-unknown_near": "{{value}} is on no sheet and not in the dataset. Did you mean {{suggestion}}?",
  "workbook-name-empty": "{{value}} cannot be made into a key: it has neither letters nor digits. Write a name.",
  "workbook-said-twice": "{{file}}, row {{row}}, says something else about the same. Correct one of them.",
  "workbook-delivered-before": "It was delivered before it was ordered, {{ordered}}. Correct one of the dates.",
  "workbook-formula": "The cell has a formula whose result is not saved in the file. Open and save the file in a spreadsheet first.",
  "workbook-merged":
    "The number stands in a cell merged over several rows: whether it is each row's or that of all together cannot be told. Write it in each row.",
  "workbook-kept": "The workbook leaves out what the dataset has of the laboratory ({{number}}), and that is kept: {{names}}.",
  "workbook-shared":
    "Packs, prices and shelf life of products in the workbook are those of these laboratories too ({{number}}): {{names}}.",
} as const;
