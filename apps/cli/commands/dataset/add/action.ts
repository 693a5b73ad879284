import { basename } from "node:path";
import {
  addCube,
  addStatistics,
  describeCube,
  describeStatistics,
  type Fetched,
  isAddress,
  readStatisticsFile,
  tableOfAddress,
  writeFiles,
  writePackage,
} from "#io/ingest";
import { loadDataset } from "../../../input/load-dataset.ts";
import { readInput } from "../../../input/load-scenario.ts";
import { writeFindings } from "../../../output/findings.ts";
import { notEmpty, outputRefused } from "../../../output/output-refused.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { BadInput } from "../../../terminal/bad-input.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import { inputFinding } from "../../../terminal/finding.ts";
import type { Terminal } from "../../../terminal/terminal.ts";
import { chooseMap, noMap } from "./choose-map.ts";
import type { command } from "./command.ts";
import { readSource } from "./read-source.ts";
import { tableContents, whatChanged } from "./what-changed.ts";

export const action: ActionOf<typeof command> = async (terminal, file, options) => {
  const { text, stdout, stderr } = terminal;
  const preview = options.preview === true;
  if (!preview && options.out === undefined) throw new BadInput([inputFinding("stat-out-missing", "--out", null)]);
  const named = isAddress(file) ? await chooseMap(options.map, options.as, tableOfAddress(file)) : null;
  const source = await readSource(file, named);
  const map = named ?? (await chooseMap(options.map, options.as, await tableIdOf(source)));
  if (map === null) {
    if (!preview) throw await noMap(file, options.as);
    return describe(terminal, source, options.format);
  }
  const baseDataset = await loadDataset(options.data);
  const changes = options.changes === undefined ? [] : await readChanges(options.changes);
  const given = { baseDataset, map, file: source.name, query: source.query, changes };
  const result = source.kind === "cube" ? await addCube(source.cube, given) : await addStatistics(source.bytes, given);
  if (!result.ok) throw new BadInput(result.findings, result.omitted);
  const { dataset, difference, findings, omitted } = result;
  if (options.out !== undefined && !preview) {
    const written = await writeFiles(options.out, writePackage(dataset)).catch(outputRefused(options.out));
    if (written === null) throw notEmpty(options.out);
  }
  if (options.format === "json") {
    const { version } = dataset.description;
    stdout.write(`${JSON.stringify({ version, hash: dataset.hash, source: result.source, map: map.name, difference, findings })}\n`);
    return EXIT.fine;
  }
  writeFindings(terminal, findings, omitted, stderr);
  stdout.write(whatChanged(difference, dataset, text));
  const folder = options.out;
  stdout.write(
    `\n${preview || folder === undefined ? text.t("cli-dataset-add:previewed") : text.t("cli-dataset-add:written", { folder, version: dataset.description.version })}\n`,
  );
  return EXIT.fine;
};

/** Number of the only table of what was read; null where it says none. */
async function tableIdOf(source: Awaited<ReturnType<typeof readSource>>): Promise<string | null> {
  if (source.kind === "cube") return source.cube.source.tableId;
  const { tables } = await describeStatistics(source.bytes, source.name);
  return tables.length === 1 ? tables[0]!.tableId : null;
}

/** Without a map there is nothing to add, but much to see: what the file holds, and by which names. */
async function describe(terminal: Terminal, source: Fetched | Awaited<ReturnType<typeof readSource>>, format: string): Promise<0 | 1> {
  const { stdout, stderr, text } = terminal;
  const described =
    source.kind === "cube"
      ? { kind: "tables" as const, tables: [describeCube(source.cube)], entries: 0, findings: [] }
      : await describeStatistics(source.bytes, source.name);
  if (described.kind === null) throw new BadInput(described.findings);
  if (format === "json") {
    stdout.write(`${JSON.stringify(described)}\n`);
    return EXIT.fine;
  }
  writeFindings(terminal, described.findings, 0, stderr);
  if (described.kind === "tables") stdout.write(described.tables.map((table) => tableContents(table, text)).join("\n"));
  else stdout.write(`${text.t(`cli-dataset-add:list.${described.kind}`, { number: text.number(described.entries) })}\n`);
  return EXIT.fine;
}

/** Reads codes that became others from a Klass list. Throws BadInput where the file is none. */
async function readChanges(file: string) {
  const { content, findings } = await readStatisticsFile(await readInput(file), basename(file));
  if (content?.kind === "changes") return content.changes;
  throw new BadInput(content === null ? findings : [inputFinding("stat-no-changes", file, null)]);
}
