import { date, id, integer, optional, text } from "../../../field.ts";
import { defineTable } from "../../../table.ts";

export const sources = defineTable({
  name: "sources",
  title: { nb: "Kilder", nn: "Kjelder", en: "Sources" },
  description: "Where figures come from. Every other table points here.",
  primaryKey: ["id"],
  slice: "cited",
  cause: null,
  figures: null,
  fields: {
    id: id("Key of the source."),
    title: text("Title of the publication, table or register."),
    publisher: text("Who published it."),
    url: optional(text("Address where it can be read.")),
    published_year: optional(integer("Year of publication.", { minimum: 1900, maximum: 2100 })),
    retrieved_on: optional(date("Day it was read.")),
    licence: optional(text("Licence or terms of reuse.")),
    note: optional(text("Edition, path or caveat.")),
  },
});
