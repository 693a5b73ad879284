import { weekNumber } from "../calendar/weeks.ts";
import type { CapacityRows } from "../case/rows.ts";

/** What a lane stands for, so that it can be named. */
export type LaneName =
  | { readonly kind: "total"; readonly site: string; readonly discipline: string }
  | { readonly kind: "study-year"; readonly site: string; readonly discipline: string; readonly studyYear: number }
  | { readonly kind: "agreement"; readonly institution: string; readonly site: string; readonly programme: string | null };

/** A capacity that students share, week by week. */
export interface Lane {
  readonly name: LaneName;
  /** Students at once in each week of the term. */
  readonly capacity: Int32Array;
  /** Of a total: whether supervisors, not places, set the capacity in a week. */
  readonly bySupervisors?: Uint8Array;
}

/** An agreement without a quota limits nobody in the weeks it holds. */
const UNLIMITED = 1_000_000;

/** The weeks of a term, as numbers of `weekNumber`. */
export interface Weeks {
  readonly first: number;
  readonly count: number;
}

/** The lanes of a term, and how the ones a student takes are found. */
export interface Lanes {
  readonly lanes: readonly Lane[];
  /** Places: disciplines at sites that have capacity in the term. */
  readonly places: readonly { readonly site: string; readonly discipline: string; readonly total: number }[];
  /** Lanes of a student at a place; null where no agreement covers the institution there. */
  at(place: number, who: { readonly studyYear: number; readonly institution: string; readonly programme: string }): number[] | null;
}

/** Weeks of a row that lie in the term, as indices from the term's first week, the last not included. */
function span({ from_week, to_week }: { from_week: string; to_week: string }, { first, count }: Weeks): readonly [number, number] {
  const [from, to] = [weekNumber(from_week) ?? 0, weekNumber(to_week) ?? -1];
  return [Math.max(0, from - first), Math.min(count, to - first + 1)];
}

/**
 * Lays out capacity by lanes: for each place the total (places, or what supervisors can follow up where that is less), places kept for one study
 * year, and each agreement with its quota. Closed weeks take nobody.
 */
export function layLanes(rows: CapacityRows, weeks: Weeks): Lanes {
  const lanes: Lane[] = [];
  const places: { site: string; discipline: string; total: number }[] = [];
  const placeOf = new Map<string, number>();
  const yearLanes = new Map<string, number>();
  const blank = (value = 0): Int32Array => new Int32Array(weeks.count).fill(value);
  const fill = (into: Int32Array, row: { from_week: string; to_week: string }, value: number): void => {
    const [from, to] = span(row, weeks);
    if (from < to) into.fill(value, from, to);
  };
  const own = rows.placement_capacity.filter((row) => {
    const [from, to] = span(row, weeks);
    return from < to;
  });
  const key = (site: string, discipline: string): string => `${site}\n${discipline}`;
  const grouped = Map.groupBy(own, ({ site, discipline }) => key(site, discipline));
  for (const group of grouped.values()) {
    const { site, discipline } = group[0]!;
    const total = blank();
    const stated = new Uint8Array(weeks.count);
    for (const row of group.filter(({ study_year }) => study_year === null)) {
      fill(total, row, Math.floor(row.value));
      const [from, to] = span(row, weeks);
      stated.fill(1, from, to);
    }
    const byYear = Map.groupBy(
      group.filter((row) => row.study_year !== null),
      ({ study_year }) => study_year!,
    );
    for (const [studyYear, kept] of byYear) {
      const capacity = blank();
      // Where a total is stated, a year without a row of its own is limited by the total alone.
      for (let week = 0; week < weeks.count; week++) if (stated[week]) capacity[week] = UNLIMITED;
      for (const row of kept) fill(capacity, row, Math.floor(row.value));
      yearLanes.set(`${key(site, discipline)}\n${studyYear}`, lanes.length);
      lanes.push({ name: { kind: "study-year", site, discipline, studyYear }, capacity });
    }
    for (let week = 0; week < weeks.count; week++) {
      if (stated[week]) continue;
      for (const kept of byYear.values()) {
        const row = kept.find((one) => {
          const [from, to] = span(one, weeks);
          return from <= week && week < to;
        });
        if (row) total[week]! += Math.floor(row.value);
      }
    }
    // A study year without places of its own has none in weeks that have no total.
    if (byYear.size > 0 && stated.some((one, week) => !one && total[week]! > 0)) {
      yearLanes.set(`${key(site, discipline)}\n`, lanes.length);
      lanes.push({
        name: { kind: "study-year", site, discipline, studyYear: 0 },
        capacity: Int32Array.from(stated, (one) => (one ? UNLIMITED : 0)),
      });
    }
    const bySupervisors = new Uint8Array(weeks.count);
    for (const row of rows.supervision) {
      if (row.site !== site || row.discipline !== discipline) continue;
      const most = Math.floor(row.value * row.students_each + 1e-9);
      const [from, to] = span(row, weeks);
      for (let week = from; week < to; week++) {
        if (most >= total[week]!) continue;
        total[week] = most;
        bySupervisors[week] = 1;
      }
    }
    for (const closure of rows.closures) if (closure.site === null || closure.site === site) fill(total, closure, 0);
    placeOf.set(key(site, discipline), places.length);
    places.push({ site, discipline, total: lanes.length });
    lanes.push({ name: { kind: "total", site, discipline }, capacity: total, bySupervisors });
  }
  const agreements = new Map<string, number>();
  for (const row of rows.placement_agreements) {
    const name = `${row.institution}\n${row.site}\n${row.programme ?? ""}`;
    let lane = agreements.get(name);
    if (lane === undefined) {
      lane = lanes.length;
      agreements.set(name, lane);
      const { institution, site, programme } = row;
      lanes.push({ name: { kind: "agreement", institution, site, programme }, capacity: blank() });
    }
    fill(lanes[lane]!.capacity, row, row.quota ?? UNLIMITED);
  }
  return {
    lanes,
    places,
    at(place, { studyYear, institution, programme }) {
      const { site, discipline, total } = places[place]!;
      const agreement = agreements.get(`${institution}\n${site}\n${programme}`) ?? agreements.get(`${institution}\n${site}\n`);
      if (agreement === undefined) return null;
      const kept = yearLanes.get(`${key(site, discipline)}\n${studyYear}`) ?? yearLanes.get(`${key(site, discipline)}\n`);
      return kept === undefined ? [total, agreement] : [total, kept, agreement];
    },
  };
}
