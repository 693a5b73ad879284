import { InvalidArgumentError } from "@commander-js/extra-typings";
import type { Translator } from "#io/language";

/** A measure to choose from, and how many steps of it are taken. */
export interface StepsOfMeasure {
  readonly id: string;
  readonly steps: number;
}

/** Reads `measure:steps` from an option that may be given several times. */
export function measureSteps(text: Translator): (value: string, earlier: readonly StepsOfMeasure[] | undefined) => StepsOfMeasure[] {
  return (value, earlier = []) => {
    const [, id, steps] = /^([a-z0-9][a-z0-9-]*):([1-9]\d{0,3})$/.exec(value.trim()) ?? [];
    if (id === undefined) throw new InvalidArgumentError(text.t("cli-plan:read.wrongAdd"));
    return [...earlier, { id, steps: Number(steps) }];
  };
}
