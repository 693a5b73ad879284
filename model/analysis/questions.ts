import { comparison } from "./comparison/question.ts";
import { decomposition } from "./decomposition/question.ts";
import type { AnyQuestion } from "./definition/define-question.ts";
import { intake } from "./intake/question.ts";
import { knowledge } from "./knowledge/question.ts";
import { laboratoryCapacity } from "./laboratory-capacity/question.ts";
import { laboratoryOrders } from "./laboratory-orders/question.ts";
import { laboratoryReadiness } from "./laboratory-readiness/question.ts";
import { laboratoryScreening } from "./laboratory-screening/question.ts";
import { laboratorySurge } from "./laboratory-surge/question.ts";
import { laboratoryTurnaround } from "./laboratory-turnaround/question.ts";
import { portfolio } from "./portfolio/question.ts";
import { sensitivity } from "./sensitivity/question.ts";
import { supervisors } from "./supervisors/question.ts";

/**
 * The kinds of question the model can be asked, each a folder. Their schemas, checks, work on threads, limits, names in the API and the
 * command `framsyn ask` follow from this list.
 */
export const QUESTIONS = [
  decomposition,
  sensitivity,
  comparison,
  intake,
  knowledge,
  portfolio,
  laboratoryCapacity,
  laboratoryTurnaround,
  laboratoryScreening,
  laboratoryOrders,
  laboratorySurge,
  laboratoryReadiness,
  supervisors,
] as const satisfies readonly AnyQuestion[];
