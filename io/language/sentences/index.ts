export { chance } from "./chance.ts";
export { differenceSentence, type SpokenDifference } from "./difference-sentence.ts";
export { pluralInSentence, type SpokenOccupation } from "./fte-of.ts";

export { intakeSentence, manyIntakesSentence, type SpokenIntake } from "./intake-sentence.ts";
export { countedSentence, knowledgeSentences, loadStep } from "./knowledge-sentences.ts";
export { missingWeeks } from "./missing-weeks.ts";
export { money } from "./money.ts";
export { goalSentence, levelInWords, portfolioSentence, type SpokenPortfolio } from "./portfolio-sentence.ts";
export { type ProgrammeNames, programmeSentences } from "./programme-sentences.ts";
export { recruitmentSentence, type SpokenRecruitment } from "./recruitment-sentence.ts";
export { shareInWords } from "./share-in-words.ts";
export { type SpokenGap, shortageSentence } from "./shortage-sentence.ts";
export { hoursSentence, sizeInHours } from "./size-in-hours.ts";
export { structuralSentence } from "./structural-sentence.ts";
export { sumCheckSentences } from "./sum-check-sentences.ts";
export { sureSentences } from "./sure-sentences.ts";
export { type SpokenUnit, unitInSentence } from "./unit-in-sentence.ts";
export { whySentences } from "./why-sentences.ts";
