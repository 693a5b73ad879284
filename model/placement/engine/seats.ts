import type { Block, Problem } from "../problem/problem.ts";
import { cellsOf } from "./columns.ts";
import { closedSums } from "./lane-sums.ts";

/** Who sits where: the capacity left in every lane and week, and the students in it. */
export interface Seats {
  /** Places left: `left[lane * weeks + week]`. */
  readonly left: Int32Array;
  /** Full weeks before each week of a lane, as `closedSums` reckons them; kept as students come and go. */
  readonly closed: Int32Array;
  /** The schedule of each student; null for those without. */
  readonly schedules: (readonly Block[] | null)[];
  /** Students with every requirement met. */
  readonly placed: number;
  /** Cells (`lane * weeks + week`) a schedule of a class takes. */
  cells(group: number, schedule: readonly Block[]): number[];
  /** Seats a student; full cells become overfull. */
  take(student: number, schedule: readonly Block[]): void;
  /** Frees a student's seats. */
  leave(student: number): void;
  /** Students in a cell. */
  occupants(cell: number): Iterable<number>;
}

/** Opens the seats of a problem with nobody in them. */
export function openSeats(problem: Problem): Seats {
  const { capacity, classes, students, weeks } = problem;
  const left = Int32Array.from(capacity, (places) => Math.max(0, places));
  const closed = closedSums(problem, left);
  /** A cell has become full (1) or has room again (-1). */
  const turn = (cell: number, by: number): void => {
    const week = cell % weeks;
    const lane = (cell - week) / weeks;
    for (let at = lane * (weeks + 1) + week + 1, end = (lane + 1) * (weeks + 1); at < end; at++) closed[at]! += by;
  };
  const schedules: (readonly Block[] | null)[] = students.map(() => null);
  const inCell: Set<number>[] = Array.from(left, () => new Set());
  let placed = 0;
  const cells = (group: number, schedule: readonly Block[]): number[] => cellsOf(problem, group, schedule);
  const whole = (student: number, schedule: readonly Block[]): number =>
    schedule.length === classes[students[student]!.class]!.requirements.length ? 1 : 0;
  return {
    left,
    closed,
    schedules,
    get placed() {
      return placed;
    },
    cells,
    take(student, schedule) {
      for (const cell of cells(students[student]!.class, schedule)) {
        if (left[cell]!-- === 1) turn(cell, 1);
        inCell[cell]!.add(student);
      }
      schedules[student] = schedule;
      placed += whole(student, schedule);
    },
    leave(student) {
      for (const cell of cells(students[student]!.class, schedules[student]!)) {
        if (left[cell]!++ === 0) turn(cell, -1);
        inCell[cell]!.delete(student);
      }
      placed -= whole(student, schedules[student]!);
      schedules[student] = null;
    },
    occupants: (cell) => inCell[cell]!,
  };
}
