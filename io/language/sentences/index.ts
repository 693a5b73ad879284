export { chance } from "./chance.ts";
export { pluralInSentence, type SpokenOccupation } from "./fte-of.ts";
export { roundForReading } from "./rounding.ts";
export { shareInWords } from "./share-in-words.ts";
export { type GapInYear, type ShortageKind, shortageKind } from "./shortage-kind.ts";
export { type SpokenGap, shortageSentence } from "./shortage-sentence.ts";
export { type SpokenUnit, unitInSentence } from "./unit-in-sentence.ts";
