import { basename } from "node:path";
import { type Command, Option } from "@commander-js/extra-typings";
import { HrMapping, importHrExport, writeFiles, writePackage } from "#io/ingest";
import { inputFinding } from "../finding.ts";
import { loadDataset } from "../load-dataset.ts";
import { readInput, readJson } from "../load-scenario.ts";
import { makeCommand } from "../make-command.ts";
import { writeFindings } from "../output/findings.ts";
import { BadInput } from "../stop.ts";
import type { Terminal } from "../terminal.ts";
import { notEmpty, outputRefused } from "./dataset-template.ts";

/** Adds `framsyn dataset import-hr`. */
export function addImportHrCommand(parent: Command, terminal: Terminal): void {
  const { text, stdout, stderr } = terminal;
  parent.addCommand(
    makeCommand("import-hr", text.t("cli:importHr.description"), terminal)
      .argument("<file>", text.t("cli:importHr.file"))
      .addOption(new Option("--unit <id>", text.t("cli:importHr.unit")).makeOptionMandatory())
      .addOption(new Option("--out <folder>", text.t("cli:importHr.out")).makeOptionMandatory())
      .addOption(new Option("--data <folder>", text.t("cli:projection.data")))
      .addOption(new Option("--map <file>", text.t("cli:importHr.map")))
      .addOption(new Option("--date <date>", text.t("cli:importHr.date")))
      .addHelpText("after", `\n${text.t("cli:examples.title")}\n${text.t("cli:examples.importHr")}\n\n${text.t("cli:importHr.notes")}`)
      .action(async (file, options) => {
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
        stdout.write(`${text.t("cli:importHr.written", { folder: options.out, version: imported.dataset.description.version })}\n`);
      }),
  );
}

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
