import type { OptionValues } from "@commander-js/extra-typings";
import type { ExitCode } from "../terminal/exit-code.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { ActingCommand, CommandGroup } from "./define-command.ts";
import type { FoundCommand } from "./find-commands.ts";

type Definition = CommandGroup | ActingCommand<unknown[], OptionValues>;
type Action = (terminal: Terminal, ...given: unknown[]) => Promise<ExitCode>;

/** Loads what a command says of itself. @throws Error that names the file where it exports no command. */
export async function loadDefinition({ folder }: FoundCommand): Promise<Definition> {
  const file = new URL("command.ts", folder);
  const { command } = (await import(file.href)) as { readonly command?: Definition };
  if (command?.kind === undefined) throw new Error(`${file.pathname} exports no \`command\` made by defineCommand`);
  return command;
}

/** Loads what a command does. @throws Error that names the file where it exports no action. */
export async function loadAction({ folder }: FoundCommand): Promise<Action> {
  const file = new URL("action.ts", folder);
  const { action } = (await import(file.href)) as { readonly action?: Action };
  if (action === undefined) throw new Error(`${file.pathname} exports no \`action\``);
  return action;
}
