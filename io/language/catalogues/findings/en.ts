import type { SameKeys } from "../../catalogue.ts";
import type { nb } from "./nb.ts";

/** What is wrong in input and what to do, English. */
export const en: SameKeys<typeof nb> = {
  title: "Remarks on the files",
  severity: "Severity",
  severities: { error: "Error", warning: "Remark" },
  file: "File",
  row: "Row",
  field: "Field",
  value: "Value",
  what: "What is wrong, and what you can do",
};
