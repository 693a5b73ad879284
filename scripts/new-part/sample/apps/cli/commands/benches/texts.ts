import { defineTexts } from "#io/language";

/** The command on benches. */
export const texts = defineTexts("cli-benches", {
  description: { nb: "vis arbeidsbenkene til en enhet", nn: "vis arbeidsbenkane til ei eining", en: "show the benches of a unit" },
  unit: { nb: "enhet", nn: "eining", en: "unit" },
  data: { no: "mappe med datasett", en: "folder with a dataset" },
  examples: { no: "  framsyn benches norge", en: "  framsyn benches norge" },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-benches": typeof texts;
  }
}
