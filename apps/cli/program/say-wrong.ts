import type { Translator } from "#io/language";

/** What commander says of a call that is wrong, by its codes, in the reader's language: it knows English alone. */
const SAID = {
  "commander.unknownOption": "cli:wrong.unknownOption",
  "commander.unknownCommand": "cli:wrong.unknownCommand",
  "commander.optionMissingArgument": "cli:wrong.optionValue",
  "commander.missingArgument": "cli:wrong.argument",
  "commander.missingMandatoryOptionValue": "cli:wrong.mandatory",
  "commander.conflictingOption": "cli:wrong.conflict",
  "commander.excessArguments": "cli:wrong.excess",
} as const;

/** Says in the reader's language what commander found wrong; what it says without a code of its own stays as it is. */
export function sayWrong(message: string, code: string | undefined, { t }: Translator): string {
  if (code === undefined || !(code in SAID)) return message;
  const quoted = [...message.matchAll(/'([^']*)'/g)].map(([, part]) => part!);
  const [what = message.replace(/^.* got \d+: (.*)\.$/s, "$1"), other = ""] = code === "commander.excessArguments" ? [] : quoted;
  const near = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1];
  const said = t(SAID[code as keyof typeof SAID], { what, other });
  return near === undefined ? said : `${said} ${t("cli:wrong.near", { near })}`;
}
