import { InvalidArgumentError, Option } from "@commander-js/extra-typings";
import type { Translator } from "#io/language";

/** The option that names a version of a plan: `draft` or the number of one. */
export const versionOption = (text: Translator) =>
  new Option("--version <version>", text.t("cli-plan:read.version")).argParser((value): "draft" | number => {
    if (value === "draft") return value;
    if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
    throw new InvalidArgumentError(text.t("cli-plan:read.version"));
  });
