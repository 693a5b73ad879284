import { defineTexts } from "#io/language";

/** Orders of places. */
export const texts = defineTexts("placements-orders", {
  title: { nb: "Bestillinger", nn: "Bestillingar", en: "Orders" },
  none: { nb: "Ingen bestillinger", nn: "Ingen bestillingar", en: "No orders" },
  noneText: {
    nb: "Legg dem i tabellen placement_orders i datasettet eller i mappen til perioden, så står det her hvem som ikke har svart.",
    nn: "Legg dei i tabellen placement_orders i datasettet eller i mappa til perioden, så står det her kven som ikkje har svart.",
    en: "Put them in the table placement_orders of the dataset or of the term's folder, and you see here who has not answered.",
  },
  lead: {
    nb: "Bestilt {{asked}} plasser, tilbudt {{offered}}. {{waiting}} bestillinger er ikke besvart, {{late}} av dem etter fristen. Plasser er studenter samtidig.",
    nn: "Bestilt {{asked}} plassar, tilbode {{offered}}. {{waiting}} bestillingar er ikkje svart på, {{late}} av dei etter fristen. Plassar er studentar samtidig.",
    en: "{{asked}} places asked for, {{offered}} offered. {{waiting}} orders are not answered, {{late}} of them past the deadline. Places are students at once.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "placements-orders": typeof texts;
  }
}
