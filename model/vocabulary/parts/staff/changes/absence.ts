import { timedEffect } from "../../../change-fields.ts";
import { defineChange } from "../../../change-kind.ts";

/** Share of contracted time lost to long absence. */
export const absenceChange = defineChange({
  kind: "absence",
  title: { nb: "Fravær", nn: "Fråvær", en: "Absence" },
  fields: timedEffect,
  nature: "share",
  reach: "units",
});
