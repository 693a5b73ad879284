import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { textProblems } from "./problems.ts";

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "framsyn-texts-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Writes files of a small house with one command and one page, and gives what is wrong with its texts. */
async function problemsOf(name: string, command: string): Promise<string[]> {
  const house = join(root, name);
  const files = {
    "apps/cli/texts.ts": `export const texts = { area: "cli", found: ["help"], texts: {
      title: { no: "Tittel", en: "Title" },
      rows_one: { no: "{{n}} rad", en: "{{n}} row" },
      rows_other: { nb: "{{n}} rader", nn: "{{n}} rader", en: "{{n}} rows" },
      help: { usage: { no: "Bruk", en: "Usage" } },
    } };`,
    "apps/web/texts.ts": `export const texts = { area: "page", found: [], texts: { lead: { no: "Her", en: "Here" } } };`,
    "apps/web/page.ts": 'export const lead = t("page:lead");',
    "apps/cli/command.ts": command,
  };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), content);
  }
  return (await textProblems(house)).problems;
}

const FINE = `t("cli:title"); t("cli:rows", { count: 2 }); find(\`cli:help.\${part}\`);`;

it("finds nothing where every text is said and every key has a text", async () => {
  expect(await problemsOf("fine", FINE)).toEqual([]);
});

it("finds a text that nothing says", async () => {
  expect(await problemsOf("unused", FINE.replace('t("cli:title");', ""))).toEqual([
    'apps/cli/texts.ts: "cli:title" is used nowhere; take it out, or declare its group as found at run time',
  ]);
});

it("finds a key without a text, in a template too", async () => {
  const [first, second, ...more] = await problemsOf("missing", `${FINE} t("cli:tittel"); t(\`cli:row.\${kind}\`);`);
  expect([first, second]).toEqual([
    expect.stringMatching(/^apps\/cli\/command.ts:1: "cli:tittel" is no text/),
    expect.stringMatching(/"cli:row\.\*" is no text/),
  ]);
  expect(more).toEqual([]);
});

it("finds a group that is looked up at run time without being declared", async () => {
  expect(await problemsOf("found", `${FINE} find("cli:title");`)).toEqual([expect.stringMatching(/"cli:title" is found at run time/)]);
});

it("finds a text of the web page that the command line would say", async () => {
  expect(await problemsOf("elsewhere", `${FINE} t("page:lead");`)).toEqual([expect.stringMatching(/which this program does not have/)]);
});
