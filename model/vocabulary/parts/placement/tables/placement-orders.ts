import { date, integer, optional, reference, text, week } from "../../../field.ts";
import { defineTable } from "../../../table.ts";

export const placementOrders = defineTable({
  name: "placement_orders",
  title: { nb: "Bestillinger av praksis", nn: "Bestillingar av praksis", en: "Placement orders" },
  description: "Places an institution has asked a site for, what was answered, and by when.",
  primaryKey: ["institution", "site", "discipline", "from_week", "programme"],
  required: false,
  slice: "whole",
  cause: null,
  figures: null,
  fields: {
    institution: text("Institution, as in `programmes`."),
    programme: reference("programmes", "id", "Programme."),
    site: reference("placement_sites", "id", "Site."),
    discipline: reference("disciplines", "id", "Discipline."),
    from_week: week("First week."),
    to_week: week("Last week."),
    asked: integer("Places asked for.", { minimum: 0 }),
    offered: optional(integer("Places offered; empty: not answered.", { minimum: 0 })),
    asked_on: date("Day the order was sent."),
    deadline: date("Day the answer is due."),
    answered_on: optional(date("Day it was answered; empty: not answered.")),
    placed: optional(
      integer(
        "Most students of the programme there at once after the allocation of the term, taken along from it; empty: not allocated yet.",
        {
          minimum: 0,
        },
      ),
    ),
    source: reference("sources", "id", "Source of the row."),
    note: optional(text("Remark.")),
  },
});
