import type { Sex } from "#model/vocabulary";

const SEX_WORDS: Readonly<Record<string, Sex>> = {
  k: "female",
  kvinne: "female",
  kvinner: "female",
  f: "female",
  female: "female",
  woman: "female",
  m: "male",
  mann: "male",
  menn: "male",
  male: "male",
  man: "male",
};

/** Reads sex as payroll systems write it; null where the word is not known. */
export const readSex = (text: string): Sex | null => SEX_WORDS[text.trim().toLowerCase()] ?? null;

/** Reads a position's size as a share of full time, 0..1; a decimal comma is how payroll systems write it. */
export function readShare(text: string, scale: "percent" | "share"): number | null {
  const plain = text.trim().replace(/\s*%$/, "").replace(",", ".");
  if (!/^\d{1,3}(\.\d+)?$/.test(plain)) return null;
  const share = scale === "percent" ? Number(plain) / 100 : Number(plain);
  return share <= 1 ? share : null;
}

/**
 * Reads completed years of age on a date (YYYY-MM-DD) from a date of birth (ISO or DD.MM.YYYY) or a year of birth.
 *
 * With the year alone, everyone has their birthday in the middle of the year. Null where it is not a year or date.
 */
export function readAge(text: string, on: string): number | null {
  const raw = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(raw);
  const dotted = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(raw);
  const alone = /^(\d{4})$/.exec(raw);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : dotted
      ? [dotted[3], dotted[2]!.padStart(2, "0"), dotted[1]!.padStart(2, "0")]
      : alone
        ? [alone[1], "07", "01"]
        : [];
  if (year === undefined || Number(year) < 1900 || Number(month) > 12 || Number(day) > 31) return null;
  const hadBirthday = `${month}-${day}` <= on.slice(5);
  const age = Number(on.slice(0, 4)) - Number(year) - (hadBirthday ? 0 : 1);
  return age >= 0 && age <= 110 ? age : null;
}
