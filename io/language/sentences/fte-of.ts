import { inSentence, type Named, nameIn } from "../names.ts";
import type { Translator } from "../translator.ts";

/** What a sentence needs to know of an occupation. */
export interface SpokenOccupation {
  readonly names: Named;
  readonly plurals: Named;
}

/** Indefinite plural inside a sentence: "bioingeniører". */
export const pluralInSentence = (occupation: SpokenOccupation, text: Pick<Translator, "language">): string =>
  inSentence(nameIn(occupation.plurals, text.language));

/** FTE of an occupation: "bioingeniørårsverk"; names of several words are not compounded in Norwegian, nor long ones in English. */
export function fteOf(occupation: SpokenOccupation, text: Pick<Translator, "t" | "language">): string {
  const singular = inSentence(nameIn(occupation.names, text.language));
  const compounds = text.language === "en" ? !/[(,]| and | or /.test(singular) : !singular.includes(" ");
  return text.t(compounds ? "sentences:fteOf.word" : "sentences:fteOf.phrase", { singular, plural: pluralInSentence(occupation, text) });
}
