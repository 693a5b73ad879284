import { defineTexts } from "#io/language";

/** The command `framsyn laboratory screening`. */
export const texts = defineTexts("cli-laboratory-screening", {
  description: {
    nb: "finn hvor mange prøver et program som screening gir, ledd for ledd, og hvem som trengs til dem",
    nn: "finn kor mange prøver eit program som screening gir, ledd for ledd, og kven som trengst til dei",
    en: "find how many samples a programme such as screening brings, step by step, and whom they take",
  },
  programme: {
    nb: "programmet, for eksempel tarmscreening (ellers alle)",
    nn: "programmet, til dømes tarmscreening (elles alle)",
    en: "programme, for example tarmscreening (default all)",
  },
  year: {
    nb: "året det fortelles om (ellers ti år fram)",
    nn: "året det blir fortalt om (elles ti år fram)",
    en: "year told of (default ten years ahead)",
  },
  examples: {
    no: `  framsyn laboratory screening --programme tarmscreening --year 2032
  framsyn laboratory screening --format csv`,
    en: `  framsyn laboratory screening --programme tarmscreening --year 2032
  framsyn laboratory screening --format csv`,
  },
  notes: {
    nb: "Avtalte årsverk er forskjellen mellom det laboratoriet trenger med og uten programmet. Koloskopi som første undersøkelse slås på i et scenario.",
    nn: "Avtalte årsverk er skilnaden mellom det laboratoriet treng med og utan programmet. Koloskopi som første undersøking blir slått på i eit scenario.",
    en: "Contracted FTE are the difference between what the laboratory needs with the programme and without. Colonoscopy as the first examination is turned on in a scenario.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-laboratory-screening": typeof texts;
  }
}
