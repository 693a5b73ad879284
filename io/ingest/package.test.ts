import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TABLE_NAMES, TABLES } from "#model/vocabulary";
import { dataPackageDescriptor } from "./data-package-descriptor.ts";
import { type PackageResult, readPackageFiles, readPackageFolder } from "./read-package.ts";
import { encode, SMALL, SMALL_DESCRIPTION, smallTexts } from "./small-package.test-support.ts";
import { writePackage } from "./write-package.ts";
import { writeFiles, writeTemplate } from "./write-template.ts";

const sound = (result: PackageResult) => {
  if (!result.ok) throw new Error(JSON.stringify(result.findings, null, 1));
  return result.dataset;
};
const read = async (texts: ReadonlyMap<string, string>) => sound(await readPackageFiles(encode(texts)));

describe("reading and writing packages", () => {
  test("a written package reads back as the same dataset, and writes the same bytes", async () => {
    const dataset = await read(smallTexts());
    const files = writePackage(dataset);
    const again = sound(await readPackageFiles(files));
    expect(again.hash).toBe(dataset.hash);
    expect(writePackage(again)).toEqual(files);
  });

  test("missing cells stay missing and numbers stay numbers", async () => {
    const { tables } = await read(smallTexts());
    expect(tables.stock[0]).toMatchObject({ occupation: "bioingenior", value: 40.5, low: 35, distribution: null, note: null });
    expect(tables.occupations[0]!.authorised).toBe(true);
    expect(tables.units[0]!.parent).toBeNull();
  });

  test("a folder on disk, an upload with bare file names and a packed folder give the same dataset", async () => {
    const dataset = await read(smallTexts());
    const folder = await mkdtemp(join(tmpdir(), "framsyn-"));
    try {
      await writeFiles(join(folder, "package"), writePackage(dataset));
      expect(sound(await readPackageFolder(join(folder, "package"))).hash).toBe(dataset.hash);
      expect(await writeFiles(join(folder, "package"), new Map())).toBeNull();
    } finally {
      await rm(folder, { recursive: true });
    }
    const bare = new Map([...writePackage(dataset)].map(([path, bytes]) => [path.split("/").at(-1)!, bytes]));
    expect(sound(await readPackageFiles(bare)).hash).toBe(dataset.hash);
    const packed = new Map([...writePackage(dataset)].map(([path, bytes]) => [`my-dataset/${path}`, bytes]));
    expect(sound(await readPackageFiles(packed)).hash).toBe(dataset.hash);
  });

  test("tables that are not required may be left out of the package", async () => {
    const texts = smallTexts();
    const descriptor = JSON.parse(texts.get("datapackage.json")!);
    descriptor.resources = descriptor.resources.filter(({ name }: { name: keyof typeof TABLES }) => TABLES[name].required);
    texts.set("datapackage.json", JSON.stringify(descriptor));
    for (const name of TABLE_NAMES) if (!TABLES[name].required) texts.delete(`data/${name}.csv`);
    expect((await read(texts)).hash).toBe((await read(smallTexts())).hash);
  });

  test("a folder that is not there is a finding", async () => {
    expect((await readPackageFolder("/nowhere/at/all")).findings).toMatchObject([{ code: "folder-missing", file: "/nowhere/at/all" }]);
  });
});

describe("the content hash", () => {
  test("does not depend on order of files, rows and columns, separator, line ends, byte order mark or number writing", async () => {
    const plain = smallTexts();
    const { hash } = await read(plain);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { minLength: 60, maxLength: 60 }), fc.boolean(), fc.boolean(), async (keys, mark, semicolon) => {
        const shuffle = <T>(items: readonly T[]): T[] =>
          items
            .map((item, index) => ({ item, key: keys[index % 60]! }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const texts = shuffle([...plain]).map(([path, text]): [string, string] => {
          if (!path.endsWith(".csv")) return [path, text];
          const [header, ...rows] = text.trimEnd().split("\n");
          const columns = shuffle(header!.split(",").map((_, index) => index));
          const turn = (line: string): string => columns.map((column) => line.split(",")[column]).join(semicolon ? ";" : ",");
          const lines = [header!, ...shuffle(rows)].map(turn).join("\r\n");
          return [path, `${mark ? "\uFEFF" : ""}${lines}\r\n`];
        });
        const changed = new Map(texts.map(([path, text]) => [path, path.endsWith("stock.csv") ? text.replace("40.5", "40.50") : text]));
        expect((await read(changed)).hash).toBe(hash);
      }),
      { numRuns: 15 },
    );
  });

  test("changes with any figure, note or edition", async () => {
    const { hash } = await read(smallTexts());
    expect((await read(smallTexts({ growth: SMALL.growth!.map((row) => ({ ...row, value: 0.0051 })) }))).hash).not.toBe(hash);
    expect((await read(smallTexts({ growth: SMALL.growth!.map((row) => ({ ...row, note: "x" })) }))).hash).not.toBe(hash);
    const texts = smallTexts();
    texts.set("datapackage.json", JSON.stringify(dataPackageDescriptor({ ...SMALL_DESCRIPTION, version: "2" }, TABLE_NAMES)));
    expect((await read(texts)).hash).not.toBe(hash);
  });
});

