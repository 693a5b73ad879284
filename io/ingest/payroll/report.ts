import type { Dataset } from "#model/vocabulary";
import type { FindingList } from "../findings/finding-list.ts";
import type { FindingCode } from "../findings/finding-messages.ts";
import { SMALL_GROUP } from "./counts/staff-counts.ts";
import type { PayrollMapping } from "./mapping/payroll-mapping.ts";
import type { PayrollRead } from "./read-payroll.ts";
import { rowList } from "./rows/bad-rows.ts";
import type { RowsRead } from "./rows/read-rows.ts";
import { nameParams, pluralNames } from "./words/names.ts";

/** Codes and titles named in a finding; the rest are counted. */
const NAMED = 5;

/** Says what was asked, what could not be read, who was not counted and why. Carries nothing that stands in a person's cells. */
export function reportRows({ rows, questions, findings, name }: PayrollRead, mapping: PayrollMapping, base: Dataset): void {
  if (rows === null) return;
  for (const { id, column, number, choices } of questions)
    findings.error(
      `hr-asks-${id}` as FindingCode,
      { file: name, field: column },
      { question: id, column: column ?? "", number, choices: choices.map(({ value }) => value).join(", ") },
    );
  reportBad(rows, mapping, name, findings);
  reportCodes(rows, base, name, findings);
  reportPassedOver(rows, name, findings);
  if (rows.persons.employments.length === 0 && findings.errors === 0) findings.error("hr-nobody", { file: name });
}

function reportBad({ bad, persons, tally }: RowsRead, mapping: PayrollMapping, file: string, findings: FindingList): void {
  if (tally.leftOut === 0) return;
  const say = mapping.leaveOut === true ? findings.warning.bind(findings) : findings.error.bind(findings);
  for (const { reason, column, rows } of bad.list())
    say(reason, { file, row: rows[0]!, field: column }, { number: rows.length, rows: rowList(rows) });
  for (const { rows } of persons.conflicts) say("hr-conflict", { file, row: rows[0]! }, { rows: rowList(rows) });
  if (mapping.leaveOut === true) findings.warning("hr-left-out", { file }, { number: tally.leftOut });
  else findings.error("hr-bad-rows", { file }, { number: tally.leftOut, counted: tally.counted });
}

function reportCodes({ positions, toConfirm, tally, noted }: RowsRead, base: Dataset, file: string, findings: FindingList): void {
  const nameOf = pluralNames(base.tables);
  if (toConfirm.codes > 0) findings.error("hr-to-confirm", { file }, { number: toConfirm.persons, codes: toConfirm.codes });
  for (const [code, { rows, occupation, others }] of noted.ambiguous)
    findings.warning(
      "hr-code-ambiguous",
      { file, value: code },
      { code, number: rows, ...nameParams("occupation", [nameOf(occupation)]), ...nameParams("others", others.map(nameOf)) },
    );
  // A rare title can point to a person, and a finding can be shown to others: only frequent ones are named.
  const unknown = positions.filter(({ why }) => why === "unknown");
  const frequent = unknown.filter(({ persons }) => persons !== null && persons >= SMALL_GROUP);
  if (tally.notOurs === 0 || unknown.length === 0) return;
  const number = unknown.reduce((sum, { rows }) => sum + rows, 0);
  if (frequent.length === 0) findings.warning("hr-codes-rare", { file }, { number });
  else {
    const most = frequent.slice(0, NAMED).map(({ code, title }) => [code, title].filter(Boolean).join(" ") || "–");
    findings.warning("hr-code-unknown", { file }, { number, codes: unknown.length, most: most.join(", ") });
  }
}

function reportPassedOver({ tally, totalRows, onLeave, noted, persons }: RowsRead, file: string, findings: FindingList): void {
  const say = (code: FindingCode, number: number, params: Readonly<Record<string, string | number>> = {}): void => {
    if (number > 0) findings.warning(code, { file }, { number, ...params });
  };
  say("hr-total-row", tally.total, { rows: rowList(totalRows) });
  say("hr-tidied", noted.tidied);
  say("hr-serial-dates", noted.serial);
  say("hr-sizes-differ", noted.sizesDiffer);
  say("hr-blank-person", noted.blankPersons);
  say("hr-several-occupations", persons.severalOccupations);
  say("hr-over-full-time", persons.overFullTime);
  say("hr-no-position", tally.noPosition);
  say("hr-age-outside", tally.ageOutside);
  say("hr-other-unit", tally.otherUnit);
  say("hr-left", tally.left);
  say("hr-not-begun", tally.notBegun);
  say("hr-on-leave", tally.onLeave === 0 ? 0 : onLeave.persons, { fte: onLeave.fte.toFixed(1) });
  say("hr-part-leave", noted.partLeave);
}
