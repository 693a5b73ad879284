import { z } from "zod";
import { timedEffect } from "../../../change-fields.ts";
import { defineChange } from "../../../change-kind.ts";
import { INFLOW_PROCESSES } from "../tables/inflows.ts";

/** Persons who come from abroad or return to the profession. */
export const inflowChange = defineChange({
  kind: "inflow",
  title: { nb: "Personer som kommer til i året", nn: "Personar som kjem til i året", en: "People joining a year" },
  fields: { ...timedEffect, process: z.enum(INFLOW_PROCESSES) },
  nature: "amount",
  reach: "units",
  decidesSame: (one, other) => one.process === other.process,
});
