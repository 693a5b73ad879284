import { readFileSync } from "node:fs";
import { extname } from "node:path";
import type { Command } from "@commander-js/extra-typings";
import { checkPlaces, type Place, type PlaceKind } from "../output/check-places.ts";
import type { ExitCode } from "../terminal/exit-code.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { commonOptions } from "./common-options.ts";
import { type FoundCommand, findCommands } from "./find-commands.ts";
import { loadAction, loadDefinition } from "./load-command.ts";
import { makeCommand } from "./make-command.ts";
import { tellAllWrong } from "./tell-all-wrong.ts";

/** Told by a command how it ended. */
export type End = (code: ExitCode) => void;

/** Builds the command `framsyn` for a call: with the command that is called, or with all where none is named first. */
export async function buildProgram(args: readonly string[], terminal: Terminal, end: End): Promise<Command> {
  const { text } = terminal;
  const program = makeCommand("framsyn", text.t("cli:description"), terminal)
    .version(programVersion(), "--version", text.t("cli:options.version"))
    .addHelpText("after", `\n${text.t("cli:examples.title")}\n${text.t("cli:examples.program")}\n\n${text.t("cli:exitCodes")}`);
  await addCommands(program, findCommands(), args, terminal, end);
  return program;
}

/** Adds those of the commands found that the call may be about, in their order. */
async function addCommands(
  parent: Command,
  found: readonly FoundCommand[],
  args: readonly string[],
  terminal: Terminal,
  end: End,
): Promise<void> {
  const [word, ...rest] = withoutLanguage(args);
  const called = found.find(({ name }) => name === word);
  const wanted = called === undefined ? found : [called];
  const loaded = await Promise.all(wanted.map(async (one) => ({ one, definition: await loadDefinition(one) })));
  for (const { one, definition } of loaded.sort((a, b) => a.definition.order - b.definition.order)) {
    const { text } = terminal;
    const empty = makeCommand(one.name, text.t(definition.description), terminal);
    if (definition.kind === "acting") {
      const notes = definition.notes === undefined ? "" : `\n\n${text.t(definition.notes)}`;
      definition
        .options(empty, commonOptions(text))
        .addHelpText("after", `\n${text.t("cli:examples.title")}\n${text.t(definition.examples)}${notes}`)
        .action(async (...given) => {
          endIfWrong();
          await checkPlaces(placesNamed(empty));
          const action = await loadAction(one);
          // Commander adds the command itself after arguments and options.
          end(await action(terminal, ...given.slice(0, -1)));
        });
      const endIfWrong = tellAllWrong(empty, text);
    }
    if (called !== undefined) await addCommands(empty, one.within, rest, terminal, end);
    parent.addCommand(empty);
  }
}

/** Options that name a place to write to, by what they are called. */
const WRITTEN = new Set(["--out", "--save-map"]);

/** Places the options of a call name, which are looked at before any work is done. */
function placesNamed(command: Command): Place[] {
  return command.options.flatMap((option): Place[] => {
    const given: unknown = command.getOptionValue(option.attributeName());
    const kind = /<(file|folder|path)>/.exec(option.flags)?.[1];
    if (!WRITTEN.has(option.long ?? "") || typeof given !== "string" || kind === undefined) return [];
    // A path with an ending is one file, without one a folder for several.
    const meant = kind === "path" ? (extname(given) === "" ? "folder" : "file") : (kind as PlaceKind);
    return [{ kind: meant, path: given }];
  });
}

/** The one option that may stand before the name of a command within. */
function withoutLanguage(args: readonly string[]): readonly string[] {
  const [first = ""] = args;
  if (first === "--language") return args.slice(2);
  return first.startsWith("--language=") ? args.slice(1) : args;
}

const programVersion = (): string =>
  (JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8")) as { version: string }).version;
