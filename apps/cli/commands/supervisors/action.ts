import { writeFile } from "node:fs/promises";
import { hashDataset } from "#io/ingest";
import { supervisorsReason } from "#io/language";
import type { SupervisorsQuestion } from "#model/analysis";
import { CAPACITY_TABLES } from "#model/placement";
import { withChanges } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { answer } from "../../analysis/answer.ts";
import { loadSide, yearOf } from "../../analysis/ask.ts";
import { loadTerm } from "../../input/load-term.ts";
import { outputRefused } from "../../output/output-refused.ts";
import type { ActionOf } from "../../program/define-command.ts";
import { EXIT } from "../../terminal/exit-code.ts";
import type { command } from "./command.ts";
import { spokenSupervisors, supervisorRows, supervisorsAsTable } from "./supervisors-output.ts";

export const action: ActionOf<typeof command> = async (terminal, { programme, more, term, out, ...options }) => {
  const { text } = terminal;
  const stated = await loadSide(terminal, options.data, options.scenario);
  const side = term === undefined ? stated : { ...stated, dataset: await withTerm(stated.dataset, term) };
  const question = { kind: "supervisors", programme, more, year: yearOf(side, options.year) } satisfies SupervisorsQuestion;
  const result = await answer(terminal, side, question, options, {
    rows: supervisorRows,
    table: (found) => supervisorsAsTable(found, side.dataset, text),
  });
  if (out !== undefined) {
    const reason = supervisorsReason(spokenSupervisors(result, side.dataset, text), text);
    const changes = result.changes.map((change) => ({ ...change, reason }));
    const scenario = withChanges({ ...side.scenario, name: reason }, changes);
    await writeFile(out, `${JSON.stringify(scenario, null, 1)}\n`).catch(outputRefused(out));
    // What is written for programs is the answer alone.
    if (options.format === "table") terminal.stdout.write(`${text.t("cli-supervisors:written", { file: out })}\n`);
  }
  return EXIT.fine;
};

/**
 * The dataset with a term's capacity in place of its own; it has another name, since it has another content. What programmes that are not in the term
 * require stays: their placement weeks rest on it.
 */
async function withTerm(dataset: Dataset, folder: string): Promise<Dataset> {
  const { rows, sources } = await loadTerm(folder, dataset);
  const { capacity } = rows;
  const stated = new Set(sources.map(({ id }) => id));
  const own = new Set(capacity.placement_requirements.map((row) => row.programme));
  const tables = {
    ...dataset.tables,
    sources: [...dataset.tables.sources.filter(({ id }) => !stated.has(id)), ...sources],
    ...Object.fromEntries(CAPACITY_TABLES.map((name) => [name, capacity[name]])),
    placement_requirements: [
      ...capacity.placement_requirements,
      ...dataset.tables.placement_requirements.filter((row) => !own.has(row.programme)),
    ],
  };
  return { ...dataset, tables, hash: hashDataset({ ...dataset, tables }) };
}
