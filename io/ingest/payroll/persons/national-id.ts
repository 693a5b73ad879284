const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
/** What is added to the month: nothing, 40 in test and emergency numbers, 65 and 80 in other test numbers. */
const MONTHS_ADDED = [0, 40, 65, 80];

/**
 * Tells whether a text holds a Norwegian national identity number, D-number, emergency number or test number: eleven digits with a
 * possible date and two right check digits (weights of the National Population Register), also with spaces, points or dashes, written as
 * a number, or with other text around.
 */
export function holdsNationalId(text: string): boolean {
  if (text.length < 10 || !/\d/.test(text)) return false;
  const number = text.trim().replace(/[.,]0+$/, "");
  if (isNationalId(number.replace(/[\s.\-–]/g, ""))) return true;
  for (const [run] of text.matchAll(/(?<!\d)\d{2}[ .]?\d{2}[ .]?\d{2}[ .\-–]?\d{3}[ .]?\d{2}(?!\d)/g))
    if (isNationalId(run.replace(/\D/g, ""))) return true;
  return false;
}

/** Tells whether a text is ten digits that with the zero a number format took away are a national identity number. */
export function lostItsZero(text: string): boolean {
  const compact = text
    .trim()
    .replace(/[.,]0+$/, "")
    .replace(/[\s.\-–]/g, "");
  return /^\d{10}$/.test(compact) && isNationalId(`0${compact}`);
}

function isNationalId(compact: string): boolean {
  if (!/^\d{11}$/.test(compact)) return false;
  const digits = [...compact].map(Number);
  const day = Number(compact.slice(0, 2)) % 40;
  const months = MONTHS_ADDED.map((added) => Number(compact.slice(2, 4)) - added);
  if (day < 1 || day > 31 || !months.some((month) => month >= 1 && month <= 12)) return false;
  return checkDigit(digits, FIRST) === digits[9] && checkDigit(digits, SECOND) === digits[10];
}

function checkDigit(digits: readonly number[], weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, index) => total + weight * digits[index]!, 0);
  return (11 - (sum % 11)) % 11;
}
