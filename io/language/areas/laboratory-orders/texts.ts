import { defineTexts } from "../../texts.ts";

/** Orders of laboratories: what page and command say of them. */
export const texts = defineTexts("laboratory-orders", {
  lead: {
    now_one: {
      nb: "{{laboratory}}: Én vare må bestilles nå: {{product}}, {{by}}.",
      nn: "{{laboratory}}: Éi vare må bestillast no: {{product}}, {{by}}.",
      en: "{{laboratory}}: one product must be ordered now: {{product}}, {{by}}.",
    },
    now_other: {
      nb: "{{laboratory}}: {{number}} varer må bestilles nå; først {{product}}, {{by}}.",
      nn: "{{laboratory}}: {{number}} varer må bestillast no; først {{product}}, {{by}}.",
      en: "{{laboratory}}: {{number}} products must be ordered now; first {{product}}, {{by}}.",
    },
    soon_one: {
      nb: "{{laboratory}}: Ingenting må bestilles nå, men én vare snart: {{product}}, {{by}}.",
      nn: "{{laboratory}}: Ingenting må bestillast no, men éi vare snart: {{product}}, {{by}}.",
      en: "{{laboratory}}: nothing must be ordered now, but one product soon: {{product}}, {{by}}.",
    },
    soon_other: {
      nb: "{{laboratory}}: Ingenting må bestilles nå, men {{number}} varer snart; først {{product}}, {{by}}.",
      nn: "{{laboratory}}: Ingenting må bestillast no, men {{number}} varer snart; først {{product}}, {{by}}.",
      en: "{{laboratory}}: nothing must be ordered now, but {{number}} products soon; first {{product}}, {{by}}.",
    },
    enough: {
      nb: "{{laboratory}}: Ingenting må bestilles {{day}}; først er det {{product}}, {{by}}.",
      nn: "{{laboratory}}: Ingenting må bestillast {{day}}; først er det {{product}}, {{by}}.",
      en: "{{laboratory}}: nothing must be ordered on {{day}}; the first will be {{product}}, {{by}}.",
    },
    enoughUndated: {
      nb: "{{laboratory}}: Ingenting må bestilles {{day}}.",
      nn: "{{laboratory}}: Ingenting må bestillast {{day}}.",
      en: "{{laboratory}}: nothing must be ordered on {{day}}.",
    },
    unknown: {
      nb: "{{laboratory}}: Det er for lite data til å si hva som må bestilles {{day}}.",
      nn: "{{laboratory}}: Det er for lite data til å seie kva som må bestillast {{day}}.",
      en: "{{laboratory}}: there is too little data to say what must be ordered on {{day}}.",
    },
  },
  by: { nb: "senest {{date}}", nn: "seinast {{date}}", en: "by {{date}}" },
  late_one: {
    nb: "som skulle vært bestilt {{date}}, én virkedag siden",
    nn: "som skulle vore bestilt {{date}}, éin verkedag sidan",
    en: "which should have been ordered on {{date}}, one working day ago",
  },
  late_other: {
    nb: "som skulle vært bestilt {{date}}, {{days}} virkedager siden",
    nn: "som skulle vore bestilt {{date}}, {{days}} verkedagar sidan",
    en: "which should have been ordered on {{date}}, {{days}} working days ago",
  },
  undated: { nb: "uten siste dag", nn: "utan siste dag", en: "without a last day" },
  cost: {
    nb: "Bestillingene koster {{cost}}.",
    nn: "Bestillingane kostar {{cost}}.",
    en: "The orders cost {{cost}}.",
  },
  unpriced_one: {
    nb: "Prisen er ikke kjent for én vare til.",
    nn: "Prisen er ikkje kjend for éi vare til.",
    en: "The price of one more product is not known.",
  },
  unpriced_other: {
    nb: "Prisen er ikke kjent for {{number}} varer til.",
    nn: "Prisen er ikkje kjend for {{number}} varer til.",
    en: "The price of {{number}} more products is not known.",
  },
  tooLittle_one: {
    nb: "Om én vare er det for lite data til å si noe.",
    nn: "Om éi vare er det for lite data til å seie noko.",
    en: "Of one product there is too little data to say anything.",
  },
  tooLittle_other: {
    nb: "Om {{number}} varer er det for lite data til å si noe.",
    nn: "Om {{number}} varer er det for lite data til å seie noko.",
    en: "Of {{number}} products there is too little data to say anything.",
  },
  status: {
    "order-now": { nb: "Bestill nå", nn: "Bestill no", en: "Order now" },
    soon: { no: "Snart", en: "Soon" },
    enough: { no: "Nok", en: "Enough" },
    "too-little-data": { no: "For lite data", en: "Too little data" },
  },
  measure: {
    test: { nb: "analyser", nn: "analysar", en: "tests" },
    piece: { nb: "stykker", nn: "stykke", en: "pieces" },
    ml: { no: "milliliter", en: "millilitres" },
    g: { no: "gram", en: "grams" },
  },
  leadSource: {
    set: { nb: "oppgitt", nn: "oppgjeven", en: "set" },
    observed: { no: "observert", en: "observed" },
    default: { nb: "forutsetning", nn: "føresetnad", en: "assumption" },
  },
  noDate: {
    "no-use": { nb: "ingen dato: ikke i bruk", nn: "ingen dato: ikkje i bruk", en: "no date: not used" },
    "outlasts-horizon": { no: "ingen dato: varer i over to år", en: "no date: lasts over two years" },
    "use-uncertain": {
      nb: "ingen dato: bruken er for usikker",
      nn: "ingen dato: bruken er for uviss",
      en: "no date: use is too uncertain",
    },
  },
  why: {
    "not-counted": { no: "aldri talt", en: "never counted" },
    "counted-later": {
      nb: "talt etter dagen det spørres om",
      nn: "talt etter dagen det blir spurt om",
      en: "counted after the day asked about",
    },
    "pack-not-positive": { nb: "pakningens størrelse mangler", nn: "storleiken på pakninga manglar", en: "pack size missing" },
    "lead-time-missing": { nb: "leveringstid mangler", nn: "leveringstid manglar", en: "lead time missing" },
    "follows-no-test": {
      nb: "bruken følger ingen talt analyse",
      nn: "bruken følgjer ingen talt analyse",
      en: "use follows no counted test",
    },
    "no-months": { nb: "analysene er ikke talt", nn: "analysane er ikkje talde", en: "tests not counted" },
    "no-month-counted": {
      nb: "for få dager med lager i hver måned",
      nn: "for få dagar med lager i kvar månad",
      en: "too few days with stock in every month",
    },
    other: { nb: "oppgitte tall kan ikke stemme", nn: "oppgjevne tal kan ikkje stemme", en: "stated figures cannot be right" },
  },
  mark: {
    none: { nb: "ikke bestilt", nn: "ikkje bestilt", en: "not ordered" },
    counted: { nb: "lukket av tellingen {{date}}", nn: "lukka av teljinga {{date}}", en: "closed by the count of {{date}}" },
    ordered: {
      nb: "bestilt {{on}}, ventes {{expected}}",
      nn: "bestilt {{on}}, venta {{expected}}",
      en: "ordered {{on}}, expected {{expected}}",
    },
    overdue_one: {
      nb: "bestilt {{on}}, skulle kommet {{expected}}: én virkedag for sent",
      nn: "bestilt {{on}}, skulle kome {{expected}}: éin verkedag for seint",
      en: "ordered {{on}}, should have come {{expected}}: one working day late",
    },
    overdue_other: {
      nb: "bestilt {{on}}, skulle kommet {{expected}}: {{days}} virkedager for sent",
      nn: "bestilt {{on}}, skulle kome {{expected}}: {{days}} verkedagar for seint",
      en: "ordered {{on}}, should have come {{expected}}: {{days}} working days late",
    },
  },
  column: {
    mark: { no: "Bestilling", en: "Order" },
    by: { nb: "Meldt av", nn: "Meld av", en: "Said by" },
    product: { no: "Vare", en: "Product" },
    status: { no: "Status", en: "Status" },
    orderBy: { nb: "Bestill senest", nn: "Bestill seinast", en: "Order by" },
    packs: { nb: "Pakninger", nn: "Pakningar", en: "Packs" },
    usable: { nb: "På lager, brukbart", nn: "På lager, brukande", en: "In stock, usable" },
    forecast: { nb: "Ventet bruk i måneden", nn: "Venta bruk i månaden", en: "Expected use a month" },
    historic: { nb: "Tidligere bruk i måneden", nn: "Tidlegare bruk i månaden", en: "Earlier use a month" },
    runOut: { no: "Tomt mellom", en: "Runs out between" },
    lead: { nb: "Levering, virkedager", nn: "Levering, verkedagar", en: "Delivery, working days" },
  },
  lastDay: { no: "etter {{date}}", en: "after {{date}}" },
  basis: {
    nb: "Lageret er slik det står {{day}}. Bestillingspunktet er det som må være igjen for å holde servicenivået til neste levering; tomt-datoene dekker åtte av ti framtider.",
    nn: "Lageret er slik det står {{day}}. Bestillingspunktet er det som må vere att for å halde servicenivået til neste levering; tomt-datoane dekkjer åtte av ti framtider.",
    en: "Stock is as it stands on {{day}}. The reorder point is what must be left to keep the service level until the next delivery; the dates of running out cover eight in ten futures.",
  },
  basisCount: {
    nb: "Dagen er den siste tellingen i datasettet; en annen kan oppgis.",
    nn: "Dagen er den siste teljinga i datasettet; ein annan kan oppgjevast.",
    en: "The day is that of the latest count in the dataset; another can be given.",
  },
  assumed: {
    nb: "Tallene bygger på forutsetninger om bruk, lager og levering; bytt dem ut med laboratoriets egne tall.",
    nn: "Tala byggjer på føresetnader om bruk, lager og levering; byt dei ut med laboratoriet sine eigne tal.",
    en: "The figures rest on assumptions of use, stock and supply; put the laboratory's own figures in their place.",
  },
  derived: {
    nb: "Tallene er utledet av oppgitt bruk, lager og levering.",
    nn: "Tala er utleidde av oppgjeven bruk, lager og levering.",
    en: "The figures are derived from stated use, stock and supply.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "laboratory-orders": typeof texts;
  }
}
