import { InvalidArgumentError } from "@commander-js/extra-typings";
import type { Translator } from "#io/language";

/** Reads a share: a number from `least` to `most`, with a point or a comma. */
export function shareBetween(text: Translator, least: number, most: number): (value: string) => number {
  return (value) => {
    const share = Number(value.trim().replace(",", "."));
    if (value.trim() !== "" && share >= least && share <= most) return share;
    throw new InvalidArgumentError(
      text.t("cli-laboratory-readiness:wrongShare", { least: text.number(least, 1), most: text.number(most, 2) }),
    );
  };
}
