import { flag, id, integer, optional, reference, text } from "../../../field.ts";
import { defineTable } from "../../../table.ts";

export const chains = defineTable({
  name: "chains",
  title: { nb: "Programmer som gir prøver", nn: "Program som gir prøver", en: "Programmes that bring samples" },
  description:
    "Dated programmes that bring samples to laboratories, such as bowel screening. Where a laboratory that covers a unit's work is described, a chain takes the place of the drivers of its programme.",
  primaryKey: ["id"],
  required: false,
  slice: { wholeWithOwn: "staff_groups" },
  cause: "drivers",
  figures: null,
  fields: {
    id: id("Key of the chain."),
    programme_group: id("Key of the programme, as in `drivers`; a scenario switches it with them."),
    name_nb: text("Name in bokmål."),
    name_nn: text("Name in nynorsk."),
    name_en: text("Name in English."),
    start_year: integer("First year with samples beyond what the base year already holds.", { minimum: 1990, maximum: 2100 }),
    ramp_years: integer("Years from start until full effect, linear; 0 means at once.", { minimum: 0, maximum: 30 }),
    end_year: optional(integer("Last year with effect; empty means it lasts.", { minimum: 1990, maximum: 2100 })),
    age_from: integer("First age of the people it concerns; samples follow where they live.", { minimum: 0, maximum: 120 }),
    age_to: integer("Last age.", { minimum: 0, maximum: 120 }),
    default_on: flag("Whether the reference scenario includes it."),
    source: reference("sources", "id", "Source of the row."),
    note: optional(text("Remark.")),
  },
});
