import { type PlanWords, planWords, type Translator } from "#io/language";
import type { MadePlan, PlanFormat } from "#model/plan";
import type { Dataset } from "#model/vocabulary";
import { datedZip } from "./bytes/zip-files.ts";
import { writeDocx } from "./docx/write-docx.ts";
import { planAsJson } from "./package/plan-json.ts";
import { writePackage } from "./package/write-package.ts";
import { writePdf } from "./pdf/write-pdf.ts";
import { writeXlsx } from "./xlsx/write-xlsx.ts";

/** What a plan is written with. */
export interface PlanWriting {
  /** For the names of occupations and units. */
  readonly dataset: Dataset;
  readonly text: Translator;
  readonly format: PlanFormat;
  /** Day shown and stored in the file, ISO 8601. */
  readonly date: string;
}

/** Opens the words of a plan, with the names of a dataset. */
export function wordsOf(dataset: Dataset, text: Translator): PlanWords {
  const named = (rows: readonly { id: string; name_nb: string; name_nn: string; name_en: string }[]) =>
    new Map(rows.map((row) => [row.id, { nb: row.name_nb, nn: row.name_nn, en: row.name_en }]));
  const occupations = named(dataset.tables.occupations);
  const plurals = new Map(dataset.tables.occupations.map((row) => [row.id, { nb: row.plural_nb, nn: row.plural_nn, en: row.plural_en }]));
  const units = named(dataset.tables.units);
  return planWords(text, {
    occupation: (id) => occupations.get(id),
    occupations: (id) => plurals.get(id),
    unit: (id) => units.get(id),
  });
}

/**
 * Writes a plan as a file. Same plan, names, language and day: same bytes.
 *
 * @throws NoPdfCompiler on systems without the PDF compiler.
 */
export async function writePlan(plan: MadePlan, { dataset, text, format, date }: PlanWriting): Promise<Uint8Array> {
  const labels = { text, words: wordsOf(dataset, text) };
  switch (format) {
    case "pdf":
      return writePdf(plan.document, labels, date);
    case "docx":
      return datedZip(await writeDocx(plan.document, labels, date), date);
    case "xlsx":
      return datedZip(await writeXlsx(plan.document, plan.facts, labels), date);
    case "json":
      return Buffer.from(planAsJson(plan), "utf8");
    case "zip":
      return writePackage(plan, labels, date);
  }
}
