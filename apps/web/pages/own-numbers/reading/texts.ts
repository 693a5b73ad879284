import { defineTexts } from "#io/language";

/** Files being read. */
export const texts = defineTexts("own-numbers-reading", {
  reading: { nb: "Leser filen", nn: "Les fila", en: "Reading the file" },
  inLine_one: {
    nb: "Venter på tur: {{n}} fil foran",
    nn: "Ventar på tur: {{n}} fil framfor",
    en: "Waiting its turn: {{n}} file before it",
  },
  inLine_other: {
    nb: "Venter på tur: {{n}} filer foran",
    nn: "Ventar på tur: {{n}} filer framfor",
    en: "Waiting its turn: {{n}} files before it",
  },
  readingAgain: { nb: "Regner om …", nn: "Reknar om …", en: "Counting again …" },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "own-numbers-reading": typeof texts;
  }
}
