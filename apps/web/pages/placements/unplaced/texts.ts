import { defineTexts } from "#io/language";

/** Those who lack something, and why. */
export const texts = defineTexts("placements-unplaced", {
  title: { nb: "Hva som mangler", nn: "Kva som manglar", en: "What is short" },
  nobody: { nb: "Ingen mangler noe", nn: "Ingen manglar noko", en: "Nobody lacks anything" },
  nobodyText: {
    nb: "Alle studentene har fått alt perioden krever.",
    nn: "Alle studentane har fått alt perioden krev.",
    en: "Every student has everything the term requires.",
  },
  proof: {
    nb: "Beviset er priser på plassene: Med dem kan ikke flere enn {{bound}} av {{students}} studenter få alt, uansett hvordan de fordeles. Kommandoen «framsyn placement verify» regner det etter fra tabellene alene.",
    nn: "Provet er prisar på plassane: Med dei kan ikkje fleire enn {{bound}} av {{students}} studentar få alt, korleis dei enn blir fordelte. Kommandoen «framsyn placement verify» reknar det etter frå tabellane åleine.",
    en: "The proof is prices on places: with them no more than {{bound}} of {{students}} students can have everything, however they are allocated. The command “framsyn placement verify” reckons it again from the tables alone.",
  },
  inWords: {
    nb: "Beviset i tall som kan telles etter",
    nn: "Provet i tal som kan teljast etter",
    en: "The proof in numbers that can be counted again",
  },
  theSites_one: { nb: "Stedet er {{sites}}.", nn: "Staden er {{sites}}.", en: "The site is {{sites}}." },
  theSites_other: { nb: "Stedene er {{sites}}.", nn: "Stadene er {{sites}}.", en: "The sites are {{sites}}." },
  toWorth: { nb: "Se hva én plass mer er verdt", nn: "Sjå kva éin plass meir er verd", en: "See what one more place is worth" },
  who: { nb: "Studenter som mangler noe", nn: "Studentar som manglar noko", en: "Students who lack something" },
  why: { nb: "Hvorfor", nn: "Kvifor", en: "Why" },
  whyOf: { nb: "Hvorfor {{student}} mangler noe", nn: "Kvifor {{student}} manglar noko", en: "Why {{student}} lacks something" },
  explanation: {
    title: {
      nb: "Hvorfor, og hva som ville hjelpe: {{student}}",
      nn: "Kvifor, og kva som ville hjelpe: {{student}}",
      en: "Why, and what would help: {{student}}",
    },
    add: {
      nb: "én plass mer hele perioden: {{place}}",
      nn: "éin plass meir heile perioden: {{place}}",
      en: "one place more all term: {{place}}",
    },
    working: {
      nb: "Prøver endringer ved å fordele på nytt",
      nn: "Prøver endringar ved å fordele på nytt",
      en: "Trying changes by allocating again",
    },
    sites: {
      nb: "Steder med {{disciplines}}: {{sites}}.",
      nn: "Stader med {{disciplines}}: {{sites}}.",
      en: "Sites with {{disciplines}}: {{sites}}.",
    },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "placements-unplaced": typeof texts;
  }
}
