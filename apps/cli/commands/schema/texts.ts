import { defineTexts } from "#io/language";

/** The command `framsyn schema`. */
export const texts = defineTexts("cli-schema", {
  examples: {
    no: `  framsyn schema outcome
  framsyn schema scenario > scenario.schema.json`,
    en: `  framsyn schema outcome
  framsyn schema scenario > scenario.schema.json`,
  },
  description: {
    nb: "vis JSON-skjemaet for det Framsyn leser og skriver som JSON",
    nn: "vis JSON-skjemaet for det Framsyn les og skriv som JSON",
    en: "show the JSON Schema of what Framsyn reads and writes as JSON",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-schema": typeof texts;
  }
}
