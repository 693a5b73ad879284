import type { CsvRow } from "#io/csv";
import type { Translator } from "#io/language";
import type { Placement, TermRows } from "#model/placement";
import { daysOf, lastWeek } from "../words/block-weeks.ts";
import { termNames } from "../words/names.ts";

/** Columns of a table with a row a block, in their order. */
export const PLACEMENT_COLUMNS = [
  "student",
  "programme",
  "programme_name",
  "study_year",
  "class",
  "requirement",
  "discipline",
  "discipline_name",
  "site",
  "site_name",
  "unit_name",
  "from_week",
  "to_week",
  "first_day",
  "last_day",
  "weeks",
] as const;

/** Lays blocks out with one row each, with ids for programs and names for people. Nothing in it tells why a student is where. */
export function placementRows(rows: TermRows, placements: readonly Placement[], text: Translator): CsvRow[] {
  const names = termNames(rows, text);
  const students = new Map(rows.students.students.map((student) => [student.id, student]));
  return placements.map((placement) => {
    const { student, requirement, discipline, site, week, weeks } = placement;
    const row = students.get(student);
    const { from, to } = daysOf(placement);
    return [
      student,
      row?.programme,
      row && names.programme(row.programme),
      row?.study_year,
      row?.class,
      requirement,
      discipline,
      names.discipline(discipline),
      site,
      names.site(site),
      names.unitOf(site),
      week,
      lastWeek(placement),
      from,
      to,
      weeks,
    ];
  });
}
