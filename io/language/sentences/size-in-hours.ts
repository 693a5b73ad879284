import type { Hours } from "#model/projection";
import type { Translator } from "../translator.ts";

/** Puts the kind of hours behind a size, to stand before the word for FTE: "40 worked" FTE. */
export const sizeInHours = (size: string, hours: Hours, { t }: Pick<Translator, "t">): string =>
  t(`sentences:hours.${hours}`, { size, count: size === "1" ? 1 : 2 });

/** Says in a sentence which hours figures are told in, and what that answers. */
export const hoursSentence = (hours: Hours, { t }: Pick<Translator, "t">): string => t(`sentences:hoursMeaning.${hours}`);
