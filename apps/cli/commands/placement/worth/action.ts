import { type Worth, worthOfPlaces } from "#model/placement";
import { loadAllocation } from "../../../input/load-allocation.ts";
import { loadDataset } from "../../../input/load-dataset.ts";
import { csvIn, isCsv } from "../../../output/csv.ts";
import { showProgress } from "../../../output/progress.ts";
import { layTable } from "../../../output/table.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import type { Terminal } from "../../../terminal/terminal.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async (terminal, file, { term, data, format }) => {
  const { allocation, rows } = await loadAllocation(file, term, await loadDataset(data));
  const progress = showProgress(terminal);
  const found = worthOfPlaces(rows, allocation, progress.update);
  progress.clear();
  if (format === "json") terminal.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  else if (isCsv(format))
    terminal.stdout.write(
      csvIn(
        [["site", "discipline", "least", "most"], ...found.map(({ site, discipline, least, most }) => [site, discipline, least, most])],
        format,
      ),
    );
  else terminal.stdout.write(inWords(found, terminal));
  return EXIT.fine;
};

function inWords(found: readonly Worth[], { text }: Terminal): string {
  const { t, number } = text;
  if (found.length === 0) return `${t("cli-placement-worth:none")}\n`;
  const range = ({ least, most }: Worth): string => (least === most ? number(least, 0) : text.interval(least, most, 0));
  const table = layTable(
    [
      { title: t("cli-placement-worth:site"), align: "left" },
      { title: t("cli-placement-worth:discipline"), align: "left" },
      { title: t("cli-placement-worth:students"), align: "right" },
    ],
    found.map((one) => [one.site, one.discipline, range(one)]),
  );
  return `${t("cli-placement-worth:lead")}\n\n${table}`;
}
