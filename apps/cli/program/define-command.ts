import type { Command, OptionValues } from "@commander-js/extra-typings";
import type { PlainTextKey } from "#io/language";
import type { ExitCode } from "../terminal/exit-code.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { CommonOptions } from "./common-options.ts";

/** What every command says of itself; its name is the name of its folder. */
interface Described {
  /** Where it stands in the help of the command above it. */
  readonly order: number;
  /** What it does, one line. */
  readonly description: PlainTextKey;
}

/** A command that only holds others, such as `framsyn dataset`. */
export interface CommandGroup extends Described {
  readonly kind: "group";
}

/** A command that does something: what it is given. What it does is the `action` in the file `action.ts` beside it. */
export interface ActingCommand<Args extends unknown[], Own extends OptionValues> extends Described {
  readonly kind: "acting";
  /** Calls that work, one a line. */
  readonly examples: PlainTextKey;
  /** What a reader should know besides. */
  readonly notes?: PlainTextKey;
  /** Adds arguments and options to the empty command. */
  readonly options: (command: Command, common: CommonOptions) => Command<Args, Own>;
}

/**
 * What the action of a command is: it gets the terminal, then arguments and options as the command reads them, and gives the exit code.
 *
 * It stands in a file of its own so that help and wrong use, which load only the definition, wait for no engine and no database.
 *
 * @throws BadInput for what the user can mend: exit code 1, with the findings.
 */
export type ActionOf<C> =
  C extends ActingCommand<infer Args, infer Own> ? (terminal: Terminal, ...given: [...Args, Own]) => Promise<ExitCode> : never;

/** The options of a command as its action gets them. */
export type OptionsOf<C> = C extends ActingCommand<unknown[], infer Own> ? Own : never;

/** Defines a command of `framsyn`: exported as `command` by the `command.ts` of its folder, which is all that makes it known. */
export function defineCommand<Args extends unknown[], Own extends OptionValues>(
  definition: Omit<ActingCommand<Args, Own>, "kind">,
): ActingCommand<Args, Own> {
  return { kind: "acting", ...definition };
}

/** Defines a command that holds those in the folders within its own. */
export function defineCommandGroup(definition: Omit<CommandGroup, "kind">): CommandGroup {
  return { kind: "group", ...definition };
}
