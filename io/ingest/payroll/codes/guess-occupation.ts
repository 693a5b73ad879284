import type { Row } from "#model/vocabulary";
import { fold } from "../words/fold.ts";
import { LEADS, NOT_OURS, NURSE_SPECIALTIES, TITLE_WORDS } from "./title-words.ts";

/** Occupation a title looks like. Never certain: a person confirms it. */
export interface TitleGuess {
  readonly occupation: string;
  /** The name or word it was known by, as it is compared. */
  readonly by: string;
  /** `likely`: the word itself, at the end of a compound, or its usual short form. `possible`: alike in spelling, or a leader. */
  readonly sureness: "likely" | "possible";
}

/** Guesses occupations from titles. Titles are few and repeated, so that each is looked at once. */
export type TitleGuesser = (title: string) => TitleGuess | null;

interface Known {
  readonly occupation: string;
  readonly word: string;
  readonly trigrams: ReadonlySet<string>;
}

interface Found extends TitleGuess {
  /** Letters of the title that are explained; the guess that explains most wins. */
  readonly letters: number;
}

/** Least share of common trigrams (Dice 1945) that two spellings of a word have; measured on titles with slips of the pen. */
const ALIKE = 0.62;
const SHORTEST_COMPARED = 6;
const SHORTEST_ENDING = 4;

function trigramsOf(word: string): Set<string> {
  const padded = `  ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const trigram of one) if (other.has(trigram)) common++;
  return (2 * common) / (one.size + other.size);
}

/** Builds the search from the names of a dataset's occupations and what people call them beside. */
export function titleGuesser(occupations: readonly Row<"occupations">[]): TitleGuesser {
  const known: Known[] = occupations.flatMap((row) => {
    const names = [row.name_nb, row.name_nn, row.name_en, row.plural_nb, row.plural_nn, row.plural_en, row.id];
    const words = new Set([...names, ...(TITLE_WORDS[row.id] ?? [])].map(fold));
    return [...words].map((word) => ({ occupation: row.id, word, trigrams: trigramsOf(word) }));
  });
  const seen = new Map<string, TitleGuess | null>();
  return (title) => {
    const text = fold(title);
    const before = seen.get(text);
    if (before !== undefined) return before;
    const guess = guessOf(text, known);
    seen.set(text, guess);
    return guess;
  };
}

function guessOf(text: string, known: readonly Known[]): TitleGuess | null {
  const words = text.split(" ").filter(Boolean);
  if (words.length === 0 || NOT_OURS.test(text)) return null;
  const found = known.map((one) => match(text, words, one)).filter((one) => one !== null);
  if (found.length === 0) return null;
  const [best] = found.sort(
    (left, right) =>
      Number(right.sureness === "likely") - Number(left.sureness === "likely") ||
      right.letters - left.letters ||
      left.occupation.localeCompare(right.occupation, "en"),
  );
  const { by, sureness } = best!;
  const occupation = specialist(best!.occupation, words, known);
  return { occupation, by, sureness: LEADS.test(text) ? "possible" : sureness };
}

/** A nurse with a specialty beside is a specialist nurse, where the dataset has such. */
function specialist(occupation: string, words: readonly string[], known: readonly Known[]): string {
  const special = "spesialsykepleier";
  if (occupation !== "sykepleier" || !known.some((one) => one.occupation === special)) return occupation;
  return words.some((word) => NURSE_SPECIALTIES.some((specialty) => word.startsWith(specialty))) ? special : occupation;
}

function match(text: string, words: readonly string[], { occupation, word, trigrams }: Known): Found | null {
  const found = (sureness: Found["sureness"], letters: number): Found => ({ occupation, by: word, sureness, letters });
  if (word.includes(" ")) return ` ${text} `.includes(` ${word} `) ? found("likely", word.length) : null;
  if (words.includes(word)) return found("likely", word.length);
  if (word.length >= SHORTEST_ENDING && words.some((one) => one.endsWith(word))) return found("likely", word.length);
  // "radiogr." and "sykepleier1": a word cut short, or with a number behind.
  if (words.some((one) => one.length >= 5 && word.length > one.length && word.startsWith(one))) return found("possible", word.length - 1);
  if (word.length < SHORTEST_COMPARED) return null;
  const alike = Math.max(...words.map((one) => (one.length < SHORTEST_COMPARED ? 0 : likeness(trigramsOf(one), trigrams))));
  return alike >= ALIKE ? found("possible", word.length * alike) : null;
}
