/** Open pages of published plans, bokmål. */
export const nb = {
  title: "Publiserte planer",
  lead: "Her kan alle lese planene for rekruttering og kompetanse som enhetene har publisert. Tall om færre enn {{smallest}} ansatte er skjult, og i tillegg så mange andre tall at ingen kan regne seg fram til dem.",
  none: { title: "Ingen planer er publisert ennå", text: "Når en plan er godkjent og publisert, kan den leses her." },
  table: { caption: "Enheter med publisert plan", unit: "Enhet", period: "Gjelder", published: "Publisert", version: "Versjon" },
  plan: {
    published: "Publisert {{date}}, versjon {{version}}",
    version: "Versjon",
    choice: "Versjon {{version}}, publisert {{date}}",
    files: "Som fil",
    formats: { pdf: "PDF", docx: "Word", xlsx: "Regneark", json: "JSON", zip: "Datapakke (CSV)" },
    all: "Alle publiserte planer",
    unknown: "Det er ingen publisert plan her",
    unknownText: "Enheten har ikke publisert noen plan, eller ikke denne versjonen.",
  },
};
