import { defineTexts } from "#io/language";

/** The commands `framsyn scenario`. */
export const texts = defineTexts("cli-scenario", {
  examples: {
    nb: "  framsyn scenario check flere-plasser.json",
    nn: "  framsyn scenario check fleire-plassar.json",
    en: "  framsyn scenario check more-places.json",
  },
  description: { nb: "kontroller scenarioer", nn: "kontroller scenario", en: "check scenarios" },
  check: {
    nb: "kontroller en scenariofil mot et datasett",
    nn: "kontroller ei scenariofil mot eit datasett",
    en: "check a scenario file against a dataset",
  },
  file: {
    nb: "scenariofil (JSON, se framsyn schema scenario)",
    nn: "scenariofil (JSON, sjå framsyn schema scenario)",
    en: "scenario file (JSON, see framsyn schema scenario)",
  },
  fine: {
    nb: "Scenarioet kan brukes med datasettet.",
    nn: "Scenarioet kan brukast med datasettet.",
    en: "The scenario can be used with the dataset.",
  },
  refused: {
    nb: "Scenarioet kan ikke brukes før feilene er rettet.",
    nn: "Scenarioet kan ikkje brukast før feila er retta.",
    en: "The scenario cannot be used until the errors are corrected.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-scenario": typeof texts;
  }
}
