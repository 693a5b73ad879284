import type { PlacedClass, TermRows, WorthOfOne } from "#model/placement";
import { type Summary, summarise } from "#model/projection";
import type { Certainty, Dataset } from "#model/vocabulary";
import type { Scenario } from "../scenario.ts";
import { type AskedProgramme, askedStudents } from "./asked-students.ts";
import type { StaffOf } from "./experienced-in.ts";
import { worthOfStudents } from "./worth-of-students.ts";

/** What one more place or supervisor comes to, every year from the term on. */
export interface StaffWorth extends WorthOfOne {
  /** Students more a year who come through all their years of study, as found. */
  readonly studentsAYear: number;
  /** Graduates more who have started in their occupation before the year, in all. */
  readonly graduates: Summary;
  /** Experienced contracted FTE more on 1 January of the year. */
  readonly experienced: Summary;
  /** The same at most: each of the students it can be at most in the programme where one counts most. */
  readonly experiencedMost: Summary;
  readonly certainty: Certainty;
}

/** How it is reckoned. */
export interface WorthInStaffOptions {
  readonly year: number;
  readonly draws: number;
  readonly seed: number;
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Says what places and supervisors come to in experienced staff. Students of a programme come through as the year of study with least room lets them:
 * of each intake min over years of placed / share left. A place in another year of study gives no graduates until that one has more too.
 *
 * With and without are simulated on the same random numbers, a student more in each intake of a programme; supply is linear in the number of students.
 */
export function worthInStaff(
  dataset: Dataset,
  scenario: Scenario,
  { rows, now, worth }: { readonly rows: TermRows; readonly now: readonly PlacedClass[]; readonly worth: readonly WorthOfOne[] },
  { year, draws, seed, onProgress, signal }: WorthInStaffOptions,
): StaffWorth[] {
  const { capacity, term } = rows;
  const termYear = Number(term.fromWeek.slice(0, 4));
  const programmes = [...new Set(now.map(({ programme }) => programme))];
  const occupationOf = new Map(dataset.tables.programmes.map(({ id, occupation }) => [id, occupation]));
  const occupations = [...new Set(programmes.flatMap((id) => occupationOf.get(id) ?? []))];
  const asked = new Map(askedStudents(dataset, scenario, occupations, { to: year }).map((one) => [one.programme, one]));
  /** Programmes whose students come for a discipline. */
  const comeFor = (discipline: string): string[] =>
    programmes.filter((id) =>
      capacity.placement_requirements.some((row) => row.programme === id && row.discipline.split(" ").includes(discipline)),
    );
  const needed = [...new Set(worth.flatMap(({ discipline }) => comeFor(discipline)))];
  const perStudent = new Map<string, StaffOf>();
  needed.forEach((programme, index) => {
    const narrowest = through(asked.get(programme)!, now).studyYear;
    perStudent.set(
      programme,
      worthOfStudents(dataset, scenario, {
        programme,
        firstIntake: termYear - narrowest,
        year,
        more: 1,
        draws,
        seed,
        signal,
        onProgress: onProgress && ((done) => onProgress((index + done) / needed.length)),
      }),
    );
  });
  const zero = new Float64Array(draws);
  return worth.map((one): StaffWorth => {
    const gains = needed.map((programme) => ({
      programme,
      students: through(asked.get(programme)!, one.placed).students - through(asked.get(programme)!, now).students,
    }));
    const sum = (of: keyof StaffOf): Float64Array =>
      gains.reduce((all, { programme, students }) => all.map((value, d) => value + students * perStudent.get(programme)![of][d]!), zero);
    const competing = comeFor(one.discipline);
    const mostEach = competing.reduce((all, programme) => {
      const { studyYear } = through(asked.get(programme)!, now);
      const left = asked.get(programme)!.left(studyYear);
      return all.map((value, d) => Math.max(value, perStudent.get(programme)!.experienced[d]! / left));
    }, zero);
    const here = [...capacity.placement_capacity, ...capacity.supervision].filter(
      ({ site, discipline }) => site === one.site && discipline === one.discipline,
    );
    return {
      ...one,
      studentsAYear: gains.reduce((all, { students }) => all + students, 0),
      graduates: summarise(sum("graduates")),
      experienced: summarise(sum("experienced")),
      experiencedMost: summarise(mostEach.map((value) => value * one.most)),
      certainty: here.some(({ certainty }) => certainty === "assumption") ? "assumption" : "derived",
    };
  });
}

/** Students of each intake who come through all years of study, and the year that holds them back. */
function through({ programme, left }: AskedProgramme, placed: readonly PlacedClass[]): { students: number; studyYear: number } {
  let least = { students: Number.POSITIVE_INFINITY, studyYear: 1 };
  for (const one of placed) {
    if (one.programme !== programme) continue;
    const students = one.students / left(one.studyYear);
    if (students < least.students) least = { students, studyYear: one.studyYear };
  }
  return least;
}
