/** What Framsyn says to people: bokmål, nynorsk and English texts, number formats and sentences made from numbers. */
export { type AnalysisName, causeName, factorName, figureGroupName } from "./analysis-names.ts";
export type { Area, SameKeys, Texts } from "./catalogue.ts";
export { findingSentence } from "./finding-sentence.ts";
export type { Formats } from "./formats.ts";
export { chooseLanguage, isLanguage, LANGUAGE_NAMES, LANGUAGES, type Language } from "./language.ts";
export { atStart, inSentence, type Named, nameIn, saidIn } from "./names.ts";
export { type DatasetNames, type PlanWords, planWords } from "./plan/plan-words.ts";
export * from "./sentences/index.ts";
export { type AreaName, type TextKey, type TextValues, type Translator, translator } from "./translator.ts";
export { changeTitle, figureTitle, tableTitle } from "./vocabulary-titles.ts";
