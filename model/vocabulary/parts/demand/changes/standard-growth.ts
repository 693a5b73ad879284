import { timedEffect } from "../../../change-fields.ts";
import { defineChange } from "../../../change-kind.ts";

/** How fast FTE per use grows. */
export const standardGrowthChange = defineChange({
  kind: "standard-growth",
  title: { nb: "Vekst i årsverk per bruker", nn: "Vekst i årsverk per brukar", en: "Growth in FTE per user" },
  description: "Yearly growth in FTE per use",
  fields: timedEffect,
  nature: "growth",
  reach: "units",
});
