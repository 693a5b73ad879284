/** Findings in a statistics table and in the map that turns it into rows. */
export const STATISTICS_MESSAGES = {
  "stat-not-statistics":
    "The file is JSON, but it is neither JSON-stat, rows of a table, nor a list of codes. Download the table as JSON-stat or CSV.",
  "stat-jsonstat": "The JSON-stat dataset {{dataset}} does not hold together. Download it again, or as CSV.",
  "stat-jsonstat_values":
    "The JSON-stat dataset {{dataset}} has no numbers, or another number of them than its dimensions need. Download it again.",
  "stat-jsonstat_sizes":
    "The JSON-stat dataset {{dataset}} has another number of dimensions than of sizes, so its numbers cannot be placed. Download it again.",
  "stat-jsonstat_dimension": "The JSON-stat dataset {{dataset}} names a dimension that it does not describe. Download it again.",
  "stat-jsonstat_categories":
    "A dimension of the JSON-stat dataset {{dataset}} has another number of categories than it says, so its numbers cannot be placed. Download it again.",
  "stat-jsonstat_shape": "In the JSON-stat dataset {{dataset}}, {{place}} is not what the format has there. Download it again, or as CSV.",
  "stat-jsonstat_cells": "The JSON-stat dataset {{dataset}} has too many cells to be read. Download a part of the table.",
  "stat-collection-links": "The collection only points to {{number}} of its tables. Download them one by one.",
  "stat-no-table": "No table was found: there must be a row of headings and rows below it.",
  "stat-no-numbers": "None of the columns holds numbers only: {{header}}. Name those that do in the map, under reading.values.",
  "stat-column-missing": "The map names the column {{column}}, which the table does not have. The columns are: {{header}}.",
  "stat-sheet-missing": "The workbook has no sheet of that name. The sheets are: {{sheets}}.",
  "stat-decimal-unsure":
    "A number such as 1,234 or 1.234 can be read in two ways in this file. Say how decimals are written in the map, under reading.decimalSign.",
  "stat-too-many-cells": "The table has more than {{most}} cells. Download a part of it.",
  "stat-cell":
    "The cell is neither a number nor one of the signs for a missing number (. .. : -). Correct it, or pass the column over in the map.",
  "stat-code-list": "The file is a list of codes and has no numbers. It can not be added by itself.",
  "stat-code-list_changes": "The file lists codes that became others and has no numbers. Name it with --changes beside the table.",
  "stat-several-tables": "The file has {{number}} tables: {{tables}}. Name one of them in the map, under reading.sheet.",
  "stat-other-table":
    "The map is made for table {{expected}}, but the file says it is table {{actual}}. Choose another map or another file.",
  "stat-map-column": "The map fills the column {{column}}, which the table {{table}} does not have. Its columns are: {{columns}}.",
  "stat-map-column_missing": "The map does not fill the column {{column}}, which every row of {{table}} must have.",
  "stat-map-none": "No map that comes with Framsyn is for this table. Name one with --map. There are: {{maps}}.",
  "stat-map-unknown": "There is no map {{name}}, neither among those that come with Framsyn nor as a file. There are: {{maps}}.",
  "stat-out-missing": "Say with --out where the new edition is to be written, or look at it first with --preview.",
  "stat-no-changes": "The file is no list of codes that became others. Fetch it from Klass, with oldCode and newCode.",
  "stat-map-table": "The map fills the table {{actual}}, not {{expected}}.",
  "stat-dimension-missing": "The map names the dimension {{dimension}}, which the table does not have. It is divided by: {{dimensions}}.",
  "stat-dimension-open":
    "The table is also divided by {{dimension}} ({{categories}}), which the map does not use. Choose one of them in the map, under pick.",
  "stat-dimension-open_alternatives":
    "The table has several alternatives in {{dimension}} ({{categories}}). Each is a whole future, so they are never added up: choose one in the map, or let it fill the column alternative.",
  "stat-never-added": "{{dimension}} cannot be added up: it tells periods or different measures. Choose one with pick.",
  "stat-never-added_alternatives": "The alternatives in {{dimension}} cannot be added up: each is a whole future. Choose one with pick.",
  "stat-category-missing": "{{dimension}} has no {{category}}. It has: {{categories}}.",
  "stat-category-twice": "{{category}} is several categories of {{dimension}}. Name one by its code.",
  "stat-code-unknown": "{{number}} categories of {{dimension}} are nothing in the dataset and were left out, for example {{some}}.",
  "stat-code-shared": "The code {{code}} is shared by {{ids}} and was left out. Say in the map, under codes, which of them it is.",
  "stat-code-split": "The code {{code}} was split into several, and nobody can say how its number divides. It was left out.",
  "stat-codes-partly":
    "The map adds up several codes to {{id}}, but the table does not have {{codes}}. The sum would be too low. Fetch them too, or take them out of the map.",
  "stat-occupation-partly":
    "{{id}} has more codes than can be read from this table ({{codes}} are missing or shared), so it was left out: its number would be too low.",
  "stat-sum-overlaps": "{{part}} is a part of {{whole}}, and both would be added up. Leave one of them out in the map.",
  "stat-age": "No age can be read from this category. Leave it out in the map, under leaveOut, if it is a total.",
  "stat-age-crosses": "The category crosses the limits of the age bands in the map. Choose bands that fit, or fetch single years.",
  "stat-ages-overlap": "{{one}} and {{other}} overlap, so people would be counted twice. Leave one of them out in the map.",
  "stat-band-incomplete": "The table has not all ages of {{band}}, so the band was left out: its number would be too low.",
  "stat-period": "No year can be read from this period. Leave it out in the map, under leaveOut.",
  "stat-cells-collide": "Two cells give the same row ({{key}}): {{one}} and {{other}}. The map must choose between them.",
  "stat-rates-added":
    "Several rates would end in the same row ({{key}}). Rates are not added up: give each code a weight in the map, under weights.",
  "stat-missing": "Cells without a number gave no row, and are not zero (rows: {{number}}).",
  "stat-missing_not-possible": "Cells where no number can occur (.) gave no row, and are not zero (rows: {{number}}).",
  "stat-missing_missing": "Cells where the number is missing (..) gave no row, and are not zero (rows: {{number}}).",
  "stat-missing_confidential": "Cells whose number may not be published (:) gave no row, and are not zero (rows: {{number}}).",
  "stat-missing_nil": "Cells with - gave no row (rows: {{number}}). If the publisher means zero by it, say so in the map with nilIsZero.",
  "stat-missing_empty": "Empty cells gave no row, and are not zero (rows: {{number}}).",
  "stat-missing_zero": "A share of nothing cannot be computed, so there is no row for it (rows: {{number}}).",
  "stat-incomplete":
    "Some cells that belong in a sum are not in the table, so the rows were left out (rows: {{number}}; the first: {{key}}).",
  "stat-share-incomplete": "Shares by age could not be computed where an age is missing (groups left out: {{number}}).",
  "stat-nothing": "The table gave no rows. Look at the other findings, and at the codes in the map.",
  "stat-row": "{{value}} cannot stand in the column {{column}} of {{table}}: {{description}} Correct the map or the cell.",
  "stat-ages-cut": "The new rows cover only some of the ages of {{key}}, so what is left of it cannot be known. Use bands that cover it.",
  "stat-year-differs": "The table tells of {{year}}, but the dataset starts in {{baseYear}}. Take the edition that is nearest.",
  "stat-demand-kept":
    "The staff of {{occupations}} changed, but the demand in demand_base is as before. Check that the two still fit, or the gap changes by the difference.",
  "stat-spread-none": "The dataset has no rows to divide {{key}} by, so it was left out.",
  "stat-fetch": "{{url}} could not be reached. Download the table as a file and give that instead.",
  "stat-fetch-status": "{{url}} answered {{status}}: {{detail}}",
  "stat-fetch-config":
    "The service does not say how much it lets one ask, so nothing was fetched. Download the table as a file and give that instead.",
  "stat-fetch-size": "The answer is larger than {{most}} MB. Choose fewer values.",
  "stat-fetch-cells":
    "The table has {{cells}} cells and the service gives at most {{most}} at a time, and it cannot be divided further. Choose fewer values.",
  "stat-fetch-values": "{{dimension}} has no value {{value}}.",
} as const;
