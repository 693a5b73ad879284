import { id, oneOf, optional, reference, text } from "../../../field.ts";
import { defineTable } from "../../../table.ts";
import { STORAGE_CLASSES } from "./laboratory-rooms.ts";

/** What a product is measured in. Pieces, tests, volume and mass do not convert into one another. */
export const BASE_MEASURES = ["test", "piece", "ml", "g"] as const;

export const PRODUCT_KINDS = ["reagent", "consumable", "control", "calibrator", "protective"] as const;

export const products = defineTable({
  name: "products",
  title: { nb: "Varer", nn: "Varer", en: "Products" },
  description: "Reagents, consumables, controls, calibrators and protective equipment.",
  primaryKey: ["id"],
  required: false,
  slice: "none",
  cause: null,
  figures: null,
  fields: {
    id: id("Key of the product."),
    kind: oneOf(PRODUCT_KINDS, "Kind of product."),
    base_measure: oneOf(BASE_MEASURES, "What it is measured in."),
    storage_class: oneOf(STORAGE_CLASSES, "Temperature it is kept at."),
    name_nb: text("Name in bokmål."),
    name_nn: text("Name in nynorsk."),
    name_en: text("Name in English."),
    source: reference("sources", "id", "Source of the row."),
    note: optional(text("Remark.")),
  },
});
