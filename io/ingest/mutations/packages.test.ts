import { parse } from "csv-parse/sync";
import { beforeAll, expect, test } from "vitest";
import { changeBytes, changeCell, type Random, seeded } from "#io/files/test-support";
import { type Dataset, TABLE_NAMES, type TableName } from "#model/vocabulary";
import { samples } from "../../../model/vocabulary/samples.test-support.ts";
import { tablePath } from "../data-package-descriptor.ts";
import { readPackageFiles } from "../read-package.ts";
import { encode, smallTexts } from "../small-package.test-support.ts";
import { Tally } from "./tally.test-support.ts";

const FILES = encode(smallTexts());
const tally = new Tally();
let base: Dataset;
const known = new Map<TableName, readonly string[]>();
beforeAll(async () => {
  const read = await readPackageFiles(FILES);
  if (!read.ok) throw new Error("the small dataset must be sound");
  base = read.dataset;
  for (const name of TABLE_NAMES)
    known.set(
      name,
      base.tables[name].map((row) => JSON.stringify(row)),
    );
});

/** Tables with rows, each as likely as another. */
const tables = (): TableName[] => TABLE_NAMES.filter((name) => base.tables[name].length > 0);

interface Changed {
  readonly kind: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly table: TableName | null;
  /** Rows of the table that were changed: of each, what it gives may be anything or nothing. */
  readonly touched: number;
}

function changedPackage(random: Random): Changed {
  const name = random.below(10) === 0 ? null : random.of(tables());
  const path = name === null ? "datapackage.json" : tablePath(name);
  const original = FILES.get(path)!;
  const put = (bytes: Uint8Array, kind: string, touched: number): Changed => ({
    kind,
    table: name,
    touched,
    files: new Map([...FILES, [path, bytes]]),
  });
  if (name === null || random.below(2) === 0) {
    const { bytes, positions, kind } = changeBytes(original, random);
    const lines = kind === "cut" ? Number.POSITIVE_INFINITY : 2 * positions.length;
    return put(bytes, `${name === null ? "descriptor" : "table"} ${kind}`, lines);
  }
  const rows = parse(Buffer.from(original)) as string[][];
  const { table, kind } = changeCell(rows, random);
  return put(Buffer.from(table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\n")), kind, 1);
}

/** Of the table that was changed, all rows but the changed ones are as they were; of the others, all. Counted apart from the reader. */
function expectUnchanged(dataset: Dataset, { table, touched }: Changed, about: string): void {
  for (const name of TABLE_NAMES) {
    const before = known.get(name)!;
    const now = new Set(dataset.tables[name].map((row) => JSON.stringify(row)));
    const gone = before.filter((row) => !now.has(row)).length;
    if (gone > (name === table ? touched : 0)) expect.fail(`${about}: ${gone} rows of ${name} are not as they were`);
  }
}

test("packages changed in bytes and cells give findings, or all the rows that were not changed", async () => {
  const number = samples(150, 30_000);
  for (let seed = 1; seed <= number; seed++) {
    const changed = changedPackage(seeded(seed));
    const about = `seed ${seed}, ${changed.kind}, ${changed.table}`;
    const read = await readPackageFiles(changed.files);
    tally.count(changed.kind, read.ok);
    for (const { message, code } of read.findings)
      if (message === "" || /\{\{/.test(message)) expect.fail(`${about}: ${code} says ${message}`);
    if (read.ok) expectUnchanged(read.dataset, changed, about);
    else if (!read.findings.some(({ severity }) => severity === "error")) expect.fail(`${about}: refused without a reason`);
  }
  expect(tally.read).toBeGreaterThan(number / 20);
  if (number > 150) process.stdout.write(tally.toString());
});
