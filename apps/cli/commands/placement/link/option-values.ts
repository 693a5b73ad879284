import { InvalidArgumentError } from "@commander-js/extra-typings";
import type { Translator } from "#io/language";

/** Reads a share from 0 to 1; 0.02 is two per cent. */
export function share(text: Translator): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (value.trim() !== "" && number >= 0 && number <= 1) return number;
    throw new InvalidArgumentError(text.t("cli-placement-link:wrongShare"));
  };
}
