import type { Judgement } from "../../../view/judgement.ts";
import type { PlanUnderCheck } from "../../../view/plan-under-check.ts";
import { factsIn, type PlanCriterion } from "../../plan-part.ts";
import { laboratoryFacts } from "../facts/laboratory-facts.ts";
import { texts } from "./texts.ts";

const own = ({ facts }: PlanUnderCheck) => factsIn({ id: "laboratory", facts: laboratoryFacts }, facts);

/** Whether what laboratories need rests on their own figures. Asked of units that have laboratories. */
export const laboratories = {
  id: "laboratories",
  rule: "of units with laboratories alone: no volume, time or staff of any of them is an assumption; `partly` where some is",
  mended: "data",
  texts: texts.laboratories,
  applies: (plan) => own(plan) !== undefined,
  judge: (plan): Judgement => {
    const all = own(plan)?.laboratories ?? [];
    const passed = all.filter(({ assumed }) => !assumed).length;
    const answer = all.length === 0 ? "no" : passed === all.length ? "yes" : "partly";
    return { answer, values: { passed, all: all.length }, on: null, missing: [] };
  },
} satisfies PlanCriterion;
