import { calendarWeek, id, integer, number, oneOf, optional, reference, text } from "../../../field.ts";
import { provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";
import { PLACEMENT_SETTINGS } from "./placement-sites.ts";

export const placementRequirements = defineTable({
  name: "placement_requirements",
  title: { nb: "Krav til praksis", nn: "Krav til praksis", en: "Placement requirements" },
  description:
    "The practice placements a programme requires: discipline, study year, weeks and when. The one home of placement weeks: where a programme has rows, its `placement-weeks` is their sum.",
  primaryKey: ["id"],
  required: false,
  slice: { through: "programme" },
  cause: "education",
  // Its source and note say which requirement it is.
  figures: { unspoken: ["id"], wins: "every", counted: true, core: null, givesAway: null },
  fields: {
    id: id("Key of the requirement."),
    programme: reference("programmes", "id", "Programme."),
    study_year: integer("Year of study the placement falls in.", { minimum: 1, maximum: 8 }),
    discipline: text("Key of the discipline; several with spaces between: any one of them."),
    value: number("Weeks, in steps of 0.2: three days are 0.6.", { minimum: 0.2, maximum: 60 }),
    window_from: calendarWeek("First week of the year the placement can begin in."),
    window_to: calendarWeek("Last week of the year it can end in."),
    setting: oneOf(PLACEMENT_SETTINGS, "Service the placement is in; `any` where it does not matter."),
    after: optional(text("Key of the requirement that must be finished before; empty: none.")),
    parts: integer("Most blocks the weeks can be split into; 1: one unbroken block at one site.", { minimum: 1, maximum: 4 }),
    ...provenance,
  },
});
