import { timedEffect } from "../../change-fields.ts";
import { defineChange } from "../../change-kind.ts";

/** Benches bought or closed. */
export const benchChange = defineChange({
  kind: "bench-count",
  title: { nb: "Antall arbeidsbenker", nn: "Talet på arbeidsbenkar", en: "Number of benches" },
  description: "Benches of a unit",
  fields: timedEffect,
  nature: "amount",
  reach: "units",
});

export const benchChanges = [benchChange] as const;
