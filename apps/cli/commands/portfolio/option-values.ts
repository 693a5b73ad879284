import { InvalidArgumentError } from "@commander-js/extra-typings";
import type { Translator } from "#io/language";
import type { Goal } from "#model/analysis";

/** Reads a goal, `occupation:unit:year:level`; the option may be given several times. */
export function goals(text: Translator): (value: string, earlier: Goal[] | undefined) => Goal[] {
  return (value, earlier) => {
    const [occupation = "", unit = "", year = "", level = "", ...rest] = value.split(":").map((part) => part.trim());
    const goal = { occupation, unit, year: Number(year), level: Number(level) };
    const fine = rest.length === 0 && occupation !== "" && unit !== "" && /^\d{4}$/.test(year) && goal.level > 0 && goal.level < 1;
    if (!fine) throw new InvalidArgumentError(text.t("cli-portfolio:wrongGoal"));
    return [...(earlier ?? []), goal];
  };
}

/** Reads an amount of money of 0 or more; 50e6 is 50 million. */
export function amount(text: Translator): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (value.trim() !== "" && Number.isFinite(number) && number >= 0) return number;
    throw new InvalidArgumentError(text.t("cli-portfolio:wrongBudget"));
  };
}
