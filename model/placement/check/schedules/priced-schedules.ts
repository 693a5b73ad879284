import type { Allocation, Placement } from "../../allocation/allocation.ts";
import { blocksOf } from "../../calendar/parts.ts";
import { weekLimit } from "../../calendar/week-limit.ts";
import { weekNumber, weeksNamed } from "../../calendar/weeks.ts";
import { fixedBlocks } from "../../case/fixed-blocks.ts";
import type { CaseRow, TermRows } from "../../case/rows.ts";
import { openTravel } from "../../travel/travel.ts";
import { agreementOf, capacityKey, covers, type Priced, placesIn } from "../capacity/priced.ts";
import { requiredInTerm } from "../rules/complete.ts";

/** What is asked of a student's schedule beside its price. */
export interface Asked {
  /** What a student without everything counts: the worth of a week of practice. Not given: only the whole will do. */
  readonly weekWorth?: number;
  /** Placements that are to be among it. */
  readonly kept?: readonly Placement[];
}

/** Schedules of students at some prices on capacity. */
export interface PricedSchedules {
  /** Sum of price x capacity that locks leave. */
  readonly capacityWorth: number;
  /**
   * Price of a student's cheapest allowed schedule with everything, and with a part where weeks have a worth: its price less that worth. Infinite where
   * there is none. Reckoned from the tables, by a recursion of its own; a schedule that comes to one site for two requirements counts as allowed.
   */
  cheapest(student: CaseRow<"students">, asked?: Asked): { readonly whole: number; readonly partly: number };
}

