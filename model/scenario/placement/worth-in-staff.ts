import type { PlacedClass, TermRows, WorthOfMore, WorthOfOne } from "#model/placement";
import { type Summary, summarise } from "#model/projection";
import type { Certainty, Dataset } from "#model/vocabulary";
import type { Scenario } from "../scenario.ts";
import { type AskedProgramme, askedStudents } from "./asked-students.ts";
import type { StaffOf } from "./experienced-in.ts";
import { worthOfStudents } from "./worth-of-students.ts";

/** What one more place or supervisor, or some students more of a programme, come to in staff, every year from the term on. */
interface InStaff {
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

/** One more place or supervisor, in staff. */
export type StaffWorth = WorthOfOne & InStaff;

/** Students more of a programme, in staff. */
export type StaffWorthOfMore = WorthOfMore & InStaff;

/** What is asked about: what has been found in students. */
export interface WorthInStudents {
  /** The rows of the term, its changes made. */
  readonly rows: TermRows;
  readonly now: readonly PlacedClass[];
  /** Students more who might be placed as it is, not proven otherwise. */
  readonly gap: number;
  readonly worth: readonly WorthOfOne[];
  readonly students: readonly WorthOfMore[];
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
 * Says what places, supervisors and more students come to in experienced staff. Students of a programme come through as the year of study with least room lets them:
 * of each intake min over years of placed / share left. A place in another year of study gives no graduates until that one has more too.
 *
 * With and without are simulated on the same random numbers, a student more in each intake of a programme; supply is linear in the number of students.
 */
export function worthInStaff(
  dataset: Dataset,
  scenario: Scenario,
  { rows, now, gap, worth, students: more }: WorthInStudents,
  { year, draws, seed, onProgress, signal }: WorthInStaffOptions,
): { readonly worth: StaffWorth[]; readonly students: StaffWorthOfMore[] } {
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
  const needed = [...new Set([...worth.flatMap(({ discipline }) => comeFor(discipline)), ...more.map(({ programme }) => programme)])];
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
  const gainOf = (placed: readonly PlacedClass[]) => {
    const gains = needed.map((programme) => ({
      programme,
      students: through(asked.get(programme)!, placed).students - through(asked.get(programme)!, now).students,
    }));
    const sum = (of: keyof StaffOf): Float64Array =>
      gains.reduce((all, { programme, students }) => all.map((value, d) => value + students * perStudent.get(programme)![of][d]!), zero);
    return {
      studentsAYear: gains.reduce((all, { students }) => all + students, 0),
      graduates: summarise(sum("graduates")),
      experienced: summarise(sum("experienced")),
    };
  };
  /** What a student more comes to in the programme where one counts most. */
  const mostEach = (competing: readonly string[]): Float64Array =>
    competing.reduce((all, programme) => {
      const { studyYear } = through(asked.get(programme)!, now);
      const left = asked.get(programme)!.left(studyYear);
      return all.map((value, d) => Math.max(value, perStudent.get(programme)!.experienced[d]! / left));
    }, zero);
  const certaintyOf = (here: (row: { readonly site: string; readonly discipline: string }) => boolean): Certainty =>
    [...capacity.placement_capacity, ...capacity.supervision].some((row) => here(row) && row.certainty === "assumption")
      ? "assumption"
      : "derived";
  const times = (each: Float64Array, students: number): Summary => summarise(each.map((value) => value * students));
  return {
    worth: worth.map((one) => ({
      ...one,
      ...gainOf(one.placed),
      experiencedMost: times(mostEach(comeFor(one.discipline)), one.most),
      certainty: certaintyOf(({ site, discipline }) => site === one.site && discipline === one.discipline),
    })),
    students: more.map((one) => ({
      ...one,
      ...gainOf(one.placed),
      experiencedMost: times(mostEach(needed), mostOfIntake(one)),
      certainty: certaintyOf(({ discipline }) => comeFor(discipline).includes(one.programme)),
    })),
  };

  /** No more of an intake than the narrowest year of study can gain: those who are new in it, those without everything there, and what the gap leaves others. */
  function mostOfIntake({ programme, more: added, most }: WorthOfMore): number {
    const { studyYear } = through(asked.get(programme)!, now);
    const here = (one: { readonly programme: string; readonly studyYear: number }): boolean =>
      one.programme === programme && one.studyYear === studyYear;
    const all = rows.students.students.filter((row) => here({ programme: row.programme, studyYear: row.study_year })).length;
    const placed = now.find(here)?.students ?? 0;
    return Math.min(most, added + all - placed + gap);
  }
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
