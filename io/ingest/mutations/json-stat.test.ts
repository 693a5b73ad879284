import { expect, test } from "vitest";
import { changeBytes, type Random, seeded } from "#io/files/test-support";
import { samples } from "../../../model/vocabulary/samples.test-support.ts";
import { readPackageFiles } from "../read-package.ts";
import { addStatistics } from "../statistics/add/add-to-dataset.ts";
import { readStatisticsFile } from "../statistics/formats/read-statistics-file.ts";
import { StatisticsMap } from "../statistics/maps/statistics-map.ts";
import { jsonStatCells, jsonStatDatasets } from "../test-support/independent-json-stat.ts";
import { caseDatasetFiles, caseFile, STATISTICS_CASES, type StatisticsCase } from "../test-support/statistics-cases.ts";
import { Tally } from "./tally.test-support.ts";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Tables of both versions, dense and sparse, with signs, hierarchies, bundles and collections. */
const CASES = STATISTICS_CASES.filter(
  ({ name, input, ok }) => name.startsWith("json-stat-") && input.endsWith(".json") && (ok ?? true) && !name.endsWith("key-twice"),
);

/** What somebody, or a program with a fault, might put anywhere. */
const VALUES: readonly Json[] = [
  ...[null, 0, -1, 1, 7, 0.5, 1e9, 1e300, true, "", " ", "..", ":", "-", "12", "1 200", "12,5", "2026", "000", "1", "Oslo"],
  ...["__proto__", "constructor", "dataset", "x".repeat(3000)],
  [],
  {},
  [0],
  [[]],
  ["0301"],
  { "0": 5 },
  { "0301": 0 },
];

interface Changed {
  readonly kind: string;
  readonly bytes: Uint8Array;
}

/** Every place in a document, as the keys that lead to it. */
function places(json: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof json !== "object" || json === null) return [path];
  const below = Array.isArray(json)
    ? json.map((one, key) => places(one, [...path, key]))
    : Object.entries(json).map(([key, one]) => places(one, [...path, key]));
  return [path, ...below.flat()];
}

const inside = (json: Json, path: readonly (string | number)[]): Json =>
  path.reduce((at, key) => (at as Record<string | number, Json>)[key]!, json);

function changedTable(original: Uint8Array, random: Random): Changed {
  const written = (kind: string, json: Json): Changed => ({ kind, bytes: Buffer.from(JSON.stringify(json)) });
  if (random.below(3) === 0) {
    const { bytes, kind } = changeBytes(original, random);
    return { kind, bytes };
  }
  const json = JSON.parse(Buffer.from(original).toString()) as Json;
  const all = places(json).slice(1);
  // As many changes of numbers as of all that says what they mean.
  const numbers = all.filter((path) => path.includes("value") && path.at(-1) !== "value");
  const path = random.of(random.below(2) === 0 ? numbers : all);
  const parent = inside(json, path.slice(0, -1)) as Record<string | number, Json>;
  const key = path.at(-1)!;
  const where = path.includes("value") ? "number" : "words";
  switch (random.below(4)) {
    case 0:
      if (Array.isArray(parent)) parent.splice(key as number, 1);
      else delete parent[key];
      return written(`${where} gone`, json);
    case 1: {
      const other = random.of(Object.keys(parent));
      const kept = parent[key]!;
      parent[key] = parent[other]!;
      parent[other] = kept;
      return written(`${where} changed about`, json);
    }
    case 2:
      if (Array.isArray(parent)) parent.splice(key as number, 0, structuredClone(parent[key]!));
      else parent[`${key}2`] = structuredClone(parent[key]!);
      return written(`${where} twice`, json);
    default:
      parent[key] = structuredClone(random.of(VALUES));
      return written(`${where} put in`, json);
  }
}

type Cell = { readonly codes: readonly string[]; readonly value: number | null };

/** What the cells of a file's tables are, by a reader that has nothing in common with ours; tables it cannot make out left out. */
function independently(bytes: Uint8Array): Cell[][] {
  const attempt = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  const datasets = attempt(() => jsonStatDatasets(JSON.parse(new TextDecoder().decode(bytes))), []);
  return datasets.flatMap((dataset) => attempt<Cell[][]>(() => [[...jsonStatCells(dataset)]], []));
}

const read = await readPackageFiles(caseDatasetFiles());
if (!read.ok) throw new Error(JSON.stringify(read.findings));
const base = read.dataset;
const mapOf = (one: StatisticsCase): StatisticsMap => StatisticsMap.parse(JSON.parse(caseFile(one, one.map).toString()));
const known = new Map(CASES.map((one) => [one, { bytes: new Uint8Array(caseFile(one, one.input)), map: mapOf(one) }]));

test("JSON-stat changed in bytes, numbers and words gives findings, or just the numbers that stand in it", async () => {
  const tally = new Tally();
  const number = samples(120, 10_000);
  for (let seed = 1; seed <= number; seed++) {
    const random = seeded(seed);
    const one = random.of(CASES);
    const { bytes: original, map } = known.get(one)!;
    const { kind, bytes } = changedTable(original, random);
    const about = `seed ${seed}, ${one.name}, ${kind}`;
    const { content, findings } = await readStatisticsFile(bytes, "table.json");
    for (const { message, code } of findings) if (message === "" || /\{\{/.test(message)) expect.fail(`${about}: ${code} says ${message}`);
    tally.count(kind, content !== null);
    if (content === null) {
      if (!findings.some(({ severity }) => severity === "error")) expect.fail(`${about}: refused without a reason`);
      continue;
    }
    const cells = independently(bytes);
    if (content.kind !== "cubes" || cells.length === 0)
      expect.fail(`${about}: read as ${content.kind}, where a plain reader finds no table`);
    if (findings.length === 0 && content.cubes.length !== cells.length)
      expect.fail(`${about}: ${content.cubes.length} tables instead of ${cells.length}`);
    for (const { dimensions, observations } of content.cubes) {
      const found = observations.map(({ at, value, status }) => ({
        codes: at.map((position, index) => dimensions[index]!.categories[position]!.code),
        value,
        status,
      }));
      const same = cells.some(
        (table) =>
          table.length === found.length &&
          table.every(
            ({ codes, value }, index) =>
              codes.join("\u0001") === found[index]!.codes.join("\u0001") &&
              // A number beside a sign that says there is none is a stand-in.
              (found[index]!.value === value || (found[index]!.value === null && found[index]!.status !== null)),
          ),
      );
      if (!same) expect.fail(`${about}: cells are not those a plain reader finds`);
    }
    // Rows: each is the sum of some cells of the table, and nothing else.
    const added = await addStatistics(bytes, { baseDataset: base, map, file: "table.json" });
    if (!added.ok) {
      if (!added.findings.some(({ severity }) => severity === "error")) expect.fail(`${about}: not added, without a reason`);
      continue;
    }
    expectSums(
      added.dataset.tables[map.table as "population"].filter(({ source }) => source === added.source),
      cells.flat(),
      about,
    );
  }
  expect(tally.read).toBeGreaterThan(number / 10);
  if (number > 120) process.stdout.write(tally.toString());
}, 3_600_000);

/** No row holds more than all the cells there are; all rows together hold no more than they do. */
function expectSums(rows: readonly { value: number }[], cells: readonly { value: number | null }[], about: string): void {
  const whole = cells.reduce((sum, { value }) => sum + Math.abs(value ?? 0), 0);
  const taken = rows.reduce((sum, { value }) => sum + Math.abs(value), 0);
  if (taken > whole * (1 + 1e-9)) expect.fail(`${about}: rows add up to ${taken}, the table to ${whole}`);
}
