import { date, number, oneOf, optional, reference } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

export const productFigures = defineTable({
  name: "product_figures",
  title: { nb: "Tall for varer", nn: "Tal for varer", en: "Figures of products" },
  description: "Pack size, dated price, days it lasts unopened and once opened, and the room a pack takes.",
  primaryKey: ["product", "measure", "valid_from"],
  required: false,
  slice: "none",
  cause: null,
  figures: { wins: null, counted: false, core: null, givesAway: null },
  fields: {
    product: reference("products", "id", "Product."),
    measure: oneOf(
      ["pack-size", "price", "shelf-life", "usable-once-opened", "pack-volume"],
      "Base measures in a pack, NOK a pack, days, days, or cubic metres a pack.",
    ),
    valid_from: optional(date("First day of the price; empty for other measures.")),
    value: number("The figure.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
