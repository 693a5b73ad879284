import { z } from "zod";
import { weekNumber, weekText } from "../calendar/weeks.ts";
import { namesSomebody } from "../case/check/personal.ts";
import type { BegunBlock, TermRows } from "../case/rows.ts";

const week = z.string().regex(/^[0-9]{4}-W[0-9]{2}$/);

const NOBODY = "it looks like a name or a national identity number; a pseudonym stands for a student";
const PSEUDONYM = /^[A-Za-z0-9][A-Za-z0-9-]{0,60}$/;
/** As in the tables of a term, whichever way it comes in: by a command, over the API, or in a file. */
const pseudonym = z
  .string()
  .regex(PSEUDONYM)
  .refine((id) => !namesSomebody({ id }), NOBODY);
/** A few words about what was decided, of nobody. */
export const plainWords = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((text) => !namesSomebody({ text }), NOBODY);

/** A student who joins: a row of `students`. */
const Joining = z.strictObject({
  id: pseudonym,
  programme: z.string(),
  study_year: z.int().min(1).max(8),
  class: plainWords(60).nullable(),
  municipality: plainWords(60).nullable(),
  certificates: plainWords(500).nullable(),
});

const Begun = z.strictObject({
  student: pseudonym,
  requirement: z.string(),
  part: z.int().min(0),
  site: z.string(),
  discipline: z.string(),
  week,
  calendarWeeks: z.int().min(1),
  weeks: z.number(),
});

/** A change to a term after it was first allocated. */
export const TermChange = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("withdraw"),
    site: z.string(),
    discipline: z.string(),
    from: week,
    to: week,
    places: z.int().min(1).describe("Places taken away, students at once"),
  }),
  z.strictObject({
    kind: z.literal("add"),
    site: z.string(),
    discipline: z.string(),
    from: week,
    to: week,
    places: z.int().min(1).describe("Places more, students at once; supervisors are taken to follow"),
  }),
  z.strictObject({ kind: z.literal("agree"), institution: z.string(), site: z.string() }),
  z.strictObject({ kind: z.literal("close"), site: z.string(), from: week, to: week }),
  z.strictObject({ kind: z.literal("leave"), student: z.string() }),
  z.strictObject({
    kind: z.literal("lock").describe("A block decided by hand; it replaces an earlier decision on the same requirement"),
    student: z.string(),
    requirement: z.string(),
    site: z.string(),
    week: week.describe("First week of the block"),
    discipline: z.string().optional().describe("Needed where the site has several disciplines that would do"),
    reason: plainWords(200).describe("Why, in a few words; not what a need is"),
    by: plainWords(60).describe("Who decided: a role or initials"),
    at: z.iso.date().describe("Day it was decided"),
  }),
  z.strictObject({ kind: z.literal("join"), student: Joining }),
  z.strictObject({
    kind: z.literal("begin"),
    before: week.describe("Blocks that began before this week stand as they are"),
    blocks: z.array(Begun),
  }),
]);
export type TermChange = z.infer<typeof TermChange>;

/** What a change names that is not in the term (of one who joins: that is in it already); null where all is as it should be. */
export function unknownInChange({ capacity, students }: TermRows, change: TermChange): string | null {
  if (change.kind === "leave") return students.students.some(({ id }) => id === change.student) ? null : change.student;
  if (change.kind === "join") {
    if (students.students.some(({ id }) => id === change.student.id)) return change.student.id;
    return capacity.programmes.some(({ id }) => id === change.student.programme) ? null : change.student.programme;
  }
  if (change.kind === "begin") {
    const requirements = new Set(capacity.placement_requirements.map(({ id }) => id));
    return change.blocks.find(({ requirement }) => !requirements.has(requirement))?.requirement ?? null;
  }
  if (!capacity.placement_sites.some(({ id }) => id === change.site)) return change.site;
  if (change.kind === "agree")
    return capacity.programmes.some(({ institution }) => institution === change.institution) ? null : change.institution;
  if (change.kind === "close") return null;
  if (change.kind === "lock") return unknownInLock({ capacity, students }, change);
  const open = capacity.placement_capacity.some(({ site, discipline }) => site === change.site && discipline === change.discipline);
  return open ? null : change.discipline;
}

