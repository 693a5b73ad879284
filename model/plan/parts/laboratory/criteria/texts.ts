import type { CriterionTexts } from "../../plan-part.ts";

/** Names of the criteria, what is said of each answer, and what to do about one that is not yes. */
export const texts = {
  laboratories: {
    name: { nb: "Behovet i laboratoriene", nn: "Behovet i laboratoria", en: "Needs of laboratories" },
    yes: {
      nb: "Volum, tider og bemanning er laboratorienes egne i alle {{all}}.",
      nn: "Volum, tider og bemanning er laboratoria sine eigne i alle {{all}}.",
      en: "Volumes, times and staff are the laboratories' own in all {{all}}.",
    },
    partly: {
      nb: "Behovet er regnet ut, men bygger på antakelser; {{passed}} av {{all}} laboratorier har bare egne tall.",
      nn: "Behovet er rekna ut, men byggjer på føresetnader; {{passed}} av {{all}} laboratorium har berre eigne tal.",
      en: "The need is computed, but rests on assumptions; {{passed}} of {{all}} laboratories have figures of their own alone.",
    },
    no: {
      nb: "Behovet i laboratoriene er ikke regnet ut.",
      nn: "Behovet i laboratoria er ikkje rekna ut.",
      en: "The need of the laboratories is not computed.",
    },
    remedy: {
      nb: "Legg laboratorienes egne volum, tider og bemanning i datasettet.",
      nn: "Legg laboratoria sine eigne volum, tider og bemanning i datasettet.",
      en: "Put the laboratories' own volumes, times and staff into the dataset.",
    },
  },
} as const satisfies Record<string, CriterionTexts>;
