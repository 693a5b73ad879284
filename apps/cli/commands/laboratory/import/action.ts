import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { type GivenFile, importLaboratory, writeFiles, writePackage } from "#io/ingest";
import { loadDataset } from "../../../input/load-dataset.ts";
import { readInput } from "../../../input/load-scenario.ts";
import { writeFindings } from "../../../output/findings.ts";
import { notEmpty, outputRefused } from "../../../output/output-refused.ts";
import { checkedUnit } from "../../../plans/checked-unit.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { BadInput } from "../../../terminal/bad-input.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import { inputFinding } from "../../../terminal/finding.ts";
import type { command } from "./command.ts";
import { readMapping } from "./read-mapping.ts";
import { writeLaboratorySummary } from "./summary-text.ts";

export const action: ActionOf<typeof command> = async (terminal, paths, options) => {
  const { text, stdout, stderr } = terminal;
  if (options.out === undefined && options.preview !== true && options.saveMapping === undefined)
    throw new BadInput([inputFinding("input-laboratory-out", paths[0] ?? "", null)]);
  const baseDataset = await loadDataset(options.data);
  const mapping = await readMapping(options.mapping, options.answer ?? {}, options.replaceAll === true);
  const unit = options.unit === undefined ? undefined : checkedUnit(baseDataset, options.unit);
  const files: GivenFile[] = [];
  for (const path of paths) files.push({ name: basename(path), bytes: await readInput(path) });
  const result = await importLaboratory(files, { laboratory: options.laboratory, unit, baseDataset, mapping, year: options.year });
  const { dataset, ...preview } = result;
  if (options.saveMapping !== undefined) {
    await writeFile(options.saveMapping, `${JSON.stringify(result.mapping, null, 2)}\n`).catch(outputRefused(options.saveMapping));
    stderr.write(`${text.t("cli-laboratory-import:mappingSaved", { file: options.saveMapping })}\n`);
  }
  const onlyLooks = options.out === undefined || options.preview === true;
  if (options.format === "json") stdout.write(`${JSON.stringify({ ...preview, dataset: dataset?.hash ?? null }, null, 2)}\n`);
  else writeLaboratorySummary(terminal, result);
  if (onlyLooks) {
    if (options.format !== "json") writeFindings(terminal, result.findings, result.omitted, stdout);
    return result.ok ? EXIT.fine : EXIT.findings;
  }
  if (!result.ok) throw new BadInput(result.findings, result.omitted);
  writeFindings(terminal, result.findings, result.omitted, stderr);
  const folder = options.out!;
  const written = await writeFiles(folder, writePackage(result.dataset)).catch(outputRefused(folder));
  if (written === null) throw notEmpty(folder);
  const { title, version } = result.dataset.description;
  if (options.format !== "json") stdout.write(`${text.t("cli-laboratory-import:written", { folder, title, version })}\n`);
  return EXIT.fine;
};
