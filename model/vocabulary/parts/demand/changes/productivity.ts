import { timedEffect } from "../../../change-fields.ts";
import { defineChange } from "../../../change-kind.ts";

/** How fast FTE per use falls. */
export const productivityChange = defineChange({
  kind: "productivity",
  title: { nb: "Fall i årsverk per bruker", nn: "Fall i årsverk per brukar", en: "Fall in FTE per user" },
  description: "Yearly fall in FTE per use",
  fields: timedEffect,
  nature: "growth",
  reach: "units",
});
