import { defineTexts } from "#io/language";

/** What the open pages of published plans say. */
export const texts = defineTexts("public", {
  title: { nb: "Publiserte planer", nn: "Publiserte planar", en: "Published plans" },
  lead: {
    nb: "Her kan alle lese planene for rekruttering og kompetanse som enhetene har publisert. Tall om færre enn {{smallest}} ansatte er skjult, og i tillegg så mange andre tall at ingen kan regne seg fram til dem.",
    nn: "Her kan alle lese planane for rekruttering og kompetanse som einingane har publisert. Tal om færre enn {{smallest}} tilsette er skjulte, og i tillegg så mange andre tal at ingen kan rekne seg fram til dei.",
    en: "Here anyone can read the plans for recruitment and competence that units have published. Figures about fewer than {{smallest}} employees are hidden, and so are as many other figures as it takes to keep anyone from working them out.",
  },
  none: {
    title: { nb: "Ingen planer er publisert ennå", nn: "Ingen planar er publiserte enno", en: "No plans have been published yet" },
    text: {
      nb: "Når en plan er godkjent og publisert, kan den leses her.",
      nn: "Når ein plan er godkjend og publisert, kan han lesast her.",
      en: "Once a plan is approved and published, it can be read here.",
    },
  },
  table: {
    caption: { nb: "Enheter med publisert plan", nn: "Einingar med publisert plan", en: "Units with a published plan" },
    unit: { nb: "Enhet", nn: "Eining", en: "Unit" },
    period: { nb: "Gjelder", nn: "Gjeld", en: "Covers" },
    published: { no: "Publisert", en: "Published" },
    version: { no: "Versjon", en: "Version" },
  },
  plan: {
    published: { no: "Publisert {{date}}, versjon {{version}}", en: "Published {{date}}, version {{version}}" },
    version: { no: "Versjon", en: "Version" },
    choice: { no: "Versjon {{version}}, publisert {{date}}", en: "Version {{version}}, published {{date}}" },
    files: { no: "Som fil", en: "As a file" },
    formats: {
      pdf: { no: "PDF", en: "PDF" },
      docx: { no: "Word", en: "Word" },
      xlsx: { nb: "Regneark", nn: "Rekneark", en: "Spreadsheet" },
      json: { no: "JSON", en: "JSON" },
      zip: { no: "Datapakke (CSV)", en: "Data package (CSV)" },
    },
    all: { nb: "Alle publiserte planer", nn: "Alle publiserte planar", en: "All published plans" },
    unknown: { no: "Det er ingen publisert plan her", en: "There is no published plan here" },
    unknownText: {
      nb: "Enheten har ikke publisert noen plan, eller ikke denne versjonen.",
      nn: "Eininga har ikkje publisert nokon plan, eller ikkje denne versjonen.",
      en: "The unit has not published a plan, or not this version.",
    },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly public: typeof texts;
  }
}
