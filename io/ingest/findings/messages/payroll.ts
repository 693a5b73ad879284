/** Findings in a payroll export. `{{occupation}}` and other names stand in the reader's language: params carry them as `occupation_en` and so on. */
export const PAYROLL_MESSAGES = {
  "hr-national-id":
    "The column {{column}} holds national identity numbers. Nothing was read: remove the column from the export and try again.",
  "hr-no-sheet": "The file has no sheet {{sheet}}. The sheets are: {{sheets}}.",
  "hr-header-missing":
    "No row is recognised as a header. Export the file with column names such as styrk08, stillingsprosent, fødselsår and kjønn, or name the columns in the mapping.",
  "hr-header-below": "The column names were found in row {{line}}. What stands above was passed over.",
  "hr-columns-by-content": "These columns were recognised by what they hold, not by their names: {{columns}}. Check that it is right.",
  "hr-column-missing":
    "No column was recognised as {{column}}. The columns are: {{header}}. Give the right column one of the usual names, or name it in the mapping.",
  "hr-mapped-column": "The mapping names the column {{column}}, which is not in the file. The columns are: {{header}}.",
  "hr-no-person": "There is no column with an employee number, so each row is counted as one person.",
  "hr-blank-person": "Rows without an employee number were each counted as one person (rows: {{number}}).",
  "hr-total-row": "Rows that add up others, or hold a note alone, were not counted (row {{rows}}).",
  "hr-tidied": "Codes with a name or a decimal behind, and years such as 1965.0, were read without it (rows: {{number}}).",
  "hr-serial-dates": "Dates kept as numbers of days, as a spreadsheet does, were read as dates (cells: {{number}}).",
  "hr-sizes-differ": "Position percentage and FTE are both filled in and say different things (rows: {{number}}). The percentage was used.",
  "hr-percent": "The position must be from 0 to 100 per cent, for example 80 or 62,5. Rows: {{rows}}.",
  "hr-sex": "The sex is not recognised. Write K or M. Rows: {{rows}}.",
  "hr-birth":
    "The year or date of birth is not recognised, lies ahead, or the two contradict each other. Write a year with four digits, or a date as YYYY-MM-DD or DD.MM.YYYY. Rows: {{rows}}.",
  "hr-date": "The date is not recognised. Write it as YYYY-MM-DD or DD.MM.YYYY. Rows: {{rows}}.",
  "hr-row-length": "The row has more or fewer cells than the header, so that it is not known what is what. Rows: {{rows}}.",
  "hr-conflict": "Rows {{rows}} have the same employee number, but not the same sex or year of birth. Nobody knows which is right.",
  "hr-bad-rows":
    '{{number}} rows cannot be read; the other {{counted}} can. Correct them, or let them be left out and counted: tick it on the page, write "leaveOut": true in the mapping, or add --leave-out-bad-rows.',
  "hr-left-out": "Rows that could not be read were left out (rows: {{number}}). The staff is too low by them.",
  "hr-asks-sheet":
    'Several sheets look like staff: {{choices}}. Which one is it? Answer under "sheet" on the page, in the mapping\'s answers, or with --answer "sheet=NAME".',
  "hr-asks-codes":
    "The column {{column}} has four-digit codes ({{number}} rows). Are they STYRK-08, or the employer's own? Answer styrk-08 or own, on the page, in the mapping's answers, or with --answer codes=styrk-08.",
  "hr-asks-percent-at-most-one":
    "The column {{column}} has values of at most 1 ({{number}} rows). Is 0.8 a share of full time, 80 %, or 0.8 per cent? Answer share or percent, on the page, in the mapping's answers, or with --answer percent-at-most-one=share.",
  "hr-asks-fte-above-one":
    "The column {{column}} of FTE has values of 2 and more ({{number}} rows). Are they per cent, so that 100 is full time? Answer percent, or share to have them as errors, on the page, in the mapping's answers, or with --answer fte-above-one=percent.",
  "hr-asks-two-digit-years":
    "The column {{column}} has years of two digits ({{number}} rows). Are they years in which somebody at work can be born: 65 is 1965 and 05 is 2005? Answer at-work, or not-years to have them as errors, on the page, in the mapping's answers, or with --answer two-digit-years=at-work.",
  "hr-asks-date-order":
    "The dates in the column {{column}} can be read in two ways ({{number}} rows). Does the day or the month stand first? Answer day-first or month-first, on the page, in the mapping's answers, or with --answer date-order=day-first.",
  "hr-asks-sex-codes":
    "The column {{column}} has numbers for sex ({{number}} rows). Which is which? Answer with one of {{choices}}, on the page, in the mapping's answers, or with --answer sex-codes=….",
  "hr-asks-reference-date":
    "The day the file describes, {{choices}}, lies more than a year from the dataset's base year. Projections would start from staff of another time. Answer with the date if that is meant, on the page, in the mapping's answers, or with --answer reference-date={{choices}}.",
  "hr-answer-unknown": "The question {{question}} cannot be answered with {{answer}}. The answers are: {{choices}}.",
  "hr-to-confirm":
    "{{number}} persons have codes or titles that look like ours ({{codes}} of them), but nobody has confirmed it. Confirm each or leave it out: in the mapping on the page, or with --save-map FILE, move what is right from toConfirm to occupations, and --map FILE.",
  "hr-code-unknown":
    "Codes and titles that belong to none of the occupations were not counted ({{number}} rows, {{codes}} codes). The most frequent: {{most}}. Add them to the mapping if they should be.",
  "hr-codes-rare":
    "Codes and titles that occur fewer than 5 times and belong to none of the occupations were not counted (rows: {{number}}).",
  "hr-code-ambiguous":
    "The position code {{code}} was counted as {{occupation}} (rows: {{number}}); it also covers {{others}}. Use the mapping to tell them apart.",
  "hr-no-position": "Positions of 0 per cent were not counted (rows: {{number}}).",
  "hr-age-outside": "People under 20 or over 74 were not counted (rows: {{number}}).",
  "hr-other-unit": "Other units in the file were passed over (rows: {{number}}).",
  "hr-left": "People who had left by the reference date were not counted (rows: {{number}}).",
  "hr-not-begun": "People who begin after the reference date were not counted (rows: {{number}}).",
  "hr-on-leave":
    'People on leave were not counted as staff (persons: {{number}}, contracted FTE: {{fte}}). Write "onLeave": "counted" in the mapping if they should be.',
  "hr-part-leave": "People on leave from a part of their position were counted with the position as it stands (rows: {{number}}).",
  "hr-nobody": "Nobody in the file could be counted. Check the position codes and the mapping.",
  "hr-small-group":
    "Groups of fewer than 5 persons: {{groups}}. Their ages and position percentages were not stored; the occupation's own age profile is used, or an even spread from 25 to 66, and a position percentage common to more people.",
  "hr-several-occupations": "Persons with positions in several occupations were counted in each (persons: {{number}}).",
  "hr-over-full-time":
    "Some persons have positions that add to more than 100 per cent (persons: {{number}}). Check that no rows are in the file twice; they were counted as they stand.",
  "hr-graduates-scaled":
    "New graduates reach the unit in proportion to its staff: the assumed weights in destinations were scaled for {{occupations}}.",
  "hr-demand-assumed":
    'The demand is set to the {{fte}} contracted FTE in post for {{occupations}}. Tell the vacancies ("vacancies" in the mapping, or the field on the page) to make it right.',
  "hr-occupation-kept": "Not in the file, and with the figures they had ({{number}}): {{occupations}}.",
} as const;
