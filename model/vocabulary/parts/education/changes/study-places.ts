import { defineChange } from "../../../change-kind.ts";
import { PROGRAMMES, programmeEffect, shareProgramme, withoutProgramme } from "./programmes-concerned.ts";

/** Students admitted. */
export const studyPlacesChange = defineChange({
  kind: "study-places",
  title: { nb: "Studieplasser", nn: "Studieplassar", en: "Study places" },
  fields: programmeEffect,
  nature: "amount",
  reach: "country",
  names: { programmes: PROGRAMMES },
  codes: ["no-programme"],
  check: withoutProgramme,
  decidesSame: shareProgramme,
});
