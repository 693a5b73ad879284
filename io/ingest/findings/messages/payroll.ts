/** Findings in a payroll export. */
export const PAYROLL_MESSAGES = {
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
} as const;
