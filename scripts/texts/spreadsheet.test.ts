import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entries } from "./entries.ts";
import { findTexts } from "./find-texts.ts";
import { importRows } from "./import-rows.ts";
import { sourcesOf } from "./sources.ts";
import { readRows, type SheetRow, sheetRows, writeSheet } from "./spreadsheet.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "framsyn-sheet-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the spreadsheet of all texts", () => {
  it("comes back as it went, with nothing to change", async () => {
    const areas = await findTexts(project);
    const rows = sheetRows(areas);
    const file = join(folder, "texts.xlsx");
    await writeSheet(rows, file);
    const read = await readRows(file);
    expect(read).toEqual(rows);
    expect(await importRows(project, areas, read)).toEqual({ files: [], findings: [] });
  });

  it("can write every text back where it stands", async () => {
    for (const area of await findTexts(project)) {
      const places = (await sourcesOf(project, area)).flatMap(({ places: found }) => found.map(({ key }) => key));
      expect(places.toSorted(), area.area).toEqual(
        entries(area.texts)
          .map(({ key }) => key)
          .toSorted(),
      );
    }
  });
});

const SOURCE = `import { defineTexts } from "#io/language";

/** A page. */
export const texts = defineTexts("page", ["kind"], {
  title: { nb: "Hvem?", nn: "Kven?", en: "Who?" },
  // Kinds of rows.
  kind: {
    "a-b": { no: "{{n}} rad", en: "{{n}} row" },
  },
  example: { nb: "en \\"to\\"", nn: "ein", en: \`one
  two\` },
});
`;
const AREA = {
  area: "page",
  found: ["kind"],
  texts: {
    title: { nb: "Hvem?", nn: "Kven?", en: "Who?" },
    kind: { "a-b": { no: "{{n}} rad", en: "{{n}} row" } },
    example: { nb: 'en "to"', nn: "ein", en: "one\n  two" },
  },
};

/** Imports the rows of a page with one row changed; gives the file afterwards and what was told. */
async function imported(name: string, key: string, change: Partial<SheetRow>) {
  const file = `apps/web/${name}/texts.ts`;
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), SOURCE);
  const areas = [{ ...AREA, file }];
  const rows = sheetRows(areas).map((row) => (row.key === key ? { ...row, ...change } : row));
  const { files, findings } = await importRows(folder, areas, rows);
  return { files, findings, source: readFileSync(join(folder, file), "utf8"), file };
}

describe("a row that is changed", () => {
  it("is written where its text stands, and nowhere else", async () => {
    const { files, findings, source, file } = await imported("changed", "title", { nn: "Kven då?" });
    expect({ files, findings }).toEqual({ files: [file], findings: [] });
    expect(source).toBe(SOURCE.replace("Kven?", "Kven då?"));
  });

  it("shares one text where nynorsk is emptied, and gets two where it is given", async () => {
    expect((await imported("shared", "title", { nn: "" })).source).toContain('title: { no: "Hvem?", en: "Who?" }');
    expect((await imported("given", "kind.a-b", { nn: "{{n}} rekkje" })).source).toContain(
      '"a-b": { nb: "{{n}} rad", nn: "{{n}} rekkje", en: "{{n}} row" }',
    );
  });

  it("keeps quotes, backslashes and lines", async () => {
    expect((await imported("lines", "example", { nb: "a `b` \\\nd" })).source).toContain("nb: `a \\`b\\` \\\\\nd`");
  });
});

describe("a row that would break its text", () => {
  it.each([
    ["a lost value", "kind.a-b", { nb: "rad" }, /kind\.a-b has the values {} in nb, but code gives {n}/],
    ["a value code does not give", "title", { en: "Who is {{who}}?" }, /title has the values {who} in en/],
    ["no bokmål", "title", { nb: "" }, /has no bokmål/],
    ["no English", "title", { en: "" }, /has no English/],
    ["a key there is not", "title", { key: "titel" }, /page:titel is no text/],
    ["a key that stands twice", "example", { key: "title" }, /page:title stands twice/],
  ])("is left out and told of: %s", async (name, key, change, finding) => {
    const { files, findings, source } = await imported(name.replaceAll(" ", "-"), key, change);
    expect(findings.join("\n")).toMatch(finding);
    expect(files).toEqual([]);
    expect(source).toBe(SOURCE);
  });

  it("is told of where it is missing", async () => {
    expect((await imported("gone", "title", { key: "elsewhere" })).findings).toContain(
      "page:title is not in the spreadsheet; it stays as it is",
    );
  });
});
