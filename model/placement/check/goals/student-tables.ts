import { weekNumber } from "../../calendar/weeks.ts";
import type { CapacityRows, CaseRow, TermRows } from "../../case/rows.ts";
import { openTravel } from "../../travel/travel.ts";

/** What a site means to a student, from the tables alone. */
export interface SiteForStudent {
  /** Minutes one way; 0 where not known. */
  readonly minutes: number;
  /** Beyond the travel limit, without lodging. */
  readonly far: boolean;
  /** Rank of the wish it meets; one more than the lowest of any wish where it meets none. */
  readonly rank: number;
}

/** Looks students' goals up in the tables of a term. */
export interface StudentTables {
  /** One more than the lowest rank of any wish; 0 where nobody wishes. */
  readonly worst: number;
  wishes(student: string): boolean;
  farBefore(student: string): boolean;
  at(student: CaseRow<"students">, site: string): SiteForStudent;
  /** Sites that can be open to a student for a requirement in some week, as far as the tables of rules say one by one. */
  sitesFor(student: CaseRow<"students">, requirement: CapacityRows["placement_requirements"][number]): readonly string[];
}

/** Longest way that is counted, minutes. */
const LONGEST = 2000;

/** Opens the look-up. */
export function openStudentTables({ term, capacity, students }: TermRows): StudentTables {
  const travel = openTravel(capacity);
  const ranks = new Map(students.wishes.map(({ student, site, rank }) => [`${student}\n${site}`, rank]));
  const worst = students.wishes.length === 0 ? 0 : Math.max(...students.wishes.map(({ rank }) => rank)) + 1;
  const wishing = new Set(students.wishes.map(({ student }) => student));
  const farBefore = new Set(students.history.filter(({ far }) => far).map(({ student }) => student));
  const [first, last] = [weekNumber(term.fromWeek)!, weekNumber(term.toWeek)!];
  const inTerm = (row: { from_week: string; to_week: string }): boolean =>
    weekNumber(row.from_week)! <= last && weekNumber(row.to_week)! >= first;
  const open = new Map<string, Set<string>>();
  for (const row of capacity.placement_capacity)
    if (row.value >= 1 && inTerm(row)) open.set(row.discipline, (open.get(row.discipline) ?? new Set()).add(row.site));
  const agreed = new Set(
    capacity.placement_agreements.filter(inTerm).map(({ institution, site, programme }) => `${institution}\n${site}\n${programme ?? ""}`),
  );
  const institutions = new Map(capacity.programmes.map(({ id, institution }) => [id, institution]));
  const settings = new Map(capacity.placement_sites.map(({ id, setting }) => [id, setting]));
  const asked = Map.groupBy(capacity.site_requirements, ({ site }) => site);
  const never = new Set([...students.exclusions, ...students.history].map(({ student, site }) => `${student}\n${site}`));
  const forbidden = Map.groupBy(
    students.locks.filter(({ kind }) => kind === "forbid"),
    ({ student }) => student,
  );
  const nearest = new Map<string, number>();
  for (const { student, effect, value } of students.needs)
    if (effect === "max-minutes" && value !== null) nearest.set(student, Math.min(nearest.get(student) ?? value, value));
  const way = (municipality: string | null, site: string) => (municipality === null ? null : travel(municipality, site));
  return {
    worst,
    wishes: (student) => wishing.has(student),
    farBefore: (student) => farBefore.has(student),
    at({ id, municipality }, site) {
      const found = way(municipality, site);
      return {
        minutes: Math.min(LONGEST, found?.minutes ?? 0),
        far: found !== null && found.minutes > term.travelLimit && !found.lodging,
        rank: wishing.has(id) ? (ranks.get(`${id}\n${site}`) ?? worst) : 0,
      };
    },
    sitesFor(student, row) {
      const institution = institutions.get(student.programme)!;
      const has = new Set(student.certificates?.split(" ") ?? []);
      const sites = new Set(row.discipline.split(" ").flatMap((discipline) => [...(open.get(discipline) ?? [])]));
      return [...sites].filter((site) => {
        if (row.setting !== "any" && settings.get(site) !== row.setting) return false;
        if (!agreed.has(`${institution}\n${site}\n${student.programme}`) && !agreed.has(`${institution}\n${site}\n`)) return false;
        if (never.has(`${student.id}\n${site}`)) return false;
        if ((asked.get(site) ?? []).some(({ requirement }) => !has.has(requirement))) return false;
        if ((forbidden.get(student.id) ?? []).some((lock) => lock.site === site && (lock.requirement ?? row.id) === row.id)) return false;
        const most = nearest.get(student.id);
        return most === undefined || (way(student.municipality, site)?.minutes ?? Number.POSITIVE_INFINITY) <= most;
      });
    },
  };
}
