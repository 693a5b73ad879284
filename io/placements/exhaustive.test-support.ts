import { type Allocation, checkAllocation, type Placement, type TermRows } from "#model/placement";

/**
 * The most students that can have everything, found by trying all: every block of every student at every site and week, judged by the
 * checker alone. Only for the very small.
 */
export function mostPlaced(rows: TermRows): number {
  // Small terms lie in the first weeks of one year.
  const [first, last] = [1, Number(rows.term.toWeek.slice(6))];
  const requirements = rows.capacity.placement_requirements;
  const schedules = rows.students.students.map(({ id }) => {
    let own: Placement[][] = [[]];
    for (const row of requirements) {
      const length = Math.max(1, Math.ceil(row.value - 1e-9));
      own = own.flatMap((blocks) =>
        rows.capacity.placement_capacity
          .filter(({ discipline }) => row.discipline.split(" ").includes(discipline))
          .flatMap(({ site, discipline }) =>
            Array.from({ length: Math.max(0, last - first - length + 2) }, (_, start): Placement[] => [
              ...blocks,
              {
                student: id,
                requirement: row.id,
                part: 0,
                site,
                discipline,
                week: `2027-W0${first + start}`,
                calendarWeeks: length,
                weeks: row.value,
                locked: false,
              },
            ]),
          ),
      );
    }
    return own.filter((blocks) => sound(rows, blocks));
  });
  let best = 0;
  const go = (student: number, placements: readonly Placement[], placed: number): void => {
    if (placed + schedules.length - student <= best) return;
    if (student === schedules.length) {
      best = placed;
      return;
    }
    for (const schedule of schedules[student]!) {
      const next = [...placements, ...schedule];
      if (sound(rows, next)) go(student + 1, next, placed + 1);
    }
    go(student + 1, placements, placed);
  };
  go(0, [], 0);
  return best;
}

/** Whether placements break no rule. */
export const sound = (rows: TermRows, placements: readonly Placement[]): boolean => {
  const allocation: Allocation = {
    format: "framsyn/placement-allocation/1",
    term: { name: "", path: null, hash: "", changes: [] },
    status: "gap",
    stopped: false,
    students: 0,
    placed: 0,
    bound: 0,
    gap: 0,
    goals: [],
    placements: [...placements],
    unplaced: [],
    certificate: [],
  };
  return checkAllocation(rows, allocation).violations.every(({ rule }) => rule === "H12");
};
