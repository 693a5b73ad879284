import { defineTexts } from "#io/language";

/** Orders of laboratories, on their page. */
export const texts = defineTexts("laboratory-orders-view", {
  working: {
    nb: "Følger lageret dag for dag …",
    nn: "Følgjer lageret dag for dag …",
    en: "Following the stock day by day …",
  },
  day: { no: "Dag", en: "Day" },
  statusShown: { no: "Vis", en: "Show" },
  every: { no: "Alle varer", en: "All products" },
  by: { nb: "Meldes av (pseudonym, ikke navn)", nn: "Meld av (pseudonym, ikkje namn)", en: "Said by (a pseudonym, no name)" },
  usualBy: { no: "laboratorium", en: "laboratory" },
  caption: {
    nb: "{{laboratory}}: varer, de som haster mest først",
    nn: "{{laboratory}}: varer, dei som hastar mest først",
    en: "{{laboratory}}: products, the most urgent first",
  },
  action: { no: "Meld bestilt", en: "Mark" },
  markOrdered: { no: "Merk som bestilt: {{product}}", en: "Mark as ordered: {{product}}" },
  mark: { no: "Merk som bestilt", en: "Mark as ordered" },
  undoOrdered: { no: "Angre: {{product}} er bestilt", en: "Undo: {{product}} is ordered" },
  undo: { no: "Angre", en: "Undo" },
  told: { no: "{{product}}: {{standing}}.", en: "{{product}}: {{standing}}." },
  expected: {
    nb: "En vare som merkes, ventes etter leveringstiden. Varselet er stille til da; den neste tellingen lukker merket.",
    nn: "Ei vare som blir merkt, er venta etter leveringstida. Varselet er stille til då; den neste teljinga lukkar merket.",
    en: "A product that is marked is expected after its lead time. The warning is silent until then; the next count closes the mark.",
  },
  none: { no: "Ingen varer har denne statusen.", en: "No product has this status." },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "laboratory-orders-view": typeof texts;
  }
}