describe("the descriptor", () => {
  test("describes every table with types, limits and keys", () => {
    const descriptor = dataPackageDescriptor(SMALL_DESCRIPTION, TABLE_NAMES) as {
      resources: { name: string; schema: Record<string, unknown> }[];
    };
    expect(descriptor.resources.map(({ name }) => name)).toEqual(TABLE_NAMES);
    expect(descriptor.resources.find(({ name }) => name === "units")!.schema).toMatchObject({
      primaryKey: ["id"],
      foreignKeys: [
        { fields: ["parent"], reference: { resource: "", fields: ["id"] } },
        { fields: ["source"], reference: { resource: "sources", fields: ["id"] } },
      ],
    });
    const age = descriptor.resources.find(({ name }) => name === "age_profile")!.schema.fields as object[];
    expect(age).toContainEqual(
      expect.objectContaining({ name: "value", type: "number", constraints: { required: true, minimum: 0, maximum: 1 } }),
    );
  });
});

describe("the template", () => {
  test("has every file, and its only findings are that the required tables are empty", async () => {
    const folder = await mkdtemp(join(tmpdir(), "framsyn-"));
    try {
      expect(await writeTemplate(folder, { description: SMALL_DESCRIPTION })).toHaveLength(TABLE_NAMES.length + 2);
      const { findings } = await readPackageFolder(folder);
      expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["table-empty"]));
      expect(findings).toHaveLength(TABLE_NAMES.filter((name) => TABLES[name].required).length);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("whatever happens to the bytes", () => {
  test("reading never throws, and what it accepts still keeps every rule", async () => {
    const files = [...encode(smallTexts())];
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: files.length - 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.oneof(
          fc.record({ kind: fc.constant("cut" as const) }),
          fc.record({ kind: fc.constant("insert" as const), bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }) }),
          fc.record({
            kind: fc.constant("insert" as const),
            bytes: fc.constantFrom(",", "\n", '"', ";", "-", "9", "\r", "æ", "e").map((sign) => new TextEncoder().encode(sign)),
          }),
          fc.record({ kind: fc.constant("remove" as const), length: fc.integer({ min: 1, max: 40 }) }),
        ),
        async (index, where, damage) => {
          const [path, content] = files[index]!;
          const at = Math.floor(where * content.length);
          const rest = damage.kind === "cut" ? at : damage.kind === "remove" ? at + damage.length : at;
          const tail = damage.kind === "cut" ? new Uint8Array() : content.subarray(rest);
          const middle = damage.kind === "insert" ? damage.bytes : new Uint8Array();
          const result = await readPackageFiles(new Map(files).set(path, new Uint8Array([...content.subarray(0, at), ...middle, ...tail])));
          if (!result.ok) {
            expect(result.findings.some(({ severity, message }) => severity === "error" && message.length > 10)).toBe(true);
            return;
          }
          const { dataset } = result;
          for (const name of TABLE_NAMES)
            for (const row of dataset.tables[name])
              expect(TABLES[name].row.safeParse(row).success, `${name} ${JSON.stringify(row)}`).toBe(true);
          const again = await readPackageFiles(writePackage(dataset));
          expect(again.ok && again.dataset.hash).toBe(dataset.hash);
        },
      ),
      { numRuns: 300 },
    );
  });
});
