import { InvalidArgumentError, Option } from "@commander-js/extra-typings";
import type { Translator } from "#io/language";

const LONGEST_NAME = 200;

/** The option that names who acts; a name of nothing, as an unset variable gives, is wrong use. */
export const byOption = (text: Translator) =>
  new Option("--by <name>", text.t("cli-plan:step.by"))
    .argParser((value) => {
      const name = value.trim();
      if (name === "" || name.length > LONGEST_NAME)
        throw new InvalidArgumentError(text.t("cli-plan:step.wrongName", { most: String(LONGEST_NAME) }));
      return name;
    })
    .makeOptionMandatory();
