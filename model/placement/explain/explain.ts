import type { Allocation } from "../allocation/allocation.ts";
import { type TermChange, withChanges } from "../allocation/changes.ts";
import { weekNumber } from "../calendar/weeks.ts";
import type { TermRows } from "../case/rows.ts";
import { requiredInTerm } from "../check/rules/complete.ts";
import { openTravel } from "../travel/travel.ts";
import { placedWith } from "./with-change.ts";

/** Why a site is not open to a student. What is about the student alone is not told apart: it is nobody else's to read. */
export const REMOVED_BY = ["setting", "agreement", "site-requirement", "closed", "student"] as const;
export type RemovedBy = (typeof REMOVED_BY)[number];

/** What stood in the way of one requirement of a student. */
export interface Obstacle {
  readonly requirement: string;
  readonly disciplines: readonly string[];
  /** Sites that have the discipline at all. */
  readonly sites: number;
  readonly removed: Readonly<Record<RemovedBy, number>>;
  /** Sites that are left, and how many other students are placed at them for the discipline. */
  readonly open: readonly string[];
  readonly competing: number;
}

/** Why a student lacks something, and what would help. */
export interface Explanation {
  readonly student: string;
  readonly lacking: readonly Obstacle[];
  /** The smallest changes that give the student everything and take nothing from those who have it, confirmed by allocating again. */
  readonly helps: readonly TermChange[];
}

/** Most changes tried for one student. */
const MOST_TRIED = 12;

/** Explains what a student of an allocation lacks; nothing is lacking where all is there. */
export function explainStudent(stated: TermRows, allocation: Allocation, id: string): Explanation {
  const rows = withChanges(stated, allocation.term.changes);
  const { capacity, students, term } = rows;
  const student = students.students.find((row) => row.id === id)!;
  const institution = capacity.programmes.find((row) => row.id === student.programme)!.institution;
  const own = allocation.placements.filter((placement) => placement.student === id);
  const travel = openTravel(capacity);
  const [first, last] = [weekNumber(term.fromWeek)!, weekNumber(term.toWeek)!];
  const lacking = requiredInTerm(rows)(student.programme, student.study_year).filter(
    (row) =>
      Math.abs(own.filter(({ requirement }) => requirement === row.id).reduce((sum, { weeks }) => sum + weeks, 0) - row.value) > 1e-6,
  );
  const never = new Set([
    ...students.exclusions.filter((row) => row.student === id).map(({ site }) => site),
    ...students.history.filter((row) => row.student === id).map(({ site }) => site ?? ""),
    ...students.locks.filter((row) => row.student === id && row.kind === "forbid").map(({ site }) => site),
  ]);
  const has = new Set(student.certificates?.split(" ") ?? []);
  const reason = (site: string, discipline: string, setting: string): RemovedBy | null => {
    const place = capacity.placement_sites.find((row) => row.id === site)!;
    if (setting !== "any" && place.setting !== setting) return "setting";
    if (
      !capacity.placement_agreements.some(
        (row) => row.institution === institution && row.site === site && (row.programme ?? student.programme) === student.programme,
      )
    )
      return "agreement";
    if (capacity.site_requirements.some((row) => row.site === site && !has.has(row.requirement))) return "site-requirement";
    const open = capacity.placement_capacity.some(
      (row) =>
        row.site === site &&
        row.discipline === discipline &&
        row.value >= 1 &&
        weekNumber(row.from_week)! <= last &&
        weekNumber(row.to_week)! >= first,
    );
    if (!open) return "closed";
    const near = students.needs
      .filter((row) => row.student === id && row.effect === "max-minutes" && row.value !== null)
      .every(
        (row) => student.municipality !== null && (travel(student.municipality, site)?.minutes ?? Number.POSITIVE_INFINITY) <= row.value!,
      );
    return never.has(site) || !near ? "student" : null;
  };
  const candidates: TermChange[] = [];
  const obstacles = lacking.map((row): Obstacle => {
    const disciplines = row.discipline.split(" ");
    const pairs = [
      ...new Map(
        capacity.placement_capacity
          .filter((one) => disciplines.includes(one.discipline))
          .map((one) => [`${one.site} ${one.discipline}`, one]),
      ).values(),
    ];
    const removed = { setting: 0, agreement: 0, "site-requirement": 0, closed: 0, student: 0 };
    const open: string[] = [];
    for (const { site, discipline } of pairs) {
      const by = reason(site, discipline, row.setting);
      if (by === null) {
        open.push(site);
        candidates.push({ kind: "add", site, discipline, from: term.fromWeek, to: term.toWeek, places: 1 });
      } else {
        removed[by]++;
        if (by === "agreement") candidates.push({ kind: "agree", institution, site });
      }
    }
    const sites = new Set(open);
    const competing = new Set(
      allocation.placements
        .filter((placement) => sites.has(placement.site) && disciplines.includes(placement.discipline) && placement.student !== id)
        .map((placement) => placement.student),
    ).size;
    return { requirement: row.id, disciplines, sites: pairs.length, removed, open, competing };
  });
  const placed = allocation.students - allocation.unplaced.length;
  const helps = candidates.slice(0, MOST_TRIED).filter((change) => {
    const now = placedWith(stated, allocation, [change], allocation.unplaced.length);
    return now.has(id) && now.size > placed;
  });
  return { student: id, lacking: obstacles, helps };
}
