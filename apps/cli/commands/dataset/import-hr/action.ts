import { basename } from "node:path";
import { importPayroll, PayrollMapping, type PayrollOptions, previewPayroll, writeFiles, writePackage } from "#io/ingest";
import { loadDataset } from "../../../input/load-dataset.ts";
import { readInput, readJson } from "../../../input/load-scenario.ts";
import { writeFindings } from "../../../output/findings.ts";
import { notEmpty, outputRefused } from "../../../output/output-refused.ts";
import { checkedUnit } from "../../../plans/checked-unit.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { BadInput } from "../../../terminal/bad-input.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import { inputFinding } from "../../../terminal/finding.ts";
import type { command } from "./command.ts";
import { saveMapping } from "./save-mapping.ts";
import { writePreview, writeSummary } from "./summary-text.ts";

export const action: ActionOf<typeof command> = async (terminal, file, options) => {
  const { text, stdout, stderr } = terminal;
  if (options.out === undefined && options.preview !== true && options.saveMap === undefined)
    throw new BadInput([inputFinding("input-payroll-out", file, null)]);
  const baseDataset = await loadDataset(options.data);
  const kept = options.map === undefined ? {} : await readMapping(options.map);
  const mapping: PayrollMapping = {
    ...kept,
    ...(options.answer === undefined ? {} : { answers: { ...kept.answers, ...options.answer } }),
    ...(options.leaveOutBadRows === true ? { leaveOut: true } : {}),
  };
  const asked: PayrollOptions = {
    unit: checkedUnit(baseDataset, options.unit),
    baseDataset,
    mapping,
    file: basename(file),
    ...(options.date === undefined ? {} : { referenceDate: options.date }),
  };
  const bytes = await readInput(file);
  const onlyLooks = options.out === undefined || options.preview === true;
  const result = onlyLooks ? { ...(await previewPayroll(bytes, asked)), dataset: null } : await importPayroll(bytes, asked);
  if (options.saveMap !== undefined) {
    await saveMapping(options.saveMap, mapping, result.positions);
    stderr.write(`${text.t("cli-dataset-import-hr:mapSaved", { file: options.saveMap })}\n`);
  }
  if (options.format === "json") {
    const { dataset, ...preview } = result;
    stdout.write(`${JSON.stringify({ ...preview, dataset: dataset?.hash ?? null }, null, 2)}\n`);
  } else if (onlyLooks) writePreview(terminal, result);
  if (onlyLooks) {
    if (options.format !== "json") writeFindings(terminal, result.findings, result.omitted, stdout);
    return result.ok ? EXIT.fine : EXIT.findings;
  }
  if (result.dataset === null) throw new BadInput(result.findings, result.omitted);
  writeFindings(terminal, result.findings, result.omitted, stderr);
  const folder = options.out!;
  const written = await writeFiles(folder, writePackage(result.dataset)).catch(outputRefused(folder));
  if (written === null) throw notEmpty(folder);
  if (options.format !== "json") {
    writeSummary(terminal, result);
    const { title, version } = result.dataset.description;
    stdout.write(`${text.t("cli-dataset-import-hr:written", { folder, title, version })}\n`);
  }
  return EXIT.fine;
};

async function readMapping(file: string): Promise<PayrollMapping> {
  const read = PayrollMapping.safeParse(await readJson(file));
  if (read.success) return read.data;
  throw new BadInput(
    read.error.issues.map((issue) => ({
      ...inputFinding("input-mapping", file, null, { reason: issue.message }),
      field: issue.path.map(String).join(".") || null,
    })),
  );
}
