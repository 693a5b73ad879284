import { InvalidArgumentError } from "@commander-js/extra-typings";
import type { Translator } from "#io/language";

/** Reads a whole number within limits from an option; anything else is wrong use. */
export function wholeNumber(text: Translator, least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(text.t("cli:wrong.number", { least: String(least), most: String(most) }));
  };
}

const parts = (value: string): string[] =>
  value
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Reads a list with commas; the option may also be given several times. A list of nothing, as an unset variable gives, is wrong use. */
export function list(text: Translator): (value: string, earlier: readonly string[] | undefined) => string[] {
  return (value, earlier) => {
    if (parts(value).length === 0) throw new InvalidArgumentError(text.t("cli:wrong.list"));
    return [...(earlier ?? []), ...parts(value)];
  };
}

/** Reads a year that a dataset could be about. */
export const year = (text: Translator): ((value: string) => number) => wholeNumber(text, 1990, 2100);

/** Reads a list of years. */
export function years(text: Translator): (value: string, earlier: readonly number[] | undefined) => number[] {
  const read = year(text);
  return (value, earlier) => [...(earlier ?? []), ...list(text)(value, undefined).map((part) => read(part))];
}

/** More revisions than any plan will have. */
export const MOST_REVISIONS = 1e9;
