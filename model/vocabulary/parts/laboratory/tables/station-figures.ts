import { number, oneOf, reference } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

export const stationFigures = defineTable({
  name: "station_figures",
  title: { nb: "Tall for arbeidsstasjoner", nn: "Tal for arbeidsstasjonar", en: "Figures of workstations" },
  description: "What a workstation takes: metres of bench for each person at work.",
  primaryKey: ["station", "measure"],
  required: false,
  slice: { wholeWithOwn: "staff_groups" },
  cause: "demand",
  figures: { wins: null, counted: false, core: null, givesAway: null },
  fields: {
    station: reference("stations", "id", "Station."),
    measure: oneOf(["bench-metres"], "What the value is: metres of bench a person at work needs."),
    value: number("The figure.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
