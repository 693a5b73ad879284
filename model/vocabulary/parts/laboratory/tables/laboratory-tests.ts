import { id, oneOf, optional, reference, text } from "../../../field.ts";
import { defineTable } from "../../../table.ts";

/** What a laboratory counts. */
export const COUNTED_ITEMS = ["sample", "block", "slide", "test", "examination", "fraction"] as const;

export const laboratoryTests = defineTable({
  name: "laboratory_tests",
  title: { nb: "Analyser", nn: "Analysar", en: "Analyses" },
  description: "Analyses and examinations, with their code where there is a system of codes.",
  primaryKey: ["id"],
  required: false,
  slice: "none",
  cause: null,
  figures: null,
  fields: {
    id: id("Key of the analysis."),
    discipline: reference("disciplines", "id", "Discipline."),
    code_system: oneOf(["npu", "norpat", "refund", "own"], "System the code is of: NPU, NORPAT, refund category, or the laboratory's own."),
    code: text("Code in that system."),
    name_nb: text("Name in bokmål."),
    name_nn: text("Name in nynorsk."),
    name_en: text("Name in English."),
    item: oneOf(COUNTED_ITEMS, "What is counted."),
    source: reference("sources", "id", "Source of the row."),
    note: optional(text("Remark.")),
  },
});
