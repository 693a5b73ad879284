import { flag, id, integer, optional, reference, text } from "../../../field.ts";
import { defineTable } from "../../../table.ts";

export const drivers = defineTable({
  name: "drivers",
  title: { nb: "Programmer som gir arbeid (drivere)", nn: "Program som gir arbeid (drivarar)", en: "Programmes that add work (drivers)" },
  description:
    "Dated programmes that add work on top of demographic demand, for example bowel-cancer screening. Person-years are the product of the driver's steps.",
  primaryKey: ["id"],
  required: false,
  slice: "own",
  cause: "drivers",
  figures: null,
  fields: {
    id: id("Key of the driver."),
    occupation: reference("occupations", "id", "Occupation whose work it adds."),
    programme_group: id("Key shared by drivers of the same programme across occupations; a scenario switches the group."),
    name_nb: text("Name of the programme in bokmål."),
    name_nn: text("Name of the programme in nynorsk."),
    name_en: text("Name of the programme in English."),
    start_year: integer("First year with effect beyond what the base year already holds.", { minimum: 1990, maximum: 2100 }),
    ramp_years: integer("Years from start until full effect, linear; 0 means at once.", { minimum: 0, maximum: 30 }),
    end_year: optional(integer("Last year with effect; empty means it lasts.", { minimum: 1990, maximum: 2100 })),
    age_from: integer("First age of the people it concerns; work follows where they live.", { minimum: 0, maximum: 120 }),
    age_to: integer("Last age.", { minimum: 0, maximum: 120 }),
    default_on: flag("Whether the reference scenario includes it."),
    source: reference("sources", "id", "Source of the programme."),
    note: optional(text("Remark.")),
  },
});
