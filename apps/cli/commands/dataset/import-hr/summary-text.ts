import type { PayrollPreview } from "#io/ingest";
import { atStart } from "#io/language";
import { layTable } from "../../../output/table.ts";
import type { Terminal } from "../../../terminal/terminal.ts";

/** Positions listed in the terminal; the mapping file has all. */
const LISTED = 40;

/** Writes what a file is, what its codes and titles are taken for, what is asked, and what importing it would do. */
export function writePreview(terminal: Terminal, preview: PayrollPreview): void {
  const { text, stdout } = terminal;
  const { file, positions, questions } = preview;
  if (file !== null)
    stdout.write(
      `${text.t("cli-dataset-import-hr:isWhat", {
        rows: file.rows,
        where: file.sheet ?? text.t("cli-dataset-import-hr:theFile"),
        columns: Object.values(file.columns).join(", "),
      })}\n\n`,
    );
  if (positions.length > 0) {
    const columns = (["key", "persons", "occupation", "sureness"] as const).map((name) => ({
      title: text.t(`cli-dataset-import-hr:columns.${name}`),
      align: name === "persons" ? ("right" as const) : ("left" as const),
    }));
    const rows = positions
      .slice(0, LISTED)
      .map(({ code, title, persons, occupation, guess, sureness }) => [
        [code, title].filter(Boolean).join(" ") || "–",
        persons === null ? text.t("cli-dataset-import-hr:few") : text.number(persons),
        occupation ?? guess ?? "–",
        text.t(`cli-dataset-import-hr:sureness.${sureness}`),
      ]);
    stdout.write(layTable(columns, rows));
    if (positions.length > LISTED) stdout.write(`${text.t("cli-dataset-import-hr:more", { count: positions.length - LISTED })}\n`);
    stdout.write("\n");
  }
  for (const { id, choices } of questions) {
    stdout.write(`${id}\n`);
    for (const { value, gives } of choices)
      stdout.write(
        `  ${value}${gives === null ? "" : `: ${text.t("cli-dataset-import-hr:gives", { persons: gives.persons, fte: text.number(gives.fte, "amount"), bad: gives.badRows })}`}\n`,
      );
    stdout.write("\n");
  }
  writeSummary(terminal, preview);
}

/** Writes, for each occupation, the persons and FTE counted beside those before, and who was not counted. */
export function writeSummary({ text, stdout }: Terminal, { summary }: PayrollPreview): void {
  if (summary === null) return;
  const { language } = text;
  stdout.write(`${summary.unitNames[language]}, ${text.date(summary.referenceDate)}\n`);
  for (const { names, persons, fte, before, vacancies, demand } of summary.occupations) {
    const values = { names: atStart(names[language]), persons, fte: text.number(fte, "amount") };
    const line =
      before === null
        ? text.t("cli-dataset-import-hr:occupationNew", values)
        : text.t("cli-dataset-import-hr:occupation", {
            ...values,
            personsBefore: text.number(before.persons, "amount"),
            fteBefore: text.number(before.fte, "amount"),
          });
    stdout.write(`  ${line}\n`);
    if (vacancies !== null)
      stdout.write(
        `    ${text.t("cli-dataset-import-hr:vacancies", { vacancies: text.number(vacancies, "amount"), demand: text.number(demand, "amount") })}\n`,
      );
  }
  const { onLeave, rows, untouched, toConfirm } = summary;
  if (onLeave.persons > 0)
    stdout.write(`  ${text.t("cli-dataset-import-hr:onLeave", { persons: onLeave.persons, fte: text.number(onLeave.fte, "amount") })}\n`);
  if (toConfirm > 0) stdout.write(`  ${text.t("cli-dataset-import-hr:toConfirm", { persons: toConfirm })}\n`);
  if (rows.leftOut > 0) stdout.write(`  ${text.t("cli-dataset-import-hr:leftOut", { rows: rows.leftOut })}\n`);
  if (untouched.length > 0)
    stdout.write(`  ${text.t("cli-dataset-import-hr:untouched", { names: text.list(untouched.map(({ names }) => names[language])) })}\n`);
  stdout.write("\n");
}
