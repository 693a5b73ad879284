/** Laboratories as they are typed, commas between; nothing where none is. */
export const laboratoriesNamed = (typed: string | undefined): { laboratories?: string[] } =>
  typed === undefined ? {} : { laboratories: typed.split(",").map((id) => id.trim()) };
