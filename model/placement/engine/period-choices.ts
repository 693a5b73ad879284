import type { Problem } from "../problem/problem.ts";

/** What students of a class can have: one block, all that they need. */
export interface Choice {
  readonly option: number;
  readonly start: number;
  /** The narrowest capacity it takes, whose wider ones follow by `PeriodChoices.within`. */
  readonly inside: number;
}

/** A capacity that choices share: so many students at once in weeks that each of them takes whole. */
export interface SharedPlaces {
  /** The cell it is scarcest in: where a price on it belongs. */
  readonly cell: number;
  /** Cells of it whose use is to be even. */
  readonly cells: readonly number[];
  readonly most: number;
  /** The capacity it is a part of; -1: of none. */
  readonly within: number;
}

/** A term of one period: each student takes one block, and capacities lie in each other or apart. */
export interface PeriodChoices {
  /** By class; null for a class that needs nothing more. */
  readonly choices: readonly (readonly Choice[] | null)[];
  readonly shared: readonly SharedPlaces[];
}

/** Places, choices that take it, and its cells. */
interface Draft {
  readonly cells: number[];
  readonly choices: readonly number[];
  most: number;
}

/**
 * Sees a term as one period; null where it is not one. Every class needs at most one block, no window opens for several, the weeks of a capacity are
 * taken by the same students or by none of the same, and of two capacities one lies within the other or they have no choice in common. Then students
 * flow through places (Edmonds 1970: laminar families), and the flow is whole.
 *
 * @param counted Cells that goals count the use of, which are kept apart though everybody has room there.
 */
export function periodChoices({ classes, students, capacity, openings, weeks, lanes }: Problem, counted: Int32Array): PeriodChoices | null {
  if (openings.length > 0 || classes.some(({ requirements }) => requirements.length > 1)) return null;
  const sizes = classes.map(() => 0);
  for (const student of students) sizes[student.class]!++;
  const all: { readonly group: number; readonly option: number; readonly start: number }[] = [];
  const takers: number[][] = Array.from({ length: lanes * weeks }, () => []);
  classes.forEach(({ requirements, blocked, municipalWeeks }, group) => {
    const [needed] = requirements;
    if (needed === undefined) return;
    const { length, first, last, options } = needed;
    options.forEach(({ lanes: own, municipal }, option) => {
      if (municipalWeeks > (municipal ? length : 0)) return;
      for (let start = first; start + length <= last + 1; start++) {
        const taken = Array.from({ length }, (_, week) => start + week);
        const open = taken.every((week) => blocked[week] === 0 && own.every((lane) => capacity[lane * weeks + week]! > 0));
        if (!open) continue;
        for (const lane of own) for (const week of taken) takers[lane * weeks + week]!.push(all.length);
        all.push({ group, option, start });
      }
    });
  });

  const drafts: Draft[] = [];
  for (let lane = 0; lane < lanes; lane++) {
    const own: Draft[] = [];
    for (let cell = lane * weeks; cell < (lane + 1) * weeks; cell++) {
      const list = takers[cell]!;
      if (list.length === 0) continue;
      const alike = own.find(({ choices }) => choices[0] === list[0]);
      if (alike === undefined) {
        if (own.some(({ choices }) => meets(choices, list))) return null;
        own.push({ cells: [cell], choices: list, most: capacity[cell]! });
      } else {
        if (alike.choices.length !== list.length || alike.choices.some((choice, at) => choice !== list[at])) return null;
        if (capacity[cell]! < alike.most) {
          alike.most = capacity[cell]!;
          alike.cells.unshift(cell);
        } else alike.cells.push(cell);
      }
    }
    drafts.push(...own);
  }
  const limits = ({ choices, most }: Draft): boolean =>
    [...new Set(choices.map((choice) => all[choice]!.group))].reduce((sum, group) => sum + sizes[group]!, 0) > most;
  const kept = drafts.filter((draft) => limits(draft) || draft.cells.some((cell) => counted[cell]! > 0));
  kept.sort((one, other) => other.choices.length - one.choices.length || one.cells[0]! - other.cells[0]!);

  // The widest first: each of the others has to lie whole within what its choices are in so far.
  const inside = new Int32Array(all.length).fill(-1);
  const shared: SharedPlaces[] = [];
  for (const { cells, choices, most } of kept) {
    const within = inside[choices[0]!]!;
    if (choices.some((choice) => inside[choice] !== within)) return null;
    for (const choice of choices) inside[choice] = shared.length;
    shared.push({ cell: cells[0]!, cells: cells.filter((cell) => counted[cell]! > 0), most, within });
  }
  const choices = classes.map(({ requirements }): Choice[] | null => (requirements.length === 0 ? null : []));
  all.forEach(({ group, option, start }, index) => {
    choices[group]!.push({ option, start, inside: inside[index]! });
  });
  return { choices, shared };
}

/** Whether two rising lists have a number in common. */
function meets(one: readonly number[], other: readonly number[]): boolean {
  const known = new Set(one);
  return other.some((number) => known.has(number));
}
