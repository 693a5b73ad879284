import { timedEffect } from "../../../change-fields.ts";
import { defineChange } from "../../../change-kind.ts";

/** Contracted FTE per person at work. */
export const contractedShareChange = defineChange({
  kind: "contracted-share",
  title: { nb: "Stillingsandel", nn: "Stillingsdel", en: "Contracted share" },
  fields: timedEffect,
  nature: "share",
  reach: "units",
});
