import { integer, number, oneOf, reference, text } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

/** `multiply` or `divide` by the step's value, starting from 1. */
const STEP_OPERATIONS = ["multiply", "divide"] as const;

export const driverSteps = defineTable({
  name: "driver_steps",
  title: { nb: "Drivere, trinn for trinn", nn: "Drivarar, trinn for trinn", en: "Drivers, step by step" },
  description:
    "The chain from a programme to person-years a year for the whole country at full effect, for example invitations x attendance x samples x minutes / minutes worked in an FTE.",
  primaryKey: ["driver", "step"],
  required: false,
  slice: { through: "driver" },
  cause: "drivers",
  figures: {
    title: { nb: "Programmer som gir arbeid", nn: "Program som gir arbeid", en: "Programmes that add work" },
    wins: "every",
    counted: true,
    core: null,
    givesAway: null,
  },
  fields: {
    driver: reference("drivers", "id", "Driver."),
    step: integer("Order in the chain, from 1.", { minimum: 1, maximum: 20 }),
    operation: oneOf(STEP_OPERATIONS, "How the value enters the product."),
    label_nb: text("What the step is, in bokmål."),
    label_nn: text("What the step is, in nynorsk."),
    label_en: text("What the step is, in English."),
    value: number("The factor.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
