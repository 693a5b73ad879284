import { timedEffect } from "../../../change-fields.ts";
import { defineChange } from "../../../change-kind.ts";

/** Share of the staff at work in the occupation. */
export const participationChange = defineChange({
  kind: "participation",
  title: { nb: "Andel i arbeid", nn: "Del i arbeid", en: "Share at work" },
  fields: timedEffect,
  nature: "share",
  reach: "units",
});
