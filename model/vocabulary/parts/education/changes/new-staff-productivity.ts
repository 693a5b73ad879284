import { timedEffect } from "../../../change-fields.ts";
import { defineChange } from "../../../change-kind.ts";

/** What the newly qualified get done, compared with experienced staff. */
export const newStaffProductivityChange = defineChange({
  kind: "new-staff-productivity",
  title: { nb: "Hvor mye nyansatte får gjort", nn: "Kor mykje nytilsette får gjort", en: "How much new staff get done" },
  fields: timedEffect,
  nature: "share",
  reach: "country",
});
