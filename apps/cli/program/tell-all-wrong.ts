import { type Command, CommanderError, InvalidArgumentError } from "@commander-js/extra-typings";
import type { Translator } from "#io/language";
import { sayWrong } from "./say-wrong.ts";

/** How a value is read, as commander keeps it on an option or argument. */
interface Read {
  parseArg?: ((value: string, earlier: never) => unknown) | undefined;
  readonly argChoices?: readonly string[];
}

type CommandInside = Command & { error(message: string, options?: { code?: string }): never; unknownOption(flag: string): void };

/**
 * Lets a command read its whole call although some of it is wrong, so that all that is wrong is told at once: commander stops at the first.
 * Gives a function that ends the call if anything was; it is called before the command does anything.
 */
export function tellAllWrong(command: Command, text: Translator): () => void {
  const wrong: string[] = [];
  let unknown = false;
  const inside = command as CommandInside;
  const end = inside.error.bind(inside);
  const nextUnknown = inside.unknownOption.bind(inside);

  inside.error = ((message: string, { code }: { code?: string } = {}) => {
    // What follows an option nobody knows would be counted as arguments too many.
    if (code === "commander.excessArguments" && unknown) return;
    wrong.push(sayWrong(message, code, text));
    if (code !== "commander.unknownOption" || unknown) return;
    unknown = true;
    const flags = command.args.filter((arg) => /^--?[a-z]/i.test(arg));
    for (const flag of flags.slice(1)) nextUnknown(flag);
  }) as CommandInside["error"];

  const readers: readonly (readonly [string, Read])[] = [
    ...command.options.map((option) => [option.flags, option as Read] as const),
    ...command.registeredArguments.map((argument) => [argument.name(), argument as unknown as Read] as const),
  ];
  for (const [what, read] of readers) {
    const { parseArg, argChoices } = read;
    if (parseArg === undefined) continue;
    read.parseArg = (value, earlier) => {
      // The value is missing, which is told already.
      if (value === undefined) return;
      try {
        return parseArg(value, earlier);
      } catch (error) {
        if (!(error instanceof InvalidArgumentError)) throw error;
        const why = argChoices === undefined ? error.message : text.t("cli:wrong.choices", { choices: argChoices.join(", ") });
        wrong.push(text.t("cli:wrong.value", { what, value, why }));
        return earlier;
      }
    };
  }
  return () => {
    if (wrong.length === 0) return;
    end(wrong.join("\n"), { code: "commander.wrongUse" });
    throw new CommanderError(1, "commander.wrongUse", wrong.join("\n"));
  };
}
