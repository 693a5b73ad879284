import { defineTexts } from "#io/language";

/** The command `framsyn dataset template`. */
export const texts = defineTexts("cli-dataset-template", {
  examples: {
    no: `  framsyn dataset template mitt-datasett
  framsyn dataset template mitt-datasett --from reference`,
    en: `  framsyn dataset template my-dataset
  framsyn dataset template my-dataset --from reference`,
  },
  description: {
    nb: "skriv et tomt datasett til utfylling, med forklaring og eksempel på hver tabell",
    nn: "skriv eit tomt datasett til utfylling, med forklaring og døme på kvar tabell",
    en: "write an empty dataset to fill in, with an explanation and an example of every table",
  },
  folder: { no: "ny eller tom mappe", en: "new or empty folder" },
  from: {
    nb: "fyll inn kilder, enheter og yrker fra et datasett: reference, eller en mappe",
    nn: "fyll inn kjelder, einingar og yrke frå eit datasett: reference, eller ei mappe",
    en: "fill in sources, units and occupations from a dataset: reference, or a folder",
  },
  title: { no: "Mitt datasett", en: "My dataset" },
  written_one: {
    nb: "{{n}} fil er skrevet til {{folder}}. Begynn med README.md der.",
    nn: "{{n}} fil er skriven til {{folder}}. Byrj med README.md der.",
    en: "{{n}} file is written to {{folder}}. Start with README.md there.",
  },
  written_other: {
    nb: "{{n}} filer er skrevet til {{folder}}. Begynn med README.md der.",
    nn: "{{n}} filer er skrivne til {{folder}}. Byrj med README.md der.",
    en: "{{n}} files are written to {{folder}}. Start with README.md there.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-dataset-template": typeof texts;
  }
}