function unknownInLock(
  { capacity, students }: Pick<TermRows, "capacity" | "students">,
  { student, requirement, site, discipline }: Extract<TermChange, { kind: "lock" }>,
): string | null {
  const who = students.students.find(({ id }) => id === student);
  if (who === undefined) return student;
  const what = capacity.placement_requirements.find(({ id }) => id === requirement);
  if (what === undefined || what.programme !== who.programme || what.study_year !== who.study_year) return requirement;
  const wanted = what.discipline.split(" ");
  const taught = new Set(capacity.placement_capacity.filter((row) => row.site === site).map((row) => row.discipline));
  const possible = wanted.filter((one) => taught.has(one));
  if (possible.length === 0) return site;
  // Which of several it is, nobody else can say.
  if (discipline === undefined) return possible.length > 1 ? possible.sort().join(", ") : null;
  return possible.includes(discipline) ? null : discipline;
}

/** The rows of a term after changes to it, in their order. */
export const withChanges = (rows: TermRows, changes: readonly TermChange[]): TermRows => changes.reduce(changed, rows);

function changed(rows: TermRows, change: TermChange): TermRows {
  if (change.kind === "leave") {
    const stays = <R extends { readonly student: string }>(list: readonly R[]): R[] =>
      list.filter(({ student }) => student !== change.student);
    const { students } = rows;
    return {
      ...rows,
      students: {
        students: students.students.filter(({ id }) => id !== change.student),
        wishes: stays(students.wishes),
        history: stays(students.history),
        exclusions: stays(students.exclusions),
        needs: stays(students.needs),
        unavailable: stays(students.unavailable),
        locks: stays(students.locks),
      },
      ...(rows.begun && { begun: stays(rows.begun) }),
    };
  }
  if (change.kind === "lock") {
    const { student, requirement, site, week: first, discipline = null, reason, by, at } = change;
    const lock = { student, kind: "place" as const, requirement, site, week: first, reason, by, at, discipline };
    const others = rows.students.locks.filter((row) => row.kind !== "place" || row.student !== student || row.requirement !== requirement);
    return { ...rows, students: { ...rows.students, locks: [...others, lock] } };
  }
  if (change.kind === "join") {
    const { students } = rows;
    return { ...rows, students: { ...students, students: [...students.students, change.student] } };
  }
  if (change.kind === "begin") {
    const key = ({ student, requirement, part }: BegunBlock): string => `${student}\n${requirement}\n${part}`;
    const all = new Map([...(rows.begun ?? []), ...change.blocks].map((block) => [key(block), block]));
    return { ...rows, begun: [...all.values()] };
  }
  if (change.kind === "close") {
    const closure = { site: change.site, from_week: change.from, to_week: change.to, reason: "closed", source: "", note: null };
    return { ...rows, capacity: { ...rows.capacity, closures: [...rows.capacity.closures, closure] } };
  }
  if (change.kind === "agree") {
    const { fromWeek, toWeek } = rows.term;
    const { institution, site } = change;
    const agreement = { institution, site, from_week: fromWeek, to_week: toWeek, programme: null, quota: null, source: "", note: null };
    const others = rows.capacity.placement_agreements.filter((row) => row.institution !== institution || row.site !== site);
    return { ...rows, capacity: { ...rows.capacity, placement_agreements: [...others, agreement] } };
  }
  const more = change.kind === "add" ? change.places : -change.places;
  const here = (row: { readonly site: string; readonly discipline: string }): boolean =>
    row.site === change.site && row.discipline === change.discipline;
  const placement_capacity = rows.capacity.placement_capacity.flatMap((row) =>
    here(row) && row.study_year === null ? inWeeks(row, change, (value) => Math.max(0, value + more)) : [row],
  );
  if (change.kind === "withdraw") return { ...rows, capacity: { ...rows.capacity, placement_capacity } };
  // Supervisors come with the places added: otherwise a place more would often be worth nothing.
  const supervision = rows.capacity.supervision.flatMap((row) =>
    here(row) ? inWeeks(row, change, (value) => value + more / row.students_each) : [row],
  );
  return { ...rows, capacity: { ...rows.capacity, placement_capacity, supervision } };
}

interface InWeeks {
  readonly from_week: string;
  readonly to_week: string;
  readonly value: number;
}

/** A row of figures by week with another value in some of its weeks: up to three rows. */
function inWeeks<R extends InWeeks>(
  row: R,
  { from, to }: { readonly from: string; readonly to: string },
  change: (value: number) => number,
): R[] {
  const [first, last] = [weekNumber(row.from_week)!, weekNumber(row.to_week)!];
  const [begin, end] = [Math.max(first, weekNumber(from)!), Math.min(last, weekNumber(to)!)];
  if (end < begin) return [row];
  const part = (a: number, b: number, value: number): R[] =>
    b < a ? [] : [{ ...row, from_week: weekText(a), to_week: weekText(b), value }];
  return [...part(first, begin - 1, row.value), ...part(begin, end, change(row.value)), ...part(end + 1, last, row.value)];
}
