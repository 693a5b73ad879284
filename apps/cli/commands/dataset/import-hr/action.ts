import { basename } from "node:path";
import { HrMapping, importHrExport, writeFiles, writePackage } from "#io/ingest";
import { loadDataset } from "../../../input/load-dataset.ts";
import { readInput, readJson } from "../../../input/load-scenario.ts";
import { writeFindings } from "../../../output/findings.ts";
import { notEmpty, outputRefused } from "../../../output/output-refused.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { BadInput } from "../../../terminal/bad-input.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import { inputFinding } from "../../../terminal/finding.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async (terminal, file, options) => {
  const { text, stdout, stderr } = terminal;
  const baseDataset = await loadDataset(options.data);
  const mapping = options.map === undefined ? {} : await readMapping(options.map);
  const imported = await importHrExport(await readInput(file), {
    unit: options.unit,
    baseDataset,
    mapping,
    file: basename(file),
    ...(options.date === undefined ? {} : { referenceDate: options.date }),
  });
  if (!imported.ok) throw new BadInput(imported.findings, imported.omitted);
  writeFindings(terminal, imported.findings, imported.omitted, stderr);
  const written = await writeFiles(options.out, writePackage(imported.dataset)).catch(outputRefused(options.out));
  if (written === null) throw notEmpty(options.out);
  stdout.write(`${text.t("cli-dataset-import-hr:written", { folder: options.out, version: imported.dataset.description.version })}\n`);
  return EXIT.fine;
};

async function readMapping(file: string): Promise<HrMapping> {
  const read = HrMapping.safeParse(await readJson(file));
  if (read.success) return read.data;
  throw new BadInput(
    read.error.issues.map((issue) => ({
      ...inputFinding("input-mapping", file, null, { reason: issue.message }),
      field: issue.path.map(String).join(".") || null,
    })),
  );
}
