import type { SameKeys } from "../../catalogue.ts";
import type { nb } from "./nb.ts";

/** Open pages of published plans, English. */
export const en: SameKeys<typeof nb> = {
  title: "Published plans",
  lead: "Here anyone can read the plans for recruitment and competence that units have published. Figures about fewer than {{smallest}} employees are hidden, and so are as many other figures as it takes to keep anyone from working them out.",
  none: { title: "No plans have been published yet", text: "Once a plan is approved and published, it can be read here." },
  table: { caption: "Units with a published plan", unit: "Unit", period: "Covers", published: "Published", version: "Version" },
  plan: {
    published: "Published {{date}}, version {{version}}",
    version: "Version",
    choice: "Version {{version}}, published {{date}}",
    files: "As a file",
    formats: { pdf: "PDF", docx: "Word", xlsx: "Spreadsheet", json: "JSON", zip: "Data package (CSV)" },
    all: "All published plans",
    unknown: "There is no published plan here",
    unknownText: "The unit has not published a plan, or not this version.",
  },
};
