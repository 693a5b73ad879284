import { defineTexts } from "../../texts.ts";

/** Findings in input, by their codes. */
export const texts = defineTexts("findings", {
  title: { no: "Merknader til filene", en: "Remarks on the files" },
  severity: { no: "Alvorsgrad", en: "Severity" },
  severities: {
    error: { no: "Feil", en: "Error" },
    warning: { no: "Merknad", en: "Remark" },
  },
  file: { no: "Fil", en: "File" },
  row: { no: "Rad", en: "Row" },
  field: { no: "Felt", en: "Field" },
  value: { no: "Verdi", en: "Value" },
  what: {
    nb: "Hva som er galt, og hva du kan gjøre",
    nn: "Kva som er gale, og kva du kan gjere",
    en: "What is wrong, and what you can do",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly findings: typeof texts;
  }
}
