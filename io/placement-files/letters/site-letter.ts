import type { Translator } from "#io/language";
import type { Letter } from "#io/report";
import { type Allocation, type Placement, type TermRows, weekNumber, weekText } from "#model/placement";
import { daysOf, practiceInWords, weeksInWords } from "../words/block-weeks.ts";
import { type TermNames, termNames } from "../words/names.ts";

/**
 * Says to a site who comes, when and in which discipline. It tells nothing else of the students: not what they need, where they have been, nor
 * where else they go.
 */
export function siteLetter(rows: TermRows, { placements, term }: Allocation, site: string, text: Translator): Letter {
  const { t, number } = text;
  const names = termNames(rows, text);
  const students = new Map(rows.students.students.map((student) => [student.id, student]));
  const own = placements.filter((placement) => placement.site === site).toSorted(byWeek);
  const institutions = [...new Set(own.map(({ student }) => names.institution(students.get(student)?.programme ?? "")))].toSorted(
    text.compare,
  );
  const coming = new Set(own.map(({ student }) => student)).size;
  const [name, unit] = [names.site(site), names.unitOf(site)];
  const written = (words: string) => ({ written: words });
  const columns = ["weeks", "from", "to", "discipline", "student", "programme", "practice"] as const;
  const most = mostAtOnce(own);
  return {
    title: t("placement-files:letter.title", { site: name, term: rows.term.name }),
    lines: [
      // Most sites are called after the unit they belong to.
      name.startsWith(unit) ? t("placement-files:letter.toSite", { site: name }) : t("placement-files:letter.to", { site: name, unit }),
      ...(institutions.length === 0 ? [] : [t("placement-files:letter.from", { institutions: text.list(institutions) })]),
    ],
    blocks: [
      {
        kind: "statement",
        words: written(
          own.length === 0
            ? t("placement-files:letter.nobody")
            : t("placement-files:letter.lead", { count: coming, n: number(coming, 0), most: number(most.students, 0), week: most.week }),
        ),
      },
      ...(own.length === 0
        ? []
        : [
            {
              ...{
                kind: "table" as const,
                id: "students",
                caption: written(t("placement-files:letter.caption")),
                notes: [],
                provenance: [],
              },
              columns: columns.map((id) => ({ id, words: written(t(`placement-files:letter.column.${id}`)), unit: null })),
              rows: own.map((placement) => cellsOf(placement, students.get(placement.student), names, text).map(written)),
            },
          ]),
      ...(["days", "names", "contact"] as const).map((id) => ({
        kind: "paragraph" as const,
        words: written(t(`placement-files:letter.${id}`)),
      })),
    ],
    made: t("placement-files:letter.made", { term: rows.term.name, hash: term.hash.slice(0, 12) }),
  };
}

function cellsOf(
  placement: Placement,
  student: TermRows["students"]["students"][number] | undefined,
  names: TermNames,
  text: Translator,
): string[] {
  const { from, to } = daysOf(placement);
  const year = student === undefined ? "" : text.t("placement-files:studyYear", { year: String(student.study_year) });
  return [
    weeksInWords(placement, text),
    text.date(from),
    text.date(to),
    names.discipline(placement.discipline),
    placement.student,
    student === undefined ? "" : `${names.programme(student.programme)}, ${year}`,
    practiceInWords(placement.weeks, text),
  ];
}

const byWeek = (one: Placement, other: Placement): number =>
  compare(one.week, other.week) || compare(one.discipline, other.discipline) || compare(one.student, other.student);
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Most students at the site at once, and the first week with so many. */
function mostAtOnce(placements: readonly Placement[]): { readonly students: number; readonly week: string } {
  const counts = new Map<number, number>();
  for (const { week, calendarWeeks } of placements)
    for (let at = weekNumber(week)!; at < weekNumber(week)! + calendarWeeks; at++) counts.set(at, (counts.get(at) ?? 0) + 1);
  const [week, students] = [...counts].sort(([one, n], [other, m]) => m - n || one - other)[0] ?? [0, 0];
  return { students, week: String(Number(weekText(week).slice(6))) };
}
