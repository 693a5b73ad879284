import type { SameKeys } from "../../catalogue.ts";
import type { nb } from "./nb.ts";

/** Open pages of published plans, nynorsk. */
export const nn: SameKeys<typeof nb> = {
  title: "Publiserte planar",
  lead: "Her kan alle lese planane for rekruttering og kompetanse som einingane har publisert. Tal om færre enn {{smallest}} tilsette er skjulte, og i tillegg så mange andre tal at ingen kan rekne seg fram til dei.",
  none: { title: "Ingen planar er publiserte enno", text: "Når ein plan er godkjend og publisert, kan han lesast her." },
  table: { caption: "Einingar med publisert plan", unit: "Eining", period: "Gjeld", published: "Publisert", version: "Versjon" },
  plan: {
    published: "Publisert {{date}}, versjon {{version}}",
    version: "Versjon",
    choice: "Versjon {{version}}, publisert {{date}}",
    files: "Som fil",
    formats: { pdf: "PDF", docx: "Word", xlsx: "Rekneark", json: "JSON", zip: "Datapakke (CSV)" },
    all: "Alle publiserte planar",
    unknown: "Det er ingen publisert plan her",
    unknownText: "Eininga har ikkje publisert nokon plan, eller ikkje denne versjonen.",
  },
};
