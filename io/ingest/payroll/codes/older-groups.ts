/**
 * What a group of the older occupation standard may be among our occupations: the first four digits of the seven-digit occupation codes
 * that employers report are groups of STYRK-98, which Statistics Norway made from ISCO-88 (Klass, version 33 and 683).
 *
 * Groups as ISCO-88 names them (International Labour Office 1988). One group may hold several of our occupations, or others too, and the
 * correspondence of single codes is Statistics Norway's (Klass, correspondence table 426), which is not shipped: these are guesses to be
 * confirmed, and count nobody.
 */
export const OLDER_GROUPS: Readonly<Record<string, string>> = {
  // Medical doctors.
  "2221": "lege",
  // Nursing and midwifery professionals.
  "2230": "spesialsykepleier",
  // Medical equipment operators.
  "3133": "radiograf",
  // Life science technicians.
  "3211": "bioingenior",
  // Physiotherapists and related associate professionals.
  "3226": "fysioterapeut",
  // Nursing associate professionals.
  "3231": "sykepleier",
  // Midwifery associate professionals.
  "3232": "jordmor",
  // Institution-based personal care workers.
  "5132": "helsefagarbeider",
};
