import type { Sex } from "#model/vocabulary";
import { type Answers, answerTo, type Raised } from "./question.ts";

const SEX_WORDS: Readonly<Record<string, Sex>> = {
  k: "female",
  kvinne: "female",
  kvinner: "female",
  kvinna: "female",
  f: "female",
  female: "female",
  woman: "female",
  women: "female",
  m: "male",
  mann: "male",
  menn: "male",
  mannleg: "male",
  male: "male",
  man: "male",
  men: "male",
};

const wordOf = (text: string): Sex | null => {
  const word = text.trim().toLowerCase();
  return Object.hasOwn(SEX_WORDS, word) ? SEX_WORDS[word]! : null;
};
const digitOf = (text: string): string | null => /^([0129])(?:[.,]0+)?$/.exec(text.trim())?.[1] ?? null;

/** Whether a cell is one of the words for sex; numbers can be anything. */
export const looksLikeSex = (text: string): boolean => wordOf(text) !== null;

/** Reads sex as payroll systems write it; null where it is not known. */
export type SexReader = (text: string) => Sex | null;

/** Numbers for sex mean what the answer says. `men-1-women-2` says so itself; 0 beside 1 and 2, and 9, are not known in ISO 5218. */
const CODES: Readonly<Record<string, Readonly<Record<string, Sex>>>> = {
  "men-1-women-2": { "1": "male", "2": "female" },
  "men-2-women-1": { "1": "female", "2": "male" },
  "men-0-women-1": { "0": "male", "1": "female" },
  "men-1-women-0": { "0": "female", "1": "male" },
};

/** Looks at a column of sex; numbers raise the question which is which. */
export function sexColumn(cells: readonly string[], column: string, answers: Answers): { read: SexReader; raised: Raised | null } {
  const digits = cells.map(digitOf).filter((digit) => digit !== null);
  if (!digits.some((digit) => digit === "1" || digit === "2" || digit === "0")) return { read: wordOf, raised: null };
  const binary = digits.includes("0") && !digits.includes("2");
  const raised: Raised = {
    id: "sex-codes",
    column,
    number: digits.length,
    choices: binary ? ["men-0-women-1", "men-1-women-0"] : ["men-1-women-2", "men-2-women-1"],
  };
  const meaning = CODES[answerTo(raised, answers)]!;
  return { read: (text) => wordOf(text) ?? meaning[digitOf(text) ?? ""] ?? null, raised };
}
