import { marksInWords, planCertainty } from "#io/charts";
import type { Block } from "#model/plan";
import type { Labels } from "./labels.ts";

/** What a chart says, and how sure that is, for readers who do not see it. */
export const spokenChart = ({ alternative, certainty }: Extract<Block, { kind: "chart" }>, { text, words }: Labels): string =>
  [words.say(alternative), marksInWords(planCertainty(certainty, text), text)].filter((part) => part !== "").join(" ");
