import { defineTexts } from "#io/language";

/** The command `framsyn laboratory`. */
export const texts = defineTexts("cli-laboratory", {
  description: {
    nb: "se hva laboratorier trenger av folk, instrumenter, areal og lager, og hva som stopper dem først",
    nn: "sjå kva laboratorium treng av folk, instrument, areal og lager, og kva som stoppar dei først",
    en: "see what laboratories need of people, instruments, area and storage, and what stops them first",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-laboratory": typeof texts;
  }
}
