/** Digits a spreadsheet keeps; what is beyond them is the noise of binary fractions. */
const DIGITS = 15;

/** A number as a spreadsheet shows it without a format: fifteen digits, ".", no grouping, no power of ten. */
export function numberText(number: number): string {
  const rounded = Number(number.toPrecision(DIGITS));
  const text = String(rounded);
  if (!text.includes("e")) return text;
  if (Math.abs(rounded) >= 1) return BigInt(rounded).toString();
  return rounded.toFixed(20).replace(/0+$/, "").replace(/\.$/, "");
}

/** A format without what it shows as it stands, in quotation marks or behind a backslash, and without colours and conditions. */
const withoutLiterals = (format: string): string => format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");

/** A number in the format of its cell, as far as the format changes what it means: per cent, and leading zeros of codes. */
export function formattedNumber(number: number, format: string | undefined): string {
  if (format === undefined) return numberText(number);
  const bare = withoutLiterals(format);
  if (bare.includes("%")) return `${numberText(number * 100)} %`;
  const section = bare.split(";")[0]!;
  if (/^00+$/.test(section) && Number.isInteger(number) && number >= 0) return numberText(number).padStart(section.length, "0");
  return numberText(number);
}
