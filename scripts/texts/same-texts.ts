import type { Language } from "#io/language";
import { entries } from "./entries.ts";
import type { WrittenArea } from "./find-texts.ts";
import { SAME_IN_ENGLISH, SAME_IN_NORWEGIAN } from "./word-lists.ts";
import type { Said } from "./wording.ts";
import { words } from "./wording.ts";

/** A line of a command as a reader would type it: those are the same in every language. */
const COMMAND = /^\s*([A-Z_]+=\S+ )*framsyn( |$)/;

const isCommands = (text: string): boolean => text.split("\n").every((line) => COMMAND.test(line));

/** Words without the hyphens that numbers leave behind (STYRK-08). */
const bare = (text: string): string[] => words(text).flatMap((word) => word.replaceAll(/^-+|-+$/g, "") || []);
const listed = (word: string): boolean => Object.hasOwn(SAME_IN_ENGLISH, word);

/** Whether a text may be the same in English: values to fill in and signs, commands, or words that are listed with a reason. */
const mayBeEnglish = (text: string): boolean => isCommands(text) || bare(text).every(listed);

/** Whether a title may be the same in bokmål and nynorsk. */
const mayBeBoth = (text: string): boolean => bare(text).every((word) => SAME_IN_NORWEGIAN.has(word) || listed(word));

/**
 * Finds texts of areas that are the same in two languages without being marked as meant: bokmål and nynorsk by `no`, Norwegian and English by
 * words that are listed with a reason. One line each.
 */
export const sameInAreas = (areas: readonly WrittenArea[]): string[] =>
  areas.flatMap(({ area, file, texts }) =>
    entries(texts).flatMap(({ key, no, nb, nn, en }) => {
      const at = `${file}: "${area}:${key}"`;
      if (no === undefined && nb !== undefined && nb === nn)
        return [`${at} is the same in bokmål and nynorsk: write it as no if that is meant`];
      return en !== undefined && (en === nb || en === nn) ? englishToo(at, en) : [];
    }),
  );

/** The same of titles and names, which are always written in all three languages. */
export const sameInTitles = (said: readonly Said[]): string[] =>
  [...Map.groupBy(said, ({ at }) => at)].flatMap(([at, all]) => {
    const of = (language: Language): string | undefined => all.find((one) => one.language === language)?.text;
    const [nb, nn, en] = [of("nb"), of("nn"), of("en")];
    return [
      ...(nb !== undefined && nb === nn && !mayBeBoth(nb)
        ? [`${at} is the same in bokmål and nynorsk: list its words (SAME_IN_NORWEGIAN) if that is meant: ${nb}`]
        : []),
      ...(en !== undefined && (en === nb || en === nn) ? englishToo(at, en) : []),
    ];
  });

const englishToo = (at: string, text: string): string[] =>
  mayBeEnglish(text) ? [] : [`${at} is the same in English: list its words with a reason (SAME_IN_ENGLISH) if that is meant: ${text}`];
