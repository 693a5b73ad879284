import { type PlanWords, planWords, type Translator } from "#io/language";
import { writeDocx, writePdf, writeXlsx } from "#io/report";
import type { MadePlan } from "#model/plan";
import type { Dataset } from "#model/vocabulary";

/** Files a plan can be written as. */
export const FORMATS = ["pdf", "docx", "xlsx", "json"] as const;
export type PlanFormat = (typeof FORMATS)[number];

/** Opens the words of a plan, with the names of a dataset. */
export function wordsOf(dataset: Dataset, text: Translator): PlanWords {
  const named = (rows: readonly { id: string; name_nb: string; name_nn: string; name_en: string }[]) =>
    new Map(rows.map((row) => [row.id, { nb: row.name_nb, nn: row.name_nn, en: row.name_en }]));
  const occupations = named(dataset.tables.occupations);
  const units = named(dataset.tables.units);
  return planWords(text, { occupation: (id) => occupations.get(id), unit: (id) => units.get(id) });
}

/** Writes a plan as a file. */
export async function planFile(
  plan: MadePlan,
  dataset: Dataset,
  text: Translator,
  format: PlanFormat,
  today: string,
): Promise<Uint8Array | string> {
  const labels = { text, words: wordsOf(dataset, text) };
  switch (format) {
    case "pdf":
      return writePdf(plan.document, labels, today);
    case "docx":
      return writeDocx(plan.document, labels, today);
    case "xlsx":
      return writeXlsx(plan.document, plan.facts, labels);
    case "json": {
      const { content, facts, completeness, conflicts, document } = plan;
      return `${JSON.stringify({ schema: "framsyn/plan-document/1", content, facts, completeness, conflicts, document })}\n`;
    }
  }
}
