import { number, oneOf, optional, reference, text } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

/** What use follows. */
export const USE_DRIVERS = ["test", "run", "control", "calibration", "day", "week", "month", "instrument"] as const;

export const productUse = defineTable({
  name: "product_use",
  title: { nb: "Bruk av varer", nn: "Bruk av varer", en: "Use of products" },
  description:
    "How much of a product is used per analysis, run, control, calibration, period or instrument, and the share of all use that is wasted.",
  primaryKey: ["laboratory", "product", "per", "subject", "measure"],
  required: false,
  slice: "none",
  cause: null,
  figures: { wins: null, counted: false, core: null, givesAway: null },
  fields: {
    laboratory: reference("laboratories", "id", "Laboratory."),
    product: reference("products", "id", "Product."),
    per: oneOf(USE_DRIVERS, "What the use follows."),
    subject: optional(text("Key of the analysis or instrument; empty: all of the laboratory.")),
    measure: oneOf(["net-use", "waste"], "Base measures used, or waste as a share of gross use."),
    value: number("The figure.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
