// Reads every statistics file of a folder and compares each cell with an independent reader: node scripts/read-shared.mjs FOLDER…
// Says for each file how many cells agree, or why it is refused. Exit code 1 where a cell differs.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { readStatisticsFile } from "#io/ingest";
import { jsonStatCells, jsonStatDatasets } from "../io/ingest/test-support/independent-json-stat.ts";
import { csvRows, plainNumber } from "./independent-reader.mjs";

const folders = process.argv.slice(2);
if (folders.length === 0) {
  process.stderr.write("usage: node scripts/read-shared.mjs FOLDER…\n");
  process.exit(2);
}
const files = folders.flatMap((folder) =>
  statSync(folder).isDirectory()
    ? readdirSync(folder, { recursive: true })
        .map((name) => join(folder, String(name)))
        .filter((path) => /\.(csv|json|xlsx)$/.test(path) && statSync(path).isFile())
        .sort()
    : [folder],
);

let wrong = 0;
for (const path of files) {
  const bytes = readFileSync(path);
  const { content, findings } = await readStatisticsFile(bytes, path);
  const report = (text) => process.stdout.write(`${path}: ${text}\n`);
  if (content === null) {
    const error = findings.find(({ severity }) => severity === "error");
    report(`refused: ${error.message}${error.row === null ? "" : ` (row ${error.row}, ${error.field}: ${error.value})`}`);
    continue;
  }
  const { same, differing } = content.kind === "cubes" ? compare(bytes, content.cubes) : compareCodes(bytes, content);
  if (differing.length > 0) wrong++;
  report(
    differing.length === 0
      ? `${content.kind}, ${same} cells agree`
      : `DIFFERS: ${differing.slice(0, 3).join("; ")} (${differing.length} of ${same + differing.length})`,
  );
}
process.exitCode = wrong === 0 ? 0 : 1;

function compare(bytes, cubes) {
  const text = new TextDecoder().decode(bytes);
  return /^\s*[{[]/.test(text.replace(/^\uFEFF/, "")) ? compareJson(JSON.parse(text), cubes) : compareCsv(csvRows(text), cubes[0]);
}

function compareJson(json, cubes) {
  let same = 0;
  const differing = [];
  for (const [index, dataset] of jsonStatDatasets(json).entries()) {
    const cube = cubes[index];
    let at = 0;
    for (const { codes, value } of jsonStatCells(dataset)) {
      const found = cube.observations[at++];
      const foundCodes = found.at.map((position, dimension) => cube.dimensions[dimension].categories[position].code);
      if (found.value === value && foundCodes.join("\u0001") === codes.join("\u0001")) same++;
      else differing.push(`${codes.join(", ")}: ${value} read as ${found.value}`);
    }
    if (at !== cube.observations.length) differing.push(`${cube.observations.length} cells instead of ${at}`);
  }
  return { same, differing };
}

/** Every filled cell below the headings is a number that was read as such, or divides the table: then it is a category of the row. */
function compareCsv(rows, cube) {
  let same = 0;
  const differing = [];
  const header = rows.find(({ cells }) => cells.filter((cell) => cell.trim() !== "").length >= 2);
  const byRow = Map.groupBy(cube.observations, ({ row }) => row);
  for (const { row, cells } of rows.slice(rows.indexOf(header) + 1)) {
    const observations = byRow.get(row) ?? [];
    for (const [column, cell] of cells.entries()) {
      const heading = header.cells[column]?.trim();
      const found = observations.find((one) => one.column === heading);
      const category = observations[0]?.at.some(
        (position, dimension) => cube.dimensions[dimension].categories[position].code === cell.trim(),
      );
      const number = plainNumber(cell);
      const agrees =
        found === undefined ? category === true : number === null ? found.value === null && !/\d/.test(cell) : found.value === number;
      if (agrees) same++;
      else differing.push(`row ${row}, ${heading}: ${cell} read as ${found === undefined ? "nothing" : found.value}`);
    }
  }
  return { same, differing };
}

function compareCodes(bytes, content) {
  const [header, ...rows] = csvRows(new TextDecoder().decode(bytes));
  const name = content.kind === "codes" ? "code" : "oldCode";
  const column = header.cells.indexOf(name);
  const list = content.kind === "codes" ? content.codes.map(({ code }) => code) : content.changes.map(({ old }) => old);
  const expected = rows.map(({ cells }) => cells[column]).filter((cell) => cell !== "");
  const differing = expected.filter((code, index) => list[index] !== code);
  return { same: expected.length - differing.length, differing };
}
