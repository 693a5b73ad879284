import { defineTexts } from "#io/language";

/** The command `framsyn laboratory capacity`. */
export const texts = defineTexts("cli-laboratory-capacity", {
  description: {
    nb: "finn den første flaskehalsen i et laboratorium og den neste, og hva som trengs av hver ressurs",
    nn: "finn den første flaskehalsen i eit laboratorium og den neste, og kva som trengst av kvar ressurs",
    en: "find the first bottleneck of a laboratory and the next, and what is needed of each resource",
  },
  laboratory: {
    nb: "laboratorier, med komma mellom (ellers alle)",
    nn: "laboratorium, med komma mellom (elles alle)",
    en: "laboratories, commas between (default all)",
  },
  year: {
    nb: "siste år som ses på (ellers ti år fram)",
    nn: "siste år som blir sett på (elles ti år fram)",
    en: "last year looked at (default ten years ahead)",
  },
  examples: {
    no: `  framsyn laboratory capacity --laboratory helse-bergen-patologi --year 2030
  framsyn laboratory capacity --format csv`,
    en: `  framsyn laboratory capacity --laboratory helse-bergen-patologi --year 2030
  framsyn laboratory capacity --format csv`,
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-laboratory-capacity": typeof texts;
  }
}
