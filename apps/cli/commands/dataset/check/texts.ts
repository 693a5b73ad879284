import { defineTexts } from "#io/language";

/** The command `framsyn dataset check`. */
export const texts = defineTexts("cli-dataset-check", {
  examples: {
    no: `  framsyn dataset check mitt-datasett
  framsyn dataset check mitt-datasett --format json`,
    en: `  framsyn dataset check my-dataset
  framsyn dataset check my-dataset --format json`,
  },
  description: {
    nb: "kontroller en datasettmappe; hvert funn sier fil, rad, felt, verdi og hva du kan gjøre",
    nn: "kontroller ei datasettmappe; kvart funn seier fil, rad, felt, verdi og kva du kan gjere",
    en: "check a dataset folder; each finding says file, row, field, value and what to do",
  },
  folder: { no: "mappe med datapackage.json", en: "folder with datapackage.json" },
  fine: { nb: "Datasettet kan brukes.", nn: "Datasettet kan brukast.", en: "The dataset can be used." },
  refused: {
    nb: "Datasettet kan ikke brukes før feilene er rettet.",
    nn: "Datasettet kan ikkje brukast før feila er retta.",
    en: "The dataset cannot be used until the errors are corrected.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-dataset-check": typeof texts;
  }
}
