import { type AreaTexts, isText, textIn } from "#io/language";

/** One text with its key, in every language it is written in; `no` where both Norwegian languages share it. */
export interface Entry {
  readonly key: string;
  readonly no: string | undefined;
  readonly nb: string | undefined;
  readonly nn: string | undefined;
  readonly en: string | undefined;
}

/** Lists the texts of an area by their keys with dots, in the order they are written. */
export const entries = (texts: AreaTexts["texts"], prefix = ""): Entry[] =>
  Object.entries(texts).flatMap(([name, entry]) =>
    isText(entry)
      ? [{ key: prefix + name, no: entry.no, nb: textIn(entry, "nb"), nn: textIn(entry, "nn"), en: textIn(entry, "en") }]
      : entries(entry, `${prefix}${name}.`),
  );
