import { defineTexts } from "#io/language";

/** The command `framsyn placement`. */
export const texts = defineTexts("cli-placement", {
  description: {
    nb: "fordel studenter på praksisplasser, med bevis for at ikke flere får plass",
    nn: "fordel studentar på praksisplassar, med prov på at ikkje fleire får plass",
    en: "allocate students to practice placements, with proof that no more can be placed",
  },
  term: { nb: "mappen til perioden", nn: "mappa til perioden", en: "folder of the term" },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-placement": typeof texts;
  }
}
