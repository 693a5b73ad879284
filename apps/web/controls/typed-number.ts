/** Reads a number as people type it: a decimal comma or point, spaces between thousands. NaN for what is none. */
export const typedNumber = (text: string): number => {
  const plain = text.replaceAll(/\s/g, "").replace(",", ".");
  return plain === "" ? Number.NaN : Number(plain);
};
