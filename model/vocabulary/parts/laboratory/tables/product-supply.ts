import { date, number, oneOf, optional, reference } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

export const productSupply = defineTable({
  name: "product_supply",
  title: { nb: "Levering av varer", nn: "Levering av varer", en: "Supply of products" },
  description:
    "Time from order to delivery, how often orders are reviewed, the service level aimed at, the least order, and orders under way.",
  primaryKey: ["laboratory", "product", "measure", "date"],
  required: false,
  slice: "none",
  cause: null,
  figures: { wins: null, counted: false, core: null, givesAway: null },
  fields: {
    laboratory: reference("laboratories", "id", "Laboratory."),
    product: reference("products", "id", "Product."),
    measure: oneOf(
      ["lead-time", "delivered-after", "review", "service-level", "least-order", "under-way"],
      "Days agreed, days a past delivery took, days between reviews, share, packs, or base measures on their way.",
    ),
    service: optional(
      oneOf(["cycle", "fill"], "Kind of service level: share of cycles without shortage, or share of use met; empty for other measures."),
    ),
    date: optional(date("Day a past delivery was ordered, or one under way is expected; empty for other measures.")),
    value: number("The figure.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
