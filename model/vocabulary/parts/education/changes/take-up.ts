import { defineChange } from "../../../change-kind.ts";
import { PROGRAMMES, programmeEffect, shareProgramme, withoutProgramme } from "./programmes-concerned.ts";

/** Share of graduates who start in the occupation. */
export const takeUpChange = defineChange({
  kind: "take-up",
  title: { nb: "Andel som tar jobb i yrket", nn: "Del som tek jobb i yrket", en: "Share who take a job in the occupation" },
  fields: programmeEffect,
  nature: "share",
  reach: "country",
  names: { programmes: PROGRAMMES },
  codes: ["no-programme"],
  check: withoutProgramme,
  decidesSame: shareProgramme,
});
