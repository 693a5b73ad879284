/** Findings in the form of a JSON file, each with its place. */
export const JSON_MESSAGES = {
  "json-empty": "The file is empty. It must hold JSON, beginning with { or [.",
  "json-encoding": "The file is saved neither as UTF-8 nor as UTF-16. Save it again as UTF-8.",
  "json-comment": "There is a comment in line {{line}}, column {{column}}. JSON has none: remove it.",
  "json-trailing-comma": "There is a comma after the last element, before line {{line}}, column {{column}}. Remove the comma.",
  "json-key-twice": "{{key}} stands twice in the same place, the second time in line {{line}}, column {{column}}. Keep one of them.",
  "json-not-a-number":
    "{{word}} in line {{line}}, column {{column}} is no number in JSON. Write a number, or leave the field out where the figure is unknown.",
  "json-number-too-large": "The number {{number}} in line {{line}}, column {{column}} is too large. Write a number that can be meant.",
  "json-decimal-comma": "The number {{written}} in line {{line}}, column {{column}} has a decimal comma. Write {{suggestion}}.",
  "json-unreadable": "The file is not valid JSON at line {{line}}, column {{column}}. Check commas, quotes and brackets near {{near}}.",
} as const;
