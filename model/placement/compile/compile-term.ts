import { hashName } from "#model/random";
import { weekNumber } from "../calendar/weeks.ts";
import { fixedBlocks } from "../case/fixed-blocks.ts";
import type { CaseRow, TermRows } from "../case/rows.ts";
import type { Option, Problem, ProblemStudent, Requirement, StudentClass } from "../problem/problem.ts";
import { openTravel, type Travel } from "../travel/travel.ts";
import { type Lanes, layLanes, type Weeks } from "./lanes.ts";
import { blockedWeeks, type Demand, demandsOf } from "./student-demands.ts";

/** A block decided by a lock before anything is searched. */
export interface LockedBlock {
  readonly requirement: string;
  readonly part: number;
  /** Whether it is all of the requirement, whatever its parts. */
  readonly whole: boolean;
  readonly place: number;
  readonly start: number;
  readonly length: number;
  readonly weeks: number;
}

/** A term made ready for the search, with what is needed to tell its answer in the words of the tables. */
export interface CompiledTerm {
  readonly problem: Problem;
  readonly weeks: Weeks;
  readonly lanes: Lanes;
  /** Pseudonyms, aligned with `problem.students`. */
  readonly students: readonly CaseRow<"students">[];
  /** What each class has to be placed for, aligned with its requirements. */
  readonly demands: readonly (readonly Demand[])[];
  /** Students in each cell by what was decided before the search. */
  readonly taken: Int32Array;
  /** Blocks locked for each student. */
  readonly locked: readonly (readonly LockedBlock[])[];
  /** Travel of a student to a site; null where it is not known. */
  travel(student: number, site: string): Travel | null;
  /** Rank of a site among a student's wishes, from 1; null where it is not wished. */
  wish(student: number, site: string): number | null;
}

