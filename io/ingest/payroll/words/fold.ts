/** Writes a text as it is compared: small letters, Norwegian letters and accents folded, anything but letters and digits as one space. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
