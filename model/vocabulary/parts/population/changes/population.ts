import { z } from "zod";
import { keyed } from "../../../change-fields.ts";
import { defineChange } from "../../../change-kind.ts";

/** Which future of the population is taken as the central one. */
export const populationChange = defineChange({
  kind: "population",
  title: { nb: "Befolkningsframskriving", nn: "Befolkningsframskriving", en: "Population projection" },
  description: "Use one alternative of the population projection as central path",
  fields: { ...keyed, alternative: z.string() },
  nature: null,
  reach: "scenario",
  names: {
    alternative: {
      what: "alternative",
      called: "alternative of the population projection",
      table: "population_projection",
      column: "alternative",
    },
  },
});
