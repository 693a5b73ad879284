import fc from "fast-check";
import { checkTerm, type TermRows } from "#model/placement";
import { smallTerm } from "./small-term.test-support.ts";

const week = (number: number): string => `2027-W${String(number).padStart(2, "0")}`;
const no = { low: null, high: null, distribution: null } as const;
const provenance = { unit_of_measure: "u", year: 2027, source: "s", certainty: "assumption", note: "t" } as const;
const SITES = ["a", "b", "m"] as const;
const site = fc.constantFrom(...SITES);
const sometimes = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<T[]>([]) }, { weight: 1, arbitrary: fc.array(arbitrary, { minLength: 1, maxLength: 2 }) });

/** Small terms of every kind: each rule and each goal comes into play in some of them. */
export const randomTerm: fc.Arbitrary<TermRows> = fc
  .integer({ min: 3, max: 5 })
  .chain((last) => {
    const span = fc
      .tuple(fc.integer({ min: 1, max: last }), fc.integer({ min: 1, max: last }))
      .map(([one, other]) => ({ from_week: week(Math.min(one, other)), to_week: week(Math.max(one, other)) }));
    return fc.integer({ min: 1, max: 4 }).chain((count) => {
      const student = fc.integer({ min: 1, max: count }).map((number) => `s${number}`);
      return fc.record({
        last: fc.constant(last),
        count: fc.constant(count),
        places: fc.record({
          "a:x": fc.integer({ min: 0, max: 3 }),
          "b:x": fc.integer({ min: 0, max: 2 }),
          "m:x": fc.integer({ min: 0, max: 1 }),
          "m:y": fc.integer({ min: 0, max: 2 }),
          "a:y": fc.integer({ min: 0, max: 2 }),
        }),
        x: fc.record({ weeks: fc.constantFrom(1, 1.4, 2, 3), parts: fc.constantFrom(1, 1, 2) }),
        y: fc.record({ weeks: fc.constantFrom(0.6, 1, 2), after: fc.boolean() }),
        third: fc.option(fc.constantFrom("x y", "x"), { freq: 3 }),
        setting: fc.constantFrom("any", "any", "any", "municipal", "hospital"),
        windowFrom: fc.integer({ min: 1, max: 2 }),
        second: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
        homes: fc.array(fc.constantFrom("k1", "k2", null), { minLength: count, maxLength: count }),
        certificates: fc.array(fc.constantFrom("vaccination", null), { minLength: count, maxLength: count }),
        minutes: fc.array(fc.record({ minutes: fc.constantFrom(10, 40, 80, 120, 200), lodging: fc.boolean() }), {
          minLength: 6,
          maxLength: 6,
        }),
        quota: sometimes(fc.record({ site, quota: fc.constantFrom(0, 1, 2) })),
        ownAgreement: sometimes(site),
        shorter: sometimes(fc.record({ site, span })),
        supervision: sometimes(
          fc.record({ site, discipline: fc.constantFrom("x", "y"), value: fc.constantFrom(0, 1, 1.6), each: fc.constantFrom(1, 1.5) }),
        ),
        years: sometimes(
          fc.record({
            site,
            discipline: fc.constantFrom("x", "y"),
            year: fc.constantFrom(2, 3),
            value: fc.integer({ min: 0, max: 2 }),
            only: fc.boolean(),
          }),
        ),
        asks: sometimes(site),
        closures: sometimes(fc.record({ site: fc.constantFrom("a", "b", "m", null), at: fc.integer({ min: 1, max: last }) })),
        opens: sometimes(site),
        municipal: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 3 }),
        away: sometimes(fc.record({ student, span })),
        exclusions: sometimes(fc.record({ student, site })),
        history: sometimes(fc.record({ student, site: fc.constantFrom("a", "b", null), far: fc.boolean() })),
        needs: sometimes(
          fc.record({
            student,
            effect: fc.constantFrom("max-minutes" as const, "not-before" as const, "not-after" as const),
            value: fc.integer({ min: 1, max: last + 1 }),
          }),
        ),
        locks: sometimes(
          fc.record({
            student,
            kind: fc.constantFrom("place" as const, "place" as const, "forbid" as const),
            requirement: fc.constantFrom("x", "y"),
            any: fc.boolean(),
            site,
            at: fc.integer({ min: 1, max: last }),
          }),
        ),
        wishes: sometimes(fc.record({ student, sites: fc.shuffledSubarray([...SITES], { minLength: 1, maxLength: 2 }) })),
        goals: fc.shuffledSubarray(["travel-limit", "wishes", "travel", "even-load"] as const),
      });
    });
  })
  .map((it): TermRows => {
    const base = smallTerm({
      weeks: it.last,
      places: it.places,
      needs: [
        { discipline: "x", weeks: it.x.weeks, parts: it.x.parts },
        { discipline: "y", weeks: it.y.weeks, ...(it.y.after && { after: "x" }) },
        ...(it.third === null ? [] : [{ id: "z", discipline: it.third, weeks: 1 }]),
      ],
      students: it.count,
    });
    const { capacity, students, term } = base;
    const all = { from_week: week(1), to_week: week(it.last) };
    const unique = <T>(list: readonly T[], key: (one: T) => string): T[] => [...new Map(list.map((one) => [key(one), one])).values()];
    const years = unique(it.years, (one) => `${one.site} ${one.discipline}`);
    const only = new Set(years.filter((one) => one.only).map((one) => `${one.site} ${one.discipline}`));
    const opens = new Set(it.opens);
    const requirements = capacity.placement_requirements.map((row) => ({
      ...row,
      setting: row.id === "x" ? (it.setting as "any") : row.setting,
      window_from: row.id === "y" ? `W0${it.windowFrom}` : row.window_from,
    }));
    const own = new Set(it.ownAgreement);
    return {
      term: {
        ...term,
        goals: [...it.goals],
        municipalWeeks: it.municipal === null ? [] : [{ programme: "p", studyYear: 3, weeks: it.municipal }],
      },
      capacity: {
        ...capacity,
        placement_requirements: [...requirements, { ...requirements[0]!, id: "x2", study_year: 2, after: null, parts: 1, value: 1 }],
        placement_capacity: [
          ...capacity.placement_capacity
            .filter((row) => !only.has(`${row.site} ${row.discipline}`))
            .map((row) => ({ ...row, opens_for: opens.has(row.site as "a") && row.value >= 2 ? 2 : null })),
          ...years
            .filter(({ site: at, discipline }) =>
              capacity.placement_capacity.some((row) => row.site === at && row.discipline === discipline),
            )
            .map((row) => ({
              site: row.site,
              discipline: row.discipline,
              ...all,
              study_year: row.year,
              value: row.value,
              opens_for: null,
              ...no,
              ...provenance,
            })),
        ],
        supervision: unique(it.supervision, (one) => `${one.site} ${one.discipline}`).map((row) => ({
          site: row.site,
          discipline: row.discipline,
          ...all,
          value: row.value,
          students_each: row.each,
          ...no,
          ...provenance,
        })),
        placement_agreements: capacity.placement_agreements.map((row) => ({
          ...row,
          ...(it.shorter.find((one) => one.site === row.site)?.span ?? all),
          programme: own.has(row.site as "a") ? "p" : null,
          quota: it.quota.find((one) => one.site === row.site)?.quota ?? null,
        })),
        site_requirements: [...new Set(it.asks)].map((at) => ({ site: at, requirement: "vaccination" as const, source: "s", note: null })),
        closures: it.closures.map(({ site: at, at: number }) => ({
          site: at,
          from_week: week(number),
          to_week: week(number),
          reason: "r",
          source: "s",
          note: null,
        })),
        travel_times: ["k1", "k2"].flatMap((municipality, at) =>
          SITES.map((to, index) => ({ municipality, site: to, ...it.minutes[at * 3 + index]!, source: "s", note: null })),
        ),
      },
      students: {
        ...students,
        students: students.students.map((row, at) => ({
          ...row,
          study_year: it.second[at] && at > 0 ? 2 : 3,
          municipality: it.homes[at]!,
          certificates: it.certificates[at]!,
        })),
        exclusions: it.exclusions,
        history: it.history.map(({ student, site: at, far }) => ({ student, week: "2026-W40", site: at, far: far && at !== null })),
        needs: it.needs.map((row, at) => ({
          ...row,
          decision: `v${at}`,
          value: row.effect === "max-minutes" ? row.value * 30 : row.value,
        })),
        unavailable: it.away.map(({ student, span }) => ({ student, ...span })),
        locks: it.locks.map(({ student, kind, requirement, any, site: at, at: number }) => ({
          student,
          kind,
          requirement: kind === "forbid" && any ? null : requirement,
          site: at,
          week: kind === "place" ? week(number) : null,
          discipline: null,
          reason: "r",
          by: "k",
          at: "2026-12-01",
        })),
        wishes: unique(it.wishes, (one) => one.student).flatMap(({ student, sites }) =>
          sites.map((at, index) => ({ student, rank: index + 1, site: at })),
        ),
      },
    };
  })
  // What `placement check` refuses is not allocated; a lock says all of a requirement, so those that may be split have none.
  .filter(
    (rows) =>
      checkTerm(rows).length === 0 &&
      rows.students.locks.every(
        ({ kind, requirement, student }) =>
          kind === "forbid" ||
          (rows.capacity.placement_requirements.find(({ id }) => id === requirement)!.parts === 1 &&
            rows.students.students.find(({ id }) => id === student)!.study_year === 3),
      ),
  );
