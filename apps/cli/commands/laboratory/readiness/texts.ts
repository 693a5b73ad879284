import { defineTexts } from "#io/language";

/** The command `framsyn laboratory readiness`. */
export const texts = defineTexts("cli-laboratory-readiness", {
  description: {
    nb: "finn det billigste laboratorier kan ha klart av varer, folk, opplæring og instrumenter så ingenting svikter i en påkjenning",
    nn: "finn det billegaste laboratorium kan ha klart av varer, folk, opplæring og instrument så ingenting sviktar i ei påkjenning",
    en: "find the cheapest products, people, training and instruments laboratories can have ready so that a surge breaks nothing",
  },
  days: {
    nb: "dager fra påkjenningen begynner der ingenting skal svikte, 1 til 364",
    nn: "dagar frå påkjenninga byrjar der ingenting skal svikte, 1 til 364",
    en: "days from the start of the surge within which nothing is to break, 1 to 364",
  },
  share: {
    nb: "andel av framtidene der det skal holde, 0,5 til 0,99",
    nn: "del av framtidene der det skal halde, 0,5 til 0,99",
    en: "share of the futures in which it is to hold, 0.5 to 0.99",
  },
  wrongShare: {
    nb: "Oppgi en andel fra {{least}} til {{most}}, som 0,9.",
    nn: "Oppgje ein del frå {{least}} til {{most}}, som 0,9.",
    en: "Give a share from {{least}} to {{most}}, as 0.9.",
  },
  draws: {
    nb: "antall mulige framtider det planlegges med, og like mange nye det prøves i",
    nn: "talet på moglege framtider det blir planlagt med, og like mange nye det blir prøvd i",
    en: "number of possible futures planned with, and as many new ones it is tried in",
  },
  examples: {
    no: `  framsyn laboratory readiness --scenario reference/examples/pandemic.json --days 30 --share 0.9
  framsyn laboratory readiness --laboratory helse-bergen-mikrobiologi --days 60 --format csv`,
    en: `  framsyn laboratory readiness --scenario reference/examples/pandemic.json --days 30 --share 0.9
  framsyn laboratory readiness --laboratory helse-bergen-mikrobiologi --days 60 --format csv`,
  },
  notes: {
    nb: "Prisene er datasettets; renter, lagerleie, lønn og varighet er forutsetninger som svaret sier, og som et spørsmål til «framsyn ask» kan bytte ut (costs).",
    nn: "Prisane er frå datasettet; renter, lagerleige, lønn og levetid er føresetnader som svaret seier, og som eit spørsmål til «framsyn ask» kan byte ut (costs).",
    en: "Prices are those of the dataset; interest, storage, pay and lifetimes are assumptions that the answer states, and that a question to “framsyn ask” can replace (costs).",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-laboratory-readiness": typeof texts;
  }
}
