import type { Judgement } from "../../../view/judgement.ts";
import type { PlanUnderCheck } from "../../../view/plan-under-check.ts";
import { factsIn, type PlanCriterion } from "../../plan-part.ts";
import { laboratoryFacts } from "../facts/laboratory-facts.ts";

const own = ({ facts }: PlanUnderCheck) => factsIn({ id: "laboratory", facts: laboratoryFacts }, facts);

/** Whether what laboratories need rests on their own figures. Asked of units that have laboratories. */
export const laboratories = {
  id: "laboratories",
  rule: "of units with laboratories alone: no volume, time or staff of any of them is an assumption; `partly` where some is",
  mended: "data",
  texts: {
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
  applies: (plan) => own(plan) !== undefined,
  judge: (plan): Judgement => {
    const all = own(plan)?.laboratories ?? [];
    const passed = all.filter(({ assumed }) => !assumed).length;
    const answer = all.length === 0 ? "no" : passed === all.length ? "yes" : "partly";
    return { answer, values: { passed, all: all.length }, on: null, missing: [] };
  },
} satisfies PlanCriterion;
