import { existsSync, readdirSync } from "node:fs";

/** The file that makes a folder a command. */
const DEFINITION = "command.ts";

/** A command as its folder tells it: its name, and the commands within it. */
export interface FoundCommand {
  readonly name: string;
  /** Address of the folder, with a slash at its end. */
  readonly folder: URL;
  readonly within: readonly FoundCommand[];
}

/** The folders of the commands directly below `framsyn`. */
export const COMMANDS_FOLDER = new URL("../commands/", import.meta.url);

/** Finds the commands in a folder by the definitions in its folders, without loading any. */
export function findCommands(folder: URL = COMMANDS_FOLDER): FoundCommand[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, folder: new URL(`${name}/`, folder) }))
    .filter((one) => existsSync(new URL(DEFINITION, one.folder)))
    .map((one) => ({ ...one, within: findCommands(one.folder) }));
}
