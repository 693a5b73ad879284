import { timedEffect } from "../../../change-fields.ts";
import { defineChange } from "../../../change-kind.ts";

/** The whole demand of a unit, in FTE. */
export const demandChange = defineChange({
  kind: "demand",
  title: { nb: "Etterspørsel, årsverk", nn: "Etterspurnad, årsverk", en: "Demand, FTE" },
  description: "Demand in FTE as a whole",
  fields: timedEffect,
  nature: "amount",
  reach: "units",
});
