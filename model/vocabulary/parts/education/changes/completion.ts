import { defineChange } from "../../../change-kind.ts";
import { PROGRAMMES, programmeEffect, shareProgramme, withoutProgramme } from "./programmes-concerned.ts";

/** Graduates per admitted student. */
export const completionChange = defineChange({
  kind: "completion",
  title: { nb: "Andel som fullfører", nn: "Del som fullfører", en: "Share who complete" },
  fields: programmeEffect,
  nature: "share",
  reach: "country",
  names: { programmes: PROGRAMMES },
  codes: ["no-programme"],
  check: withoutProgramme,
  decidesSame: shareProgramme,
});
