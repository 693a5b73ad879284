import { modelNb } from "./model-nb.ts";
import { modelNn } from "./model-nn.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** Findings in the Norwegian languages. English is the finding's own message, so that it is written in one place only. */
export const findingSentences = { nb: { ...nb, ...modelNb }, nn: { ...nn, ...modelNn }, en: {} as Readonly<Record<string, string>> };
