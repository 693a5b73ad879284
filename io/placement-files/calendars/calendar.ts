import { createHash } from "node:crypto";
import ical, { ICalEventRepeatingFreq, ICalEventStatus } from "ical-generator";
import type { Translator } from "#io/language";
import { type Allocation, blockHistories, type Placement, type TermRows } from "#model/placement";
import { daysOf, firstSaturday, practiceInWords, weeksInWords } from "../words/block-weeks.ts";
import { termNames } from "../words/names.ts";

/** Whose calendar: a student's own, or that of a site. */
export type CalendarOf = { readonly student: string } | { readonly site: string };

/** What a calendar is made from. */
export interface CalendarOptions {
  readonly text: Translator;
  /** Day it is written, ISO 8601. */
  readonly date: string;
  /** Allocations given out before, the oldest first: events moved since have a higher number, those taken away are cancelled. */
  readonly earlier?: readonly Allocation[];
}

/** Events are named so that a calendar that has been given one before knows it again. */
const DOMAIN = "placements.framsyn";

/**
 * Writes a calendar (iCalendar, RFC 5545): an event a block, all day from Monday to Friday, repeated for each week. The same event of a student has
 * the same name in every calendar and allocation of the term; a move raises its number. Null where there never was an event. Same allocations,
 * language and day: same bytes.
 */
export function writeCalendar(
  rows: TermRows,
  allocation: Allocation,
  of: CalendarOf,
  { text, date, earlier = [] }: CalendarOptions,
): string | null {
  const names = termNames(rows, text);
  const own = "student" in of;
  const students = new Map(rows.students.students.map((student) => [student.id, student]));
  const shown = (placement: Placement): boolean => (own ? placement.student === of.student : placement.site === of.site);
  const whose = own ? of.student : names.site(of.site);
  const calendar = ical({
    prodId: { company: "Framsyn", product: "placements", language: text.language.toUpperCase() },
    name: text.t("placement-files:calendar.name", { whose, term: rows.term.name }),
  });
  const blocks = blockHistories([...earlier, allocation], shown);
  if (blocks.length === 0) return null;
  for (const { placement, changes, gone } of blocks) {
    const { student, site, discipline, week, calendarWeeks, weeks } = placement;
    const [place, work] = [`${names.site(site)}, ${names.unitOf(site)}`, names.discipline(discipline)];
    const row = students.get(student);
    const event = calendar.createEvent({
      id: uidOf(rows, placement),
      sequence: changes,
      stamp: dayStart(date),
      start: dayStart(daysOf(placement).from),
      end: dayStart(firstSaturday(placement)),
      allDay: true,
      summary: text.t("placement-files:calendar.summary", { work, with: own ? names.site(site) : student }),
      location: place,
      description: [
        `${weeksInWords(placement, text)} ${week.slice(0, 4)}`,
        practiceInWords(weeks, text),
        ...(row === undefined
          ? []
          : [`${names.programme(row.programme)}, ${text.t("placement-files:studyYear", { year: String(row.study_year) })}`]),
      ].join("\n"),
      status: gone ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
    if (calendarWeeks > 1) event.repeating({ freq: ICalEventRepeatingFreq.WEEKLY, count: calendarWeeks });
  }
  return `${calendar.toString()}\r\n`;
}

const dayStart = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Names a block by term, student, requirement and part, so that it says nothing of them. */
function uidOf({ term }: TermRows, { student, requirement, part }: Placement): string {
  const hash = createHash("sha256").update([term.name, term.fromWeek, student, requirement, part].join("\n"));
  return `${hash.digest("hex").slice(0, 32)}@${DOMAIN}`;
}