/** Opens the schedules of a term's students at prices. */
export function openPricedSchedules(rows: TermRows, certificate: Allocation["certificate"]): PricedSchedules {
  const { term, capacity, students } = rows;
  const [first, last] = [weekNumber(term.fromWeek)!, weekNumber(term.toWeek)!];
  const prices = new Map(certificate.map(({ capacity: priced, week, price }) => [`${capacityKey(priced)}\n${weekNumber(week)}`, price]));
  const institutions = new Map(capacity.programmes.map(({ id, institution }) => [id, institution]));
  const travel = openTravel(capacity);
  const required = requiredInTerm(rows);
  const sites = new Map(capacity.placement_sites.map((site) => [site.id, site]));
  const byId = new Map(students.students.map((student) => [student.id, student]));
  const lockBlocks = fixedBlocks(rows).map((block) => {
    const row = capacity.placement_requirements.find(({ id }) => id === block.requirement)!;
    const from = weekNumber(block.week)!;
    return { ...block, student: byId.get(block.student)!, row, from, to: from + block.calendarWeeks };
  });
  /** Students of locks in a capacity that take a week of it. */
  const lockedIn = (priced: Priced, week: number): number =>
    lockBlocks.filter(
      ({ student, discipline, site, from, to }) =>
        from <= week &&
        week < to &&
        site === priced.site &&
        (priced.kind === "agreement"
          ? agreementOf(capacity, student.programme, institutions.get(student.programme)!, site)?.key === capacityKey(priced)
          : discipline === priced.discipline && (priced.kind === "total" || priced.studyYear === student.study_year)),
    ).length;
  const counted = new Map<string, number>();
  const placesFree = (priced: Priced, week: number): number => {
    const key = `${capacityKey(priced)}\n${week}`;
    let places = counted.get(key);
    if (places === undefined) {
      places = placesIn(rows, priced, week) - lockedIn(priced, week);
      counted.set(key, places);
    }
    return places;
  };
  const listed = new Map<string, [site: string, discipline: string][]>();
  const placesFor = (disciplines: string): [site: string, discipline: string][] => {
    let places = listed.get(disciplines);
    if (places === undefined) {
      const wanted = disciplines.split(" ");
      const own = capacity.placement_capacity.filter(({ discipline }) => wanted.includes(discipline));
      places = [...new Map(own.map(({ site, discipline }) => [`${site} ${discipline}`, [site, discipline] as [string, string]])).values()];
      listed.set(disciplines, places);
    }
    return places;
  };
  /** What each week of a capacity costs, from the term's first on; infinite where nobody more has room. */
  const weekly = new Map<string, Float64Array>();
  const weekPrices = (priced: Priced): Float64Array => {
    const key = capacityKey(priced);
    let own = weekly.get(key);
    if (own === undefined) {
      own = Float64Array.from({ length: last - first + 1 }, (_, week) =>
        placesFree(priced, first + week) <= 0 ? Number.POSITIVE_INFINITY : (prices.get(`${key}\n${first + week}`) ?? 0),
      );
      weekly.set(key, own);
    }
    return own;
  };
  const agreements = new Map<string, ReturnType<typeof agreementOf>>();
  const agreed = (programme: string, site: string): ReturnType<typeof agreementOf> => {
    const key = `${programme}\n${site}`;
    let found = agreements.get(key);
    if (found === undefined) {
      found = agreementOf(capacity, programme, institutions.get(programme)!, site);
      agreements.set(key, found);
    }
    return found;
  };
  const capacityWorth = certificate.reduce(
    (sum, { capacity: priced, week, price }) => sum + price * Math.max(0, placesFree(priced, weekNumber(week)!)),
    0,
  );
  const by = <R extends { readonly student: string }>(list: readonly R[]): Map<string, R[]> => Map.groupBy(list, ({ student }) => student);
  const [locks, begun, aways, needs, exclusions, history] = [
    by(students.locks),
    by(rows.begun ?? []),
    by(students.unavailable),
    by(students.needs),
    by(students.exclusions),
    by(students.history),
  ];
  const known = new Map<string, { readonly whole: number; readonly partly: number }>();
  return {
    capacityWorth,
    cheapest(student, asked = {}) {
      const { id } = student;
      const own = {
        locks: locks.get(id) ?? [],
        begun: begun.get(id) ?? [],
        away: aways.get(id) ?? [],
        needs: needs.get(id) ?? [],
        never: new Set([...(exclusions.get(id) ?? []), ...(history.get(id) ?? [])].map(({ site }) => site)),
      };
      const distance = own.needs.some(({ effect }) => effect === "max-minutes") ? student.municipality : null;
      const { programme, study_year, certificates } = student;
      const { kept = [], weekWorth = null } = asked;
      const name = JSON.stringify(
        [programme, study_year, certificates, distance, own.locks, own.begun, own.away, own.needs, [...own.never], kept, weekWorth].map(
          (part) => withoutNames(part),
        ),
      );
      let found = known.get(name);
      if (found === undefined) {
        found = cheapestOf(student, own, asked);
        known.set(name, found);
      }
      return found;
    },
  };

  function cheapestOf(
    student: CaseRow<"students">,
    own: {
      locks: readonly CaseRow<"locks">[];
      away: readonly CaseRow<"unavailable">[];
      needs: readonly CaseRow<"needs">[];
      never: ReadonlySet<string | null>;
    },
    { kept = [], weekWorth }: Asked,
  ): { readonly whole: number; readonly partly: number } {
    const has = new Set(student.certificates?.split(" ") ?? []);
    const decided = lockBlocks.filter((block) => block.student.id === student.id);
    const blocks = required(student.programme, student.study_year)
      .flatMap((row) => blocksOf(row).map(({ length, weeks }, part) => ({ row, part, length, weeks })))
      .filter(({ row, part }) => !decided.some((block) => block.row.id === row.id && (block.whole || block.part === part)));
    const free = (week: number): boolean =>
      !own.away.some((row) => covers(row, week)) &&
      !decided.some(({ from, to }) => from <= week && week < to) &&
      own.needs.every(({ effect, value }) => effect === "max-minutes" || value === null || weekLimit(effect, value, first, last)(week));
    const keptOf = ({ row, part }: (typeof blocks)[number]): Placement | undefined =>
      kept.find((placement) => placement.requirement === row.id && placement.part === part);
    /** Places that one block may be met at, and what weeks there cost in each capacity it takes. */
    const allowed = (block: (typeof blocks)[number]): { readonly municipal: boolean; readonly lanes: readonly Float64Array[] }[] => {
      const { row } = block;
      const pinned = keptOf(block);
      return placesFor(row.discipline).flatMap(([site, discipline]) => {
        if (pinned !== undefined && (pinned.site !== site || pinned.discipline !== discipline)) return [];
        const { setting } = sites.get(site)!;
        if (row.setting !== "any" && setting !== row.setting) return [];
        if (own.never.has(site) || decided.some((one) => one.site === site && one.row.id !== row.id)) return [];
        if (own.locks.some((lock) => lock.kind === "forbid" && lock.site === site && (lock.requirement ?? row.id) === row.id)) return [];
        if (capacity.site_requirements.some((one) => one.site === site && !has.has(one.requirement))) return [];
        const near = own.needs.every(({ effect, value }) => {
          if (effect !== "max-minutes" || value === null) return true;
          const way = student.municipality === null ? null : travel(student.municipality, site);
          return way !== null && way.minutes <= value;
        });
        const agreement = agreed(student.programme, site);
        if (!near || agreement === null) return [];
        const lanes: Priced[] = [
          { kind: "total", site, discipline },
          { kind: "study-year", site, discipline, studyYear: student.study_year },
          agreement.priced,
        ];
        return [{ municipal: setting === "municipal", lanes: lanes.map(weekPrices) }];
      });
    };
    /** Cheapest way to meet one block at some of the places from a week on, apart for municipal service. */
    const startCost = (
      block: (typeof blocks)[number],
      places: ReturnType<typeof allowed>,
      start: number,
    ): { any: number; municipal: number } => {
      const { row, length } = block;
      const best = { any: Number.POSITIVE_INFINITY, municipal: Number.POSITIVE_INFINITY };
      const pinned = keptOf(block);
      if (pinned !== undefined && weekNumber(pinned.week) !== start) return best;
      const from = weeksNamed(row.window_from, first, last)[0]!;
      const to = weeksNamed(row.window_to, first, last).at(-1)!;
      if (start < from || start + length - 1 > to) return best;
      for (let week = start; week < start + length; week++) if (!free(week)) return best;
      for (const { municipal, lanes } of places) {
        let sum = 0;
        for (let week = start - first; week < start - first + length && sum < Number.POSITIVE_INFINITY; week++)
          for (const lane of lanes) sum += lane[week]!;
        if (municipal) best.municipal = Math.min(best.municipal, sum);
        else best.any = Math.min(best.any, sum);
      }
      return best;
    };
    const wanted =
      term.municipalWeeks.find((row) => row.programme === student.programme && row.studyYear === student.study_year)?.weeks ?? 0;
    const had = decided.reduce((sum, { site, from, to }) => (sites.get(site)!.setting === "municipal" ? sum + to - from : sum), 0);
    const table = blocks.map((block) => {
      const places = allowed(block);
      return Array.from({ length: last - first + 2 }, (_, week) => startCost(block, places, first + week));
    });
    const all = (1 << blocks.length) - 1;
    const needed = blocks.reduce((mask, block, index) => (keptOf(block) === undefined ? mask : mask | (1 << index)), 0);
    const practice = (done: number): number => blocks.reduce((sum, { weeks }, index) => (done & (1 << index) ? sum + weeks : sum), 0);
    const decidedWeeks = decided.reduce((sum, block) => sum + block.weeks, 0);
    const walk = (partly: boolean): number => {
      const before = new Map<string, number>();
      const from = (week: number, done: number, municipal: number): number => {
        if (done === all) return !partly && municipal >= wanted ? 0 : Number.POSITIVE_INFINITY;
        const stop = partly && (needed & ~done) === 0 ? -weekWorth! * (decidedWeeks + practice(done)) : Number.POSITIVE_INFINITY;
        if (week > last) return stop;
        const key = `${week} ${done} ${municipal}`;
        const reckoned = before.get(key);
        if (reckoned !== undefined) return reckoned;
        let best = Math.min(stop, from(week + 1, done, municipal));
        blocks.forEach((block, index) => {
          if (done & (1 << index)) return;
          // Parts of equal length are alike: one order of them is enough.
          const follows = blocks.every(
            ({ row, part, length }, other) =>
              (done & (1 << other)) !== 0 ||
              !(row.id === block.row.after || (row.id === block.row.id && part < block.part && length === block.length)),
          );
          const next = week + block.length;
          const ended = decided.every(({ row, to }) => row.id !== block.row.after || to <= week);
          const ahead = decided.every(({ row, from: begins }) => row.after !== block.row.id || next <= begins);
          if (!follows || !ended || !ahead) return;
          const { any, municipal: there } = table[index]![week - first]!;
          if (any < Number.POSITIVE_INFINITY) best = Math.min(best, any + from(next, done | (1 << index), municipal));
          if (there < Number.POSITIVE_INFINITY)
            best = Math.min(best, there + from(next, done | (1 << index), Math.min(wanted, municipal + block.length)));
        });
        before.set(key, best);
        return best;
      };
      return from(first, 0, Math.min(wanted, had));
    };
    return { whole: walk(false), partly: weekWorth === undefined ? Number.POSITIVE_INFINITY : walk(true) };
  }
}

/** Takes a student's pseudonym out, so that students alike are reckoned once. */
const withoutNames = (part: unknown): unknown =>
  Array.isArray(part) ? part.map((row: unknown) => (typeof row === "object" && row !== null ? { ...row, student: "" } : row)) : part;
