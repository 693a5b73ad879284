import { analysisNb } from "./analysis-nb.ts";
import { analysisNn } from "./analysis-nn.ts";
import { modelNb } from "./model-nb.ts";
import { modelNn } from "./model-nn.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import { planNb } from "./plan-nb.ts";
import { planNn } from "./plan-nn.ts";
import { requestNb } from "./request-nb.ts";
import { requestNn } from "./request-nn.ts";

/** Findings in the Norwegian languages. English is the finding's own message, so that it is written in one place only. */
export const findingSentences = {
  nb: { ...nb, ...modelNb, ...analysisNb, ...planNb, ...requestNb },
  nn: { ...nn, ...modelNn, ...analysisNn, ...planNn, ...requestNn },
  en: {} as Readonly<Record<string, string>>,
};
