/** What Framsyn says to people: bokmål, nynorsk and English texts, number formats and sentences made from numbers. */
export { type AnalysisName, causeName, factorName, figureGroupName } from "./analysis-names.ts";
export { dayInNorway } from "./day-in-norway.ts";
export { findingSentence } from "./finding-sentence.ts";
export { type Decimals, decimalsOf, type Formats, shareDecimals } from "./formats.ts";
export { chooseLanguage, isLanguage, LANGUAGE_NAMES, LANGUAGES, type Language } from "./language.ts";
export { atStart, inSentence, type Named, nameIn, saidIn } from "./names.ts";
export { type DatasetNames, type PlanWords, planWords } from "./plan/plan-words.ts";
export * from "./sentences/index.ts";
export * from "./text-areas.ts";
export { type AreaStrings, type AreaTexts, defineTexts, inLanguage, isText, type Text, textIn } from "./texts.ts";
export { type TextValues, type Translator, translator, translatorOf } from "./translator.ts";
export { changeTitle, figureTitle, tableTitle, unspokenColumns } from "./vocabulary-titles.ts";
