import type { AreaTexts } from "../texts.ts";
import { texts as analysis } from "./analysis/texts.ts";
import { texts as backtest } from "./backtest/texts.ts";
import { texts as charts } from "./charts/texts.ts";
import { texts as comparison } from "./comparison/texts.ts";
import { texts as explain } from "./explain/texts.ts";
import { texts as findingSentences } from "./finding-sentences/texts.ts";
import { texts as findings } from "./findings/texts.ts";
import { texts as knowledge } from "./knowledge/texts.ts";
import { texts as laboratory } from "./laboratory/texts.ts";
import { texts as laboratoryOrders } from "./laboratory-orders/texts.ts";
import { texts as laboratoryReadiness } from "./laboratory-readiness/texts.ts";
import { texts as laboratoryScreening } from "./laboratory-screening/texts.ts";
import { texts as laboratorySurge } from "./laboratory-surge/texts.ts";
import { texts as measureKinds } from "./measure-kinds/texts.ts";
import { texts as placement } from "./placement/texts.ts";
import { texts as placementFiles } from "./placement-files/texts.ts";
import { texts as plan } from "./plan/texts.ts";
import { texts as planChapters } from "./plan-chapters/texts.ts";
import { texts as programme } from "./programme/texts.ts";
import { texts as remedy } from "./remedy/texts.ts";
import { texts as remedySentences } from "./remedy-sentences/texts.ts";
import { texts as sentences } from "./sentences/texts.ts";
import { texts as shell } from "./shell/texts.ts";
import { texts as sumCheck } from "./sum-check/texts.ts";
import { texts as supervisors } from "./supervisors/texts.ts";
import { texts as unitsOfMeasure } from "./units-of-measure/texts.ts";

/** Texts that several programs use: names of what analyses and plans speak of, sentences, findings. A browser loads them by language instead. */
export const SHARED_TEXTS: readonly AreaTexts[] = [
  analysis,
  backtest,
  charts,
  comparison,
  explain,
  findingSentences,
  findings,
  knowledge,
  laboratory,
  laboratoryOrders,
  laboratoryReadiness,
  laboratoryScreening,
  laboratorySurge,
  measureKinds,
  placement,
  placementFiles,
  plan,
  planChapters,
  programme,
  remedy,
  remedySentences,
  sentences,
  shell,
  sumCheck,
  supervisors,
  unitsOfMeasure,
];
