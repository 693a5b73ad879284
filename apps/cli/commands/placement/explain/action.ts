import { bottleneckSentence, inSentence } from "#io/language";
import { bottlenecks, type Explanation, explainStudent, REMOVED_BY, type TermChange, withChanges } from "#model/placement";
import { loadAllocation } from "../../../input/load-allocation.ts";
import { loadDataset } from "../../../input/load-dataset.ts";
import { placementNames, type TermNames, withId } from "../../../placement/names/placement-names.ts";
import { withNames } from "../../../placement/names/with-names.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { BadInput } from "../../../terminal/bad-input.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import { inputFinding } from "../../../terminal/finding.ts";
import type { Terminal } from "../../../terminal/terminal.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async (terminal, file, { student, term, data, format }) => {
  const { allocation, rows } = await loadAllocation(file, term, await loadDataset(data));
  if (!withChanges(rows, allocation.term.changes).students.students.some(({ id }) => id === student))
    throw new BadInput([inputFinding("term-change-unknown", "--student", student)]);
  const names = placementNames(rows, terminal.text);
  const explanation = explainStudent(rows, allocation, student);
  terminal.stdout.write(
    format === "json"
      ? `${JSON.stringify(withNames(explanation, names), null, 2)}\n`
      : inWords(
          explanation,
          bottlenecks(rows, allocation)
            .filter(({ students }) => students.includes(student))
            .map((one) => bottleneckSentence(one, names, terminal.text)),
          names,
          terminal,
        ),
  );
  return EXIT.fine;
};

function inWords({ student, lacking, helps }: Explanation, short: readonly string[], names: TermNames, { text }: Terminal): string {
  const { t, number, list } = text;
  if (lacking.length === 0) return `${t("cli-placement-explain:all", { student })}\n`;
  const obstacles = lacking.map(({ requirement, disciplines, sites, removed, open, competing }) => {
    const lines = REMOVED_BY.filter((by) => removed[by] > 0).map(
      (by) => `  ${t(`placement:why.removed.${by}`, { n: number(removed[by], 0) })}`,
    );
    return [
      t("cli-placement-explain:lacks", {
        student,
        requirement,
        disciplines: list(disciplines.map(names.discipline).map(inSentence)),
        sites: number(sites, 0),
      }),
      ...lines,
      `  ${t("placement:why.open", { n: number(open.length, 0), competing: number(competing, 0) })}`,
    ].join("\n");
  });
  const said = (change: TermChange): string =>
    change.kind === "agree"
      ? t("placement:why.help.agree", { institution: change.institution, site: withId(names.site, change.site) })
      : t("placement:why.help.add", {
          site: "site" in change ? withId(names.site, change.site) : "",
          discipline: change.kind === "add" ? withId((id) => inSentence(names.discipline(id)), change.discipline) : "",
        });
  const help =
    helps.length === 0
      ? t("placement:why.noHelp")
      : `${t("placement:why.helps")}\n${helps.map((change) => `  ${said(change)}`).join("\n")}`;
  return `${[...obstacles, ...short, help].join("\n\n")}\n`;
}
