import { date, number, optional, reference, text } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

export const stockLots = defineTable({
  name: "stock_lots",
  title: { nb: "Lager", nn: "Lager", en: "Stock" },
  description: "What is in stock, lot by lot, on the day it was counted.",
  primaryKey: ["laboratory", "product", "lot"],
  required: false,
  slice: "none",
  cause: null,
  figures: { wins: null, counted: false, core: null, givesAway: null },
  fields: {
    laboratory: reference("laboratories", "id", "Laboratory."),
    product: reference("products", "id", "Product."),
    lot: text("Lot number."),
    received: optional(date("Day it was received; empty: not known.")),
    expires: optional(date("Last day it can be used; empty: it does not expire.")),
    opened: optional(date("Day it was opened; empty: unopened.")),
    counted: date("Day it was counted."),
    value: number("Base measures in stock.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
