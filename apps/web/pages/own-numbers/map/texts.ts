import { defineTexts } from "#io/language";

/** What the figures of a statistics table are. */
export const texts = defineTexts("own-numbers-map", {
  cells: {
    nb: "{{cells}} tall, delt etter {{list}}.",
    nn: "{{cells}} tal, delte etter {{list}}.",
    en: "{{cells}} figures, divided by {{list}}.",
  },
  missing_one: {
    nb: "{{n}} celle har ikke noe tall. Den blir stående som ukjent.",
    nn: "{{n}} celle har ikkje noko tal. Ho blir ståande som ukjend.",
    en: "{{n}} cell has no number. It stays unknown.",
  },
  missing_other: {
    nb: "{{n}} celler har ikke noe tall. De blir stående som ukjente.",
    nn: "{{n}} celler har ikkje noko tal. Dei blir ståande som ukjende.",
    en: "{{n}} cells have no number. They stay unknown.",
  },
  which: { nb: "Hva skal tallene brukes som?", nn: "Kva skal tala brukast som?", en: "What should the figures be used as?" },
  help: {
    nb: "En kobling sier hva kolonnene og kodene i tabellen betyr. Disse følger med Framsyn.",
    nn: "Ei kopling seier kva kolonnane og kodane i tabellen tyder. Desse følgjer med Framsyn.",
    en: "A map says what the columns and codes of the table mean. These come with Framsyn.",
  },
  fills: { no: "Fyller tabellen «{{table}}».", en: "Fills the table “{{table}}”." },
  difference: {
    nb: "{{table}}: {{added}} nye tall, {{changed}} endret, {{removed}} borte og {{same}} som før.",
    nn: "{{table}}: {{added}} nye tal, {{changed}} endra, {{removed}} borte og {{same}} som før.",
    en: "{{table}}: {{added}} new figures, {{changed}} changed, {{removed}} gone and {{same}} as before.",
  },
  largest: { nb: "Det som er mest endret", nn: "Det som er mest endra", en: "What has changed most" },
  beforeAfter: { no: "{{what}}: {{after}} (før {{before}})", en: "{{what}}: {{after}} (before {{before}})" },
  wrong: { nb: "Dette må avklares først", nn: "Dette må avklarast først", en: "This must be settled first" },
  own: { nb: "Egen kobling: {{file}}", nn: "Eiga kopling: {{file}}", en: "Your own map: {{file}}" },
  ownTitle: {
    nb: "Egen kobling, eller kommuner som er slått sammen",
    nn: "Eiga kopling, eller kommunar som er slått saman",
    en: "A map of your own, or merged municipalities",
  },
  ownText: {
    nb: "Passer ingen av koblingene, kan du åpne en du har skrevet selv. Filene er de samme som kommandoen tar imot.",
    nn: "Passar ingen av koplingane, kan du opne ei du har skrive sjølv. Filene er dei same som kommandoen tek imot.",
    en: "If none of the maps fits, you can open one you have written yourself. The files are those the command takes.",
  },
  openMap: { nb: "Åpne en kobling", nn: "Opne ei kopling", en: "Open a map" },
  openMapHelp: {
    nb: "JSON. Hva den kan si, står i dokumentasjonen av datasettet.",
    nn: "JSON. Kva ho kan seie, står i dokumentasjonen av datasettet.",
    en: "JSON. What it can say stands in the documentation of the dataset.",
  },
  openChanges: { nb: "Åpne endringer fra Klass", nn: "Opne endringar frå Klass", en: "Open changes from Klass" },
  openChangesHelp: {
    nb: "JSON eller CSV fra Statistisk sentralbyrå: hvilke koder som ble til andre. Antall legges sammen, andeler vektes.",
    nn: "JSON eller CSV frå Statistisk sentralbyrå: kva kodar som blei til andre. Tal blir lagde saman, delar blir vekta.",
    en: "JSON or CSV from Statistics Norway: which codes became others. Counts are added up, rates are weighted.",
  },
  opened: { nb: "{{file}} er åpnet.", nn: "{{file}} er opna.", en: "{{file}} is open." },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "own-numbers-map": typeof texts;
  }
}
