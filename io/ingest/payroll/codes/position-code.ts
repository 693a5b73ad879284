/** Code and title of a position, as they are looked up. */
export interface PositionCode {
  /** The code; "" where there is none. */
  readonly code: string;
  readonly title: string;
  /** Whether the code stood with a name or a decimal behind. */
  readonly tidied: boolean;
}

const spaced = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Reads the code of a position, also "3212 Bioingeniør", "Bioingeniør (3212)" and "3212.0"; a title column goes before a name in the code's. */
export function positionCode(codeCell: string, titleCell: string): PositionCode {
  const text = spaced(codeCell);
  const title = spaced(titleCell);
  const decimal = /^(\d{4}|\d{7})[.,]0+$/.exec(text);
  if (decimal) return { code: decimal[1]!, title, tidied: true };
  const before = /^(\d{4}|\d{7})\s*[-–:,;]?\s+?(\D.*)$/.exec(text) ?? /^(\d{4}|\d{7})\s*[-–:]\s*(\D.*)$/.exec(text);
  if (before) return { code: before[1]!, title: title || before[2]!.trim(), tidied: true };
  const behind = /^(\D.*?)\s*\(?(\d{7}|\d{4})\)?$/.exec(text);
  if (behind && /[\s(]/.test(text)) return { code: behind[2]!, title: title || behind[1]!.replace(/[\s(,:–-]+$/, ""), tidied: true };
  // A code column that holds titles: nothing but words.
  if (text !== "" && !/\d/.test(text) && title === "") return { code: "", title: text, tidied: false };
  return { code: text, title, tidied: false };
}
