import { smallestConflict } from "#model/placement";
import { loadDataset } from "../../../input/load-dataset.ts";
import { loadTerm } from "../../../input/load-term.ts";
import { writeFindings } from "../../../output/findings.ts";
import { cannotHold } from "../../../placement/cannot-hold.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async (terminal, folder, { data }) => {
  const { text, stdout } = terminal;
  const { rows, findings } = await loadTerm(folder, await loadDataset(data));
  const conflict = smallestConflict(rows);
  if (conflict !== null) throw cannotHold(conflict, rows);
  if (findings.length > 0) writeFindings(terminal, findings, 0, stdout);
  const { term, students, capacity } = rows;
  stdout.write(
    `${text.t("cli-placement-check:fine", {
      name: term.name,
      from: term.fromWeek,
      to: term.toWeek,
      students: text.number(students.students.length, 0),
      sites: text.number(capacity.placement_sites.length, 0),
    })}\n`,
  );
  return EXIT.fine;
};
