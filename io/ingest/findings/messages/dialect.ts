/** Findings about how the files of a package are written: what its description says of them, and signs in their cells. */
export const DIALECT_MESSAGES = {
  "property-unsupported":
    "{{property}} of {{table}} is set to {{value}}, which is not supported, and the figures could be read wrong. Write the file without it, and remove the property.",
  "resource-passed-over": "{{table}} is not a table of the dataset and was passed over.",
  "resource-unread":
    "The description or dialect of {{table}} is in another place ({{value}}) and cannot be read. Write it in datapackage.json.",
  "header-columns-missing":
    "{{table}} has no header (dialect.header is false), so datapackage.json must name the columns in order under schema.fields.",
  "gzip-damaged": "The compressed file is damaged or cut off. Compress it again.",
  "file-case":
    "The package has {{found}}, but datapackage.json says {{listed}}: capital and small letters must be the same. Rename one of them.",
  "file-missing-near": "datapackage.json lists this file, but it is not in the package. Is it {{found}}? Rename one of them.",
  "file-link": "This is a link to another place, and links are not followed. Put the file itself here.",
  "file-folder": "This is a folder, and a file is expected. Put the file here.",
  "encoding-unknown": "The encoding {{encoding}} is not known. Save the file as UTF-8, and write that in datapackage.json.",
  "zip-unreadable": "The zip file cannot be read: it is damaged, has a password or unpacks to too much. Pack the folder again.",
  "minus-sign": "The number has a long minus sign. Write {{suggestion}}.",
  "missing-symbol":
    "{{symbol}} is how statistics write that a figure is missing. Leave the cell empty where the column allows it, or list it as missingValues in datapackage.json; never write 0.",
  "spreadsheet-date":
    "This looks like a number that a spreadsheet has made a date of. Look the number up in the source and write it again, with the column set to text.",
  "year-from-date": "This is a date, and a year is expected. Write {{suggestion}}.",
} as const;
