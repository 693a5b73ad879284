import { writeFiles } from "#io/ingest";
import { termFiles } from "#io/placements";
import { exampleTerm, Term } from "#model/placement";
import { loadDataset } from "../../../input/load-dataset.ts";
import { notEmpty, outputRefused } from "../../../output/output-refused.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async ({ text, stdout }, { out, data }) => {
  const dataset = await loadDataset(data);
  const year = dataset.description.baseYear + 1;
  const term = Term.parse({
    format: "framsyn/placement-term/1",
    name: text.t("cli-placement-example:name", { year: String(year) }),
    fromWeek: `${year}-W02`,
    toWeek: `${year}-W22`,
    seed: String(year),
    eraseOn: `${year}-08-01`,
  });
  const rows = exampleTerm(dataset, term);
  const written = await writeFiles(out, termFiles(rows)).catch(outputRefused(out));
  if (written === null) throw notEmpty(out);
  const counts = { students: text.number(rows.students.students.length, 0), sites: text.number(rows.capacity.placement_sites.length, 0) };
  stdout.write(`${text.t("cli-placement-example:written", { folder: out, ...counts })}\n`);
  return EXIT.fine;
};
