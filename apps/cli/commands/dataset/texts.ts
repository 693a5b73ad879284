import { defineTexts } from "#io/language";

/** The group of commands `framsyn dataset`. */
export const texts = defineTexts("cli-dataset", {
  description: { no: "kontroller, vis og lag datasett", en: "check, show and make datasets" },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-dataset": typeof texts;
  }
}
