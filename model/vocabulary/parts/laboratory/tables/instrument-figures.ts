import { number, oneOf, optional, reference } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

/** `throughput`: items an hour. `hours`: hours a day, `days`: days a week in use. `downtime`: share of them out of use. */
export const INSTRUMENT_MEASURES = [
  "count",
  "throughput",
  "batch",
  "hours",
  "days",
  "downtime",
  "controls",
  "calibrations",
  "footprint",
  "price",
  "lifetime",
  "unattended-load",
] as const;

/** How often controls and calibrations are run. */
export const CONTROL_PERIODS = ["run", "shift", "day", "week", "month"] as const;

export const instrumentFigures = defineTable({
  name: "instrument_figures",
  title: { nb: "Tall for instrumenter", nn: "Tal for instrument", en: "Figures of instruments" },
  description: "How many there are, what they manage, when they are out of use, what controls take, floor area, price and lifetime.",
  primaryKey: ["instrument", "measure", "per"],
  required: false,
  slice: { wholeWithOwn: "staff_groups" },
  cause: "demand",
  figures: { wins: null, counted: false, core: null, givesAway: null },
  fields: {
    instrument: reference("instruments", "id", "Instrument."),
    measure: oneOf(INSTRUMENT_MEASURES, "What the value is."),
    per: optional(oneOf(CONTROL_PERIODS, "How often controls or calibrations are run; empty for other measures.")),
    value: number("The figure.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
