import { writeFile } from "node:fs/promises";
import { type ForeignImport, ForeignMap, importForeign } from "#io/placements";
import { loadDataset } from "../../../input/load-dataset.ts";
import { readInput, readJson } from "../../../input/load-scenario.ts";
import { writeFindings } from "../../../output/findings.ts";
import { outputRefused } from "../../../output/output-refused.ts";
import { layTable } from "../../../output/table.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { BadInput } from "../../../terminal/bad-input.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import { inputFinding } from "../../../terminal/finding.ts";
import type { Terminal } from "../../../terminal/terminal.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async (terminal, file, options) => {
  const { text, stdout, stderr } = terminal;
  const { as: table, into: folder, saveMap, format } = options;
  const map = options.map === undefined ? undefined : await readMap(options.map);
  const preview = options.preview === true;
  const dataset = await loadDataset(options.data);
  const done = await importForeign({ file, bytes: await readInput(file), table, folder, dataset, map, preview }).catch(
    outputRefused(folder),
  );
  if (saveMap !== undefined) {
    await writeFile(saveMap, `${JSON.stringify(done.map, null, 2)}\n`).catch(outputRefused(saveMap));
    stderr.write(`${text.t("cli-placement-import:mapSaved", { file: saveMap })}\n`);
  }
  if (format === "json") stdout.write(`${JSON.stringify(done, null, 2)}\n`);
  else {
    stdout.write(inWords(done, terminal));
    writeFindings(terminal, done.findings, done.omitted, done.ok ? stderr : stdout);
    if (done.ok) stdout.write(`${text.t(preview ? "cli-placement-import:nothing" : "cli-placement-import:written", { folder, table })}\n`);
  }
  return done.ok ? EXIT.fine : EXIT.findings;
};

async function readMap(file: string): Promise<ForeignMap> {
  const read = ForeignMap.safeParse(await readJson(file));
  if (read.success) return read.data;
  throw new BadInput(
    read.error.issues.map((issue) => ({
      ...inputFinding("input-placement-map", file, null, { reason: issue.message }),
      field: issue.path.map(String).join(".") || null,
    })),
  );
}

function inWords({ read, rows, sample }: ForeignImport, { text }: Terminal): string {
  if (read === null) return "";
  const { t, number } = text;
  const columns = Object.entries(read.columns).map(([field, heading]) => `  ${field} ← ${heading}`);
  const counts = t("cli-placement-import:counts", {
    ...{ read: number(rows.read, 0), added: number(rows.added, 0), changed: number(rows.changed, 0), kept: number(rows.kept, 0) },
  });
  const weeks = read.guessedWeeks === 0 ? [] : [t("cli-placement-import:weeks", { count: read.guessedWeeks })];
  const fields = Object.keys(sample[0] ?? {}).filter((field) => sample.some((row) => row[field] !== null));
  const table = layTable(
    fields.map((title) => ({ title, align: "left" as const })),
    sample.map((row) => fields.map((field) => String(row[field] ?? ""))),
  );
  const lines = [t("cli-placement-import:columns"), ...columns, ...weeks, ...(rows.read === 0 ? [] : ["", counts, "", table])];
  return `${lines.join("\n")}\n`;
}
