import { number, oneOf, reference } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

export const laboratorySkills = defineTable({
  name: "laboratory_skills",
  title: { nb: "Hvem som kan hva", nn: "Kven som kan kva", en: "Who can do what" },
  description:
    "The contracted FTE of a staff group that can work at a station now, the days of training others need, and how productive they are then.",
  primaryKey: ["staff_group", "station", "measure"],
  required: false,
  slice: { wholeWithOwn: "staff_groups" },
  cause: "demand",
  figures: { wins: null, counted: false, core: null, givesAway: "group" },
  fields: {
    staff_group: reference("staff_groups", "id", "Staff group."),
    station: reference("stations", "id", "Station."),
    measure: oneOf(
      ["able", "training-days", "productivity"],
      "Contracted FTE able now, days of training, or productivity after training (1: as the others).",
    ),
    value: number("The figure.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
