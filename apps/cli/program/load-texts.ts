import { existsSync } from "node:fs";
import type { AreaTexts } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { texts as cli } from "../terminal/texts.ts";
import { type FoundCommand, findCommands } from "./find-commands.ts";

/** Loads every text the command line may say: those that commands share, and the `texts.ts` in the folders of commands. */
export async function loadTexts(): Promise<AreaTexts[]> {
  const files = filesOf(findCommands());
  const loaded = await Promise.all(files.map(async (file) => (await import(file.href)) as { readonly texts?: AreaTexts }));
  const own = loaded.map(({ texts }, index) => {
    if (texts === undefined) throw new Error(`${files[index]!.pathname} exports no \`texts\``);
    return texts;
  });
  return [...SHARED_TEXTS, cli, ...own];
}

const filesOf = (found: readonly FoundCommand[]): URL[] =>
  found.flatMap(({ folder, within }) => [new URL("texts.ts", folder), ...filesOf(within)]).filter((file) => existsSync(file));
