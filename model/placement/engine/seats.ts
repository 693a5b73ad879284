import type { Block, Problem } from "../problem/problem.ts";
import { cellsOf } from "./columns.ts";

/** Who sits where: the capacity left in every lane and week, and the students in it. */
export interface Seats {
  /** Places left: `left[lane * weeks + week]`. */
  readonly left: Int32Array;
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
  const { capacity, classes, students } = problem;
  const left = Int32Array.from(capacity, (places) => Math.max(0, places));
  const schedules: (readonly Block[] | null)[] = students.map(() => null);
  const inCell: Set<number>[] = Array.from(left, () => new Set());
  let placed = 0;
  const cells = (group: number, schedule: readonly Block[]): number[] => cellsOf(problem, group, schedule);
  const whole = (student: number, schedule: readonly Block[]): number =>
    schedule.length === classes[students[student]!.class]!.requirements.length ? 1 : 0;
  return {
    left,
    schedules,
    get placed() {
      return placed;
    },
    cells,
    take(student, schedule) {
      for (const cell of cells(students[student]!.class, schedule)) {
        left[cell]!--;
        inCell[cell]!.add(student);
      }
      schedules[student] = schedule;
      placed += whole(student, schedule);
    },
    leave(student) {
      for (const cell of cells(students[student]!.class, schedules[student]!)) {
        left[cell]!++;
        inCell[cell]!.delete(student);
      }
      placed -= whole(student, schedules[student]!);
      schedules[student] = null;
    },
    occupants: (cell) => inCell[cell]!,
  };
}
