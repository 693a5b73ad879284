import type { Names } from "#model/vocabulary";
import type { Scenario } from "../scenario.ts";
import type { Alternative } from "./alternative.ts";

/** Gives a named alternative as a scenario. Its name, in the language given, names its stored numbers too: programs take the first one. */
export const alternativeScenario = ({ names, says, changes }: Alternative, language: keyof Names = "nb"): Scenario => ({
  schema: "framsyn/scenario/1",
  name: names[language],
  description: says[language],
  changes,
});
