import { defineTexts } from "#io/language";

/** The command `framsyn placement`. */
export const texts = defineTexts("cli-placement", {
  description: {
    nb: "fordel studenter på praksisplasser, med bevis for at ikke flere får plass",
    nn: "fordel studentar på praksisplassar, med prov på at ikkje fleire får plass",
    en: "allocate students to practice placements, with proof that no more can be placed",
  },
  term: { nb: "mappen til perioden", nn: "mappa til perioden", en: "folder of the term" },
  rule: {
    H1: { nb: "ett sted om gangen, uten avbrudd", nn: "éin stad om gongen, utan avbrot", en: "one place at a time, unbroken" },
    H2: { nb: "stedets kapasitet", nn: "kapasiteten til staden", en: "the site's capacity" },
    H3: { nb: "veilederne på stedet", nn: "rettleiarane på staden", en: "the site's supervisors" },
    H4: { nb: "det utdanningen krever", nn: "det utdanninga krev", en: "what the programme requires" },
    H5: { nb: "rekkefølgen", nn: "rekkjefølgja", en: "the order" },
    H6: { nb: "avtalen med stedet", nn: "avtalen med staden", en: "the agreement with the site" },
    H7: {
      nb: "ingen steder to ganger, ingen utelukkede",
      nn: "ingen stader to gonger, ingen utelukka",
      en: "no site twice, none excluded",
    },
    H8: { nb: "det stedet krever", nn: "det staden krev", en: "what the site requires" },
    H9: { nb: "stengte uker og uker borte", nn: "stengde veker og veker borte", en: "closed weeks and weeks away" },
    H10: { nb: "uker i kommunen", nn: "veker i kommunen", en: "weeks in municipal service" },
    H11: { nb: "godkjent tilrettelegging", nn: "godkjend tilrettelegging", en: "approved needs" },
    H12: { nb: "stedet åpner bare for flere", nn: "staden opnar berre for fleire", en: "the site opens for several only" },
    H13: { nb: "låste valg", nn: "låste val", en: "locks" },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-placement": typeof texts;
  }
}
