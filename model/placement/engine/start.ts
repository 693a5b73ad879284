import type { Block, Problem } from "../problem/problem.ts";
import type { Seats } from "./seats.ts";

/**
 * Seats students as they were before, as far as that can still be: a schedule that is no longer allowed is left out, and where there are too many in
 * a week the fewest go, those whose turn and lot come last.
 */
export function startFrom(problem: Problem, seats: Seats, earlier: readonly (readonly Block[] | null)[]): void {
  const { students } = problem;
  earlier.forEach((schedule, student) => {
    // Who had only a part of it waits with the others for the whole.
    const whole = schedule !== null && schedule.length === problem.classes[students[student]!.class]!.requirements.length;
    if (whole && allowed(problem, student, schedule)) seats.take(student, schedule);
  });
  for (;;) {
    const over: number[] = [];
    seats.left.forEach((left, cell) => {
      if (left < 0) over.push(cell);
    });
    if (over.length === 0) return;
    const frees = new Map<number, number>();
    for (const cell of over) for (const student of seats.occupants(cell)) frees.set(student, (frees.get(student) ?? 0) + 1);
    const [out] = [...frees].sort(
      ([one, a], [other, b]) =>
        b - a || students[one]!.precedence - students[other]!.precedence || students[other]!.lot - students[one]!.lot,
    )[0]!;
    seats.leave(out);
  }
}

/** Whether a schedule keeps the windows, order, open weeks, weeks away and municipal weeks of the student's class, whoever else is there. */
export function allowed({ classes, students, capacity, weeks }: Problem, student: number, schedule: readonly Block[]): boolean {
  const { requirements, blocked, municipalWeeks } = classes[students[student]!.class]!;
  const municipal = schedule.reduce((sum, { requirement, option }) => {
    const { length, options } = requirements[requirement]!;
    return options[option]!.municipal ? sum + length : sum;
  }, 0);
  if (schedule.length === requirements.length && municipal < municipalWeeks) return false;
  const ends = new Map(schedule.map(({ requirement, start }) => [requirement, start + requirements[requirement]!.length]));
  return schedule.every(({ requirement, option, start }) => {
    const { length, first, last, before, options } = requirements[requirement]!;
    if (start < first || start + length - 1 > last) return false;
    for (let other = 0; other < requirements.length; other++)
      if (before & (1 << other) && !((ends.get(other) ?? Number.POSITIVE_INFINITY) <= start)) return false;
    for (let week = start; week < start + length; week++) {
      if (blocked[week]) return false;
      for (const lane of options[option]!.lanes) if (capacity[lane * weeks + week]! <= 0) return false;
    }
    return true;
  });
}
