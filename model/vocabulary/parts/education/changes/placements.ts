import { type ChangeContext, defineChange } from "../../../change-kind.ts";
import type { placements } from "../tables/placements.ts";
import type { programmes } from "../tables/programmes.ts";
import { PROGRAMMES, programmeEffect, programmesConcerned, shareProgramme, withoutProgramme } from "./programmes-concerned.ts";

/** Weeks of practice placements, which cap the intake. */
export const placementsChange = defineChange({
  kind: "placements",
  title: { nb: "Praksisuker i året", nn: "Praksisveker i året", en: "Placement weeks a year" },
  fields: programmeEffect,
  nature: "amount",
  reach: "country",
  names: { programmes: PROGRAMMES },
  codes: ["no-programme", "no-placements"],
  check(change, context: ChangeContext<typeof programmes | typeof placements>) {
    const without = withoutProgramme(change, context);
    if (without.length > 0) return without;
    const capped = new Set(context.tables.placements.map((row) => row.programme));
    if (programmesConcerned(change, context).some((id) => capped.has(id))) return [];
    const message =
      "None of the programmes concerned has placements in the dataset, so nothing caps their intake and the change has no effect. Add rows to placements.csv first.";
    return [{ code: "no-placements", field: "programmes", value: change.programmes, message }];
  },
  decidesSame: shareProgramme,
});