/** Makes a term ready for the search. The rows have been checked (`checkTerm`). */
export function compileTerm(stated: TermRows): CompiledTerm {
  const { term, capacity, students: rows } = stated;
  const first = weekNumber(term.fromWeek)!;
  const weeks: Weeks = { first, count: weekNumber(term.toWeek)! - first + 1 };
  const lanes = layLanes(capacity, weeks);
  const travelFrom = openTravel(capacity);
  const institutions = new Map(capacity.programmes.map(({ id, institution }) => [id, institution]));
  const sites = new Map(capacity.placement_sites.map((site) => [site.id, site]));
  const asked = Map.groupBy(capacity.site_requirements, ({ site }) => site);
  const fixed = Map.groupBy(fixedBlocks(stated), ({ student }) => student);
  const by = <R extends { student: string }>(list: readonly R[]): Map<string, R[]> => Map.groupBy(list, ({ student }) => student);
  const [history, exclusions, needs, away, locks] = [
    by(rows.history),
    by(rows.exclusions),
    by(rows.needs),
    by(rows.unavailable),
    by(rows.locks),
  ];
  const siteNumber = new Map([...sites.keys()].map((id, index) => [id, index]));
  const placesOf = Map.groupBy(
    lanes.places.map((place, index) => ({ ...place, index })),
    ({ discipline }) => discipline,
  );
  const lastYear = new Map<string, number>();
  for (const { programme, study_year } of capacity.placement_requirements)
    lastYear.set(programme, Math.max(lastYear.get(programme) ?? 0, study_year));

  // The order of rows must not matter: students go by their place in the lottery, and by pseudonym where two draw alike.
  const drawn = rows.students
    .map((student) => ({ student, lot: hashName(`${term.seed}:${student.id}`) }))
    .sort((one, other) => one.lot[0] - other.lot[0] || one.lot[1] - other.lot[1] || (one.student.id < other.student.id ? -1 : 1))
    .map(({ student }) => student);

  const classes: StudentClass[] = [];
  const demandsByClass: Demand[][] = [];
  const classOf = new Map<string, number>();
  const taken = new Int32Array(lanes.lanes.length * weeks.count);
  const locked: LockedBlock[][] = [];
  const problemStudents: ProblemStudent[] = drawn.map((student, lot) => {
    const who = { studyYear: student.study_year, institution: institutions.get(student.programme)!, programme: student.programme };
    const never = new Set((exclusions.get(student.id) ?? []).map(({ site }) => site));
    const past = history.get(student.id) ?? [];
    for (const { site } of past) if (site !== null) never.add(site);
    const certificates = new Set(student.certificates?.split(" ") ?? []);
    const own = needs.get(student.id) ?? [];
    const nearest = Math.min(...own.filter(({ effect }) => effect === "max-minutes").map(({ value }) => value ?? Number.POSITIVE_INFINITY));
    const admits = (site: string, requirement: string): boolean => {
      if (never.has(site)) return false;
      if (
        (locks.get(student.id) ?? []).some(
          (lock) => lock.kind === "forbid" && lock.site === site && (lock.requirement ?? requirement) === requirement,
        )
      )
        return false;
      if ((asked.get(site) ?? []).some(({ requirement: wanted }) => !certificates.has(wanted))) return false;
      if (nearest === Number.POSITIVE_INFINITY) return true;
      const way = student.municipality === null ? null : travelFrom(student.municipality, site);
      return way !== null && way.minutes <= nearest;
    };
    const blocked = blockedWeeks(away.get(student.id) ?? [], own, weeks);
    const all = demandsOf(capacity.placement_requirements, student, weeks);
    const decided = (fixed.get(student.id) ?? []).map(
      ({ requirement, part, whole, site, discipline, week, calendarWeeks, weeks: practice }): LockedBlock => ({
        requirement,
        part,
        whole,
        place: lanes.places.findIndex((place) => site === place.site && discipline === place.discipline),
        start: weekNumber(week)! - first,
        length: calendarWeeks,
        weeks: practice,
      }),
    );
    for (const { place, start, length } of decided) {
      for (let week = start; week < start + length; week++) {
        blocked[week] = 1;
        for (const lane of lanes.at(place, who) ?? []) taken[lane * weeks.count + week]!++;
      }
    }
    locked.push(decided);
    const open = all.filter(({ id, part }) => !decided.some((block) => block.requirement === id && (block.whole || block.part === part)));
    /** Sites of other requirements, which the student does not come to again. */
    const takenBy = (site: string, requirement: string): boolean =>
      decided.some((block) => block.requirement !== requirement && lanes.places[block.place]!.site === site);
    const requirements = open.map((demand): Requirement => {
      const before = open.reduce((mask, { id, part, length }, index) => {
        // Parts of equal length are alike: one order of them is enough.
        const earlierPart = id === demand.id && part < demand.part && length === demand.length;
        return id === demand.after || earlierPart ? mask | (1 << index) : mask;
      }, 0);
      const ended = decided.filter(({ requirement }) => requirement === demand.after);
      const follows = decided.filter(({ requirement }) => all.some(({ id, after }) => id === requirement && after === demand.id));
      return {
        id: demand.id,
        length: demand.length,
        weeks: demand.weeks,
        first: Math.max(demand.first, ...ended.map(({ start, length }) => start + length)),
        last: Math.min(demand.last, ...follows.map(({ start }) => start - 1)),
        before,
        options: demand.disciplines
          .flatMap((discipline) => placesOf.get(discipline) ?? [])
          .flatMap(({ site, index }): Option[] => {
            const { setting } = sites.get(site)!;
            if (demand.setting !== "any" && setting !== demand.setting) return [];
            if (takenBy(site, demand.id) || !admits(site, demand.id)) return [];
            const own = lanes.at(index, who);
            return own === null ? [] : [{ place: index, site: siteNumber.get(site)!, lanes: own, municipal: setting === "municipal" }];
          }),
      };
    });
    const wanted =
      term.municipalWeeks.find((row) => row.programme === student.programme && row.studyYear === student.study_year)?.weeks ?? 0;
    const done = decided.reduce(
      (sum, { place, length }) => (sites.get(lanes.places[place]!.site)!.setting === "municipal" ? sum + length : sum),
      0,
    );
    const group: StudentClass = { requirements, blocked, municipalWeeks: Math.max(0, wanted - done) };
    const name = JSON.stringify([
      student.programme,
      student.study_year,
      open.map(({ id, part }) => [id, part]),
      [...blocked],
      group.municipalWeeks,
      requirements.map((r) => [r.first, r.last, r.options.map(({ place }) => place)]),
    ]);
    let index = classOf.get(name);
    if (index === undefined) {
      index = classes.length;
      classOf.set(name, index);
      classes.push(group);
      demandsByClass.push(open);
    }
    const leftOut = past.some(({ site }) => site === null);
    const finalYear = lastYear.get(student.programme) === student.study_year;
    return { class: index, lot, precedence: leftOut ? 2 : finalYear ? 1 : 0 };
  });

  const capacityGrid = new Int32Array(lanes.lanes.length * weeks.count);
  lanes.lanes.forEach((lane, index) => {
    for (let week = 0; week < weeks.count; week++)
      capacityGrid[index * weeks.count + week] = lane.capacity[week]! - taken[index * weeks.count + week]!;
  });
  const ranks = new Map(rows.wishes.map(({ student, site, rank }) => [`${student}\n${site}`, rank]));
  return {
    problem: {
      weeks: weeks.count,
      capacity: capacityGrid,
      lanes: lanes.lanes.length,
      places: lanes.places.length,
      classes,
      students: problemStudents,
      openings: openings(capacity.placement_capacity, lanes, weeks, taken),
    },
    weeks,
    lanes,
    students: drawn,
    demands: demandsByClass,
    locked,
    taken,
    travel: (student, site) => {
      const { municipality } = drawn[student]!;
      return municipality === null ? null : travelFrom(municipality, site);
    },
    wish: (student, site) => ranks.get(`${drawn[student]!.id}\n${site}`) ?? null,
  };
}

/** Windows that open only for at least so many students, fewer by those locked there. */
function openings(
  rows: TermRows["capacity"]["placement_capacity"],
  { places }: Lanes,
  weeks: Weeks,
  taken: Int32Array,
): Problem["openings"] {
  return rows.flatMap(({ site, discipline, from_week, to_week, opens_for }) => {
    const place = places.find((one) => one.site === site && one.discipline === discipline);
    if (opens_for === null || opens_for <= 1 || place === undefined) return [];
    const first = Math.max(0, weekNumber(from_week)! - weeks.first);
    const last = Math.min(weeks.count - 1, weekNumber(to_week)! - weeks.first);
    if (last < first) return [];
    let most = 0;
    for (let week = first; week <= last; week++) most = Math.max(most, taken[place.total * weeks.count + week]!);
    return [{ lane: place.total, first, last, least: Math.max(0, opens_for - most) }].filter(({ least }) => least > 1);
  });
}
