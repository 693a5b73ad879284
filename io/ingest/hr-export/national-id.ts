const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Tells whether a text is a Norwegian national identity number, D-number or test number: eleven digits with a possible date
 * and two right check digits (weights of the National Population Register).
 */
export function isNationalId(text: string): boolean {
  const compact = text.replace(/[\s.-]/g, "");
  if (!/^\d{11}$/.test(compact)) return false;
  const digits = [...compact].map(Number);
  const day = Number(compact.slice(0, 2)) % 40;
  const month = Number(compact.slice(2, 4)) % 40;
  if (day < 1 || day > 31 || month < 1 || month > 12) return false;
  return checkDigit(digits, FIRST) === digits[9] && checkDigit(digits, SECOND) === digits[10];
}

function checkDigit(digits: readonly number[], weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, index) => total + weight * digits[index]!, 0);
  return (11 - (sum % 11)) % 11;
}
