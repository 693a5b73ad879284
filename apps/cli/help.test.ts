import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { type FoundCommand, findCommands } from "./program/find-commands.ts";
import { loadAction, loadDefinition } from "./program/load-command.ts";
import { run } from "./run.ts";

/** Runs the command in this process; help needs no other. */
async function call(args: readonly string[]) {
  const written = { stdout: [] as string[], stderr: [] as string[] };
  const to = (parts: string[]) => ({ write: (text: string) => parts.push(text) > 0 });
  const code = await run(args, { stdout: to(written.stdout), stderr: to(written.stderr), environment: {} });
  return { code, stdout: written.stdout.join(""), stderr: written.stderr.join("") };
}

/** The words of every command there is a folder for, `framsyn` alone first. */
const wordsOf = (found: readonly FoundCommand[], above: readonly string[] = []): string[][] =>
  found.flatMap(({ name, within }) => [[...above, name], ...wordsOf(within, [...above, name])]);
const COMMANDS = [[], ...wordsOf(findCommands())];

describe("help", () => {
  test.each(COMMANDS.map((words) => [words.join(" "), words] as const))(
    "of framsyn %s goes to stdout with exit code 0, in all three languages",
    async (_, words) => {
      const texts = await Promise.all(["nb", "nn", "en"].map((language) => call([...words, "--help", "--language", language])));
      for (const { code, stderr } of texts) expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(new Set(texts.map(({ stdout }) => stdout)).size).toBe(3);
      expect(texts[0]!.stdout).toContain("Bruk:");
      expect(texts[0]!.stdout).not.toMatch(/Options:|Usage:|\(default|\(choices/);
    },
  );

  test("names every command in the overview, with examples and exit codes", async () => {
    const { stdout } = await call(["--help"]);
    for (const word of ["projection", "dataset", "scenario", "schema", "serve", "worker", "Examples", "Exit codes: 0"])
      expect(stdout).toContain(word);
    for (const { name } of findCommands()) expect(stdout).toContain(`\n  ${name} `);
  });

  test.each(COMMANDS.map((words) => [words.join(" "), words] as const))(
    "of framsyn %s has examples where it does something",
    async (_, words) => {
      const { stdout } = await call([...words, "--help", "--language", "en"]);
      const isGroup = words.length > 0 && (await loadDefinition(foundAt(words))).kind === "group";
      if (!isGroup) expect(stdout).toMatch(new RegExp(`\nExamples\n {2}(DATABASE_URL=\\S+ )?framsyn ${words.join(" ")}`));
    },
  );

  test("is the same whether the command or its language is named first", async () => {
    expect(await call(["--language", "nn", "plan", "list", "--help"])).toEqual(await call(["plan", "list", "--help", "--language", "nn"]));
  });

  test("the version is the program's", async () => {
    expect((await call(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+/);
  });
});

/** The command with these words. */
function foundAt(words: readonly string[]): FoundCommand {
  const [first, ...rest] = words;
  return rest.reduce((above, word) => above.within.find(({ name }) => name === word)!, findCommands().find(({ name }) => name === first)!);
}

describe("the folders of commands", () => {
  test.each(wordsOf(findCommands()).map((words) => [words.join(" "), words] as const))(
    "%s has an action where it is no group",
    async (_, words) => {
      const found = foundAt(words);
      if ((await loadDefinition(found)).kind === "acting") expect(await loadAction(found)).toBeTypeOf("function");
      else expect(found.within.length).toBeGreaterThan(0);
    },
  );

  test("a folder whose file exports no command, or no action, is refused by name", async () => {
    const folder = await mkdtemp(join(tmpdir(), "framsyn-commands-"));
    await mkdir(join(folder, "empty"));
    for (const file of ["command.ts", "action.ts"]) await writeFile(join(folder, "empty", file), "export const other = 1;\n");
    const [found] = findCommands(pathToFileURL(`${folder}/`));
    expect(found).toMatchObject({ name: "empty", within: [] });
    await expect(loadDefinition(found!)).rejects.toThrow("empty/command.ts exports no `command`");
    await expect(loadAction(found!)).rejects.toThrow("empty/action.ts exports no `action`");
    await rm(folder, { recursive: true });
  });
});
