import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { type Dataset, TABLE_NAMES } from "#model/vocabulary";
import { packDataset, unpackDataset } from "./dataset-content.ts";

const description = { name: "a", title: "Æ", version: "1", created: "2026-01-01", baseYear: 2026 };
const source = (id: number) => ({ id: `s${id}`, title: `Kjelde ${id}\nog meir`, publisher: "P", url: null, published_year: 2026 });
const tables = {
  ...Object.fromEntries(TABLE_NAMES.map((name) => [name, []])),
  sources: Array.from({ length: 12_345 }, (_, index) => source(index)),
  growth: [{ measure: "standard", occupation: null, value: 0.005 }],
} as unknown as Dataset["tables"];

it("a packed dataset is the same when it is unpacked, and says what it holds without", async () => {
  const packed = await packDataset({ hash: "h", description, tables });
  expect(packed).toMatchObject({ hash: "h", description, rows: 12_346 });
  expect(await unpackDataset(packed)).toEqual({ hash: "h", description, tables });
});

it("what was stored by the first version is still read, and tables it did not have are empty", async () => {
  const first = {
    format: 1,
    description,
    tables: { sources: { fields: ["id", "title"], rows: [["a", "A"]] }, growth: { fields: [], rows: [] } },
  };
  const read = await unpackDataset({ hash: "h", content: gzipSync(JSON.stringify(first)) });
  expect(read.tables.sources).toEqual([{ id: "a", title: "A" }]);
  expect(read.tables.stock).toEqual([]);
});
