import { writeFiles } from "#io/ingest";
import { makeExample, termFiles } from "#io/placements";
import { loadDataset } from "../../../input/load-dataset.ts";
import { notEmpty, outputRefused } from "../../../output/output-refused.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async ({ text, stdout }, { out, data }) => {
  const dataset = await loadDataset(data);
  const rows = makeExample(dataset, (year) => text.t("cli-placement-example:name", { year: String(year) }));
  const written = await writeFiles(out, termFiles(rows)).catch(outputRefused(out));
  if (written === null) throw notEmpty(out);
  const counts = { students: text.number(rows.students.students.length, 0), sites: text.number(rows.capacity.placement_sites.length, 0) };
  stdout.write(`${text.t("cli-placement-example:written", { folder: out, ...counts })}\n`);
  return EXIT.fine;
};
