import { defineTexts } from "#io/language";

/** The command `framsyn laboratory order`. */
export const texts = defineTexts("cli-laboratory-order", {
  description: {
    nb: "merk varer som bestilt, og se hva som er bestilt",
    nn: "merk varer som bestilte, og sjå kva som er bestilt",
    en: "mark products as ordered, and see what is",
  },
  list: {
    nb: "vis hva som er merket som bestilt, og hvordan det står til",
    nn: "vis kva som er merkt som bestilt, og korleis det står til",
    en: "show what is marked as ordered, and how it stands",
  },
  mark: { nb: "merk en vare som bestilt", nn: "merk ei vare som bestilt", en: "mark a product as ordered" },
  withdraw: { nb: "ta tilbake at en vare er bestilt", nn: "ta tilbake at ei vare er bestilt", en: "take back that a product is ordered" },
  close: {
    nb: "si at det som var bestilt, har kommet",
    nn: "sei at det som var bestilt, har kome",
    en: "say that what was ordered has come",
  },
  laboratory: { no: "laboratorium", en: "laboratory" },
  product: { no: "vare, etter nøkkelen i products.csv", en: "product, by its key in products.csv" },
  expected: { nb: "dagen den ventes, som 2026-12-11", nn: "dagen ho er venta, som 2026-12-11", en: "day it is expected, as 2026-12-11" },
  by: {
    nb: "pseudonym for den som melder, som lager-1; ikke et navn",
    nn: "pseudonym for den som melder, som lager-1; ikkje eit namn",
    en: "pseudonym of whoever says so, as lager-1; not a name",
  },
  on: { nb: "dagen den ble bestilt (ellers i dag)", nn: "dagen ho vart bestilt (elles i dag)", en: "day it was ordered (default today)" },
  listOn: {
    nb: "dagen det spørres om (ellers i dag)",
    nn: "dagen det blir spurt om (elles i dag)",
    en: "the day asked about (default today)",
  },
  packs: { nb: "pakninger som er bestilt", nn: "pakningar som er bestilte", en: "packs ordered" },
  none: { no: "Ingenting er meldt bestilt.", en: "Nothing has been said to be ordered." },
  examples: {
    list: {
      no: "  framsyn laboratory order list helse-bergen-patologi",
      en: "  framsyn laboratory order list helse-bergen-patologi",
    },
    mark: {
      no: "  framsyn laboratory order mark helse-bergen-patologi pat-eosin --expected 2026-12-11 --packs 7 --by lager-1",
      en: "  framsyn laboratory order mark helse-bergen-patologi pat-eosin --expected 2026-12-11 --packs 7 --by lager-1",
    },
    withdraw: {
      no: "  framsyn laboratory order withdraw helse-bergen-patologi pat-eosin --by lager-1",
      en: "  framsyn laboratory order withdraw helse-bergen-patologi pat-eosin --by lager-1",
    },
    close: {
      no: "  framsyn laboratory order close helse-bergen-patologi pat-eosin --by lager-1",
      en: "  framsyn laboratory order close helse-bergen-patologi pat-eosin --by lager-1",
    },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-laboratory-order": typeof texts;
  }
}
