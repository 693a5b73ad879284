import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Language } from "#io/language";
import { textProblems } from "./problems.ts";
import { sameInAreas, sameInTitles } from "./same-texts.ts";
import { saidInVocabulary, wordingProblems } from "./wording.ts";

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "framsyn-texts-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Writes files of a small house with one command and one page, and gives what is wrong with its texts. */
async function problemsOf(name: string, command: string, others: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const house = join(root, name);
  const files = {
    "apps/cli/texts.ts": `export const texts = { area: "cli", found: ["help"], texts: {
      title: { no: "Tittel", en: "Title" },
      rows_one: { no: "{{n}} rad", en: "{{n}} row" },
      rows_other: { no: "{{n}} rader", en: "{{n}} rows" },
      help: { usage: { no: "Bruk", en: "Usage" } },
    } };`,
    "apps/web/texts.ts": `export const texts = { area: "page", found: [], texts: { lead: { no: "Her", en: "Here" } } };`,
    "apps/web/page.ts": 'export const lead = t("page:lead");',
    "apps/cli/command.ts": command,
    ...others,
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

describe("a page", () => {
  const frame = { "apps/web/reader/text.tsx": 'const FRAME_TEXTS = ["frame"];' };
  const part = { "apps/web/parts/part.tsx": 'export const part = t("page:lead");' };
  const page = (texts: string) => ({
    "apps/web/pages/one/page.ts": `export const page = definePage({ texts: [${texts}], component: () => import("./one-page.tsx") });`,
    "apps/web/pages/one/one-page.tsx": 'import { part } from "../../parts/part.tsx";\nexport const One = () => part;',
  });

  it("names the texts of what it is made of", async () => {
    expect(await problemsOf("named", FINE, { ...frame, ...part, ...page('"page"') })).toEqual([]);
  });

  it("is found where it says texts it does not name", async () => {
    expect(await problemsOf("unnamed", FINE, { ...frame, ...part, ...page("") })).toEqual([
      'apps/web/pages/one/page.ts: the page says texts of "page" (in apps/web/parts/part.tsx), which its `texts` do not name',
    ]);
  });

  it("is found where it names texts it never says", async () => {
    expect(await problemsOf("never", FINE, { ...frame, ...part, ...page('"page", "cli"') })).toEqual([
      expect.stringMatching(/names the texts "cli" and says none of them/),
    ]);
  });

  it("has the texts of the frame, and those it loads where they are said", async () => {
    const given = { "apps/web/reader/text.tsx": 'const FRAME_TEXTS = ["page"];' };
    expect(await problemsOf("frame", FINE, { ...given, ...part, ...page("") })).toEqual([]);
    const loads = { "apps/web/parts/part.tsx": 'export const part = useTextsOf("page").t("page:lead");' };
    expect(await problemsOf("loads", FINE, { ...frame, ...loads, ...page("") })).toEqual([]);
  });
});

it("finds words of another language, and texts that claim to know the future", () => {
  const said = (language: Language, text: string) => ({ at: "here", language, text });
  expect(
    wordingProblems([
      said("nb", "Velg the file"),
      said("nb", "Kva skal til?"),
      said("nn", "Hva skal til, og usikkerheten"),
      said("en", "A forecast"),
      said("en", "How many årsverk og more"),
      said("nb", "Kva `kva` --kva {{kva}} kva.csv"),
    ]),
  ).toEqual([
    "here has English in nb: the, file",
    "here has nynorsk in nb: kva",
    "here has bokmål in nn: hva, usikkerheten",
    "here claims to know the future in en: A forecast",
    "here has Norwegian in en: årsverk, og",
    "here has nynorsk in nb: kva",
  ]);
});

describe("a text that is the same in two languages", () => {
  type Texts = Parameters<typeof sameInAreas>[0][number]["texts"];
  const same = (texts: Texts) => sameInAreas([{ area: "a", file: "texts.ts", found: [], texts }]);

  it("is found where it is not marked", () => {
    expect(same({ row: { nb: "Rad", nn: "Rad", en: "Row" } })).toEqual([
      expect.stringMatching(/"a:row" is the same in bokmål and nynorsk/),
    ]);
    expect(same({ row: { no: "Rad", en: "Rad" } })).toEqual([expect.stringMatching(/"a:row" is the same in English/)]);
    expect(same({ row: { nb: "Rada", nn: "Rad", en: "Rad" } })).toEqual([expect.stringMatching(/"a:row" is the same in English/)]);
  });

  it("is let be where it is marked, holds values and signs alone, is a command, or is made of words that are listed", () => {
    expect(
      same({
        row: { no: "Rad", en: "Row" },
        sign: { no: "{{a}} → {{b}} (%)", en: "{{a}} → {{b}} (%)" },
        command: { no: "  framsyn serve\n  A_B=x framsyn worker --once", en: "  framsyn serve\n  A_B=x framsyn worker --once" },
        word: { no: "Status: {{s}}, ISCO-08", en: "Status: {{s}}, ISCO-08" },
      }),
    ).toEqual([]);
    expect(same({ notCommand: { no: "  framsyn serve\nog mer", en: "  framsyn serve\nog mer" } })).toHaveLength(1);
  });

  it("is found among titles by their words", () => {
    const titles = (nb: string, nn: string, en: string) =>
      sameInTitles(Object.entries({ nb, nn, en }).map(([language, text]) => ({ at: "t", language: language as Language, text })));
    expect(titles("Bruk etter alder", "Bruk etter alder", "Use by age")).toEqual([]);
    expect(titles("Ansatte", "Ansatte", "Staff")).toEqual([expect.stringMatching(/same in bokmål and nynorsk/)]);
    expect(titles("Ansatte", "Tilsette", "Ansatte")).toEqual([expect.stringMatching(/same in English/)]);
  });
});

it("reads the titles of tables and of kinds of change", () => {
  const titles = saidInVocabulary();
  expect(titles).toContainEqual({ at: "model/vocabulary: TABLES.units.title", language: "nn", text: "Einingar" });
  expect(titles).toContainEqual({ at: "model/vocabulary: CHANGE_KINDS.exits.title", language: "en", text: "How many leave" });
});
