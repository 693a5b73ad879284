import type { Hours } from "#model/projection";
import type { Translator } from "../translator.ts";

/** Puts the kind of hours behind a size, to stand before the word for FTE: "40 worked" FTE. */
export const sizeInHours = (size: string, hours: Hours, { t }: Pick<Translator, "t">): string =>
  t(`sentences:hours.${hours}`, { size, count: size === "1" ? 1 : 2 });

/** An amount with its unit: "40 worked FTE". */
export const amountInHours = (size: string, hours: Hours, text: Pick<Translator, "t">): string =>
  text.t("sentences:amount", { sizeInHours: sizeInHours(size, hours, text) });

/** Names FTE of the kind of hours inside a sentence: "worked FTE". */
export const fteIn = (hours: Hours, { t }: Pick<Translator, "t">): string => t(`sentences:fteIn.${hours}`);

/** The same, definite, as something is a share of it: "the worked FTE". */
export const theFteIn = (hours: Hours, { t }: Pick<Translator, "t">): string => t(`sentences:theFteIn.${hours}`);

/** Says in a sentence which hours figures are told in, and what that answers. */
export const hoursSentence = (hours: Hours, { t }: Pick<Translator, "t">): string => t(`sentences:hoursMeaning.${hours}`);
