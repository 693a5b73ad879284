import type { Solve } from "#model/optimisation";
import type { Allocation } from "../allocation/allocation.ts";
import { type TermChange, withChanges } from "../allocation/changes.ts";
import type { TermRows } from "../case/rows.ts";
import { provenBound } from "../check/certificate.ts";
import { compileTerm } from "../compile/compile-term.ts";
import { boundByColumns } from "../engine/dive.ts";
import { openPricer } from "../engine/pricing.ts";
import { SEARCH_LIMITS } from "../engine/search.ts";
import { type PlacedClass, placedClasses } from "./placed-classes.ts";
import { placedWith } from "./with-change.ts";

/** What it comes to that a programme has more students: how many of them could have everything with the places there are. */
export interface WorthOfMore {
  readonly programme: string;
  /** Students more in each of the programme's classes of the term. */
  readonly more: number;
  /** The same over all its classes. */
  readonly added: number;
  /** Found by allocating again with them, nobody losing anything: at least so many more have everything. */
  readonly least: number;
  /** Proven by prices, those of the allocation or new ones: no more than so many more. */
  readonly most: number;
  /** Who has everything then, by programme and year of study. */
  readonly placed: readonly PlacedClass[];
}

/** What is asked. */
export interface WorthOfMoreOptions {
  readonly more: number;
  /** Only these; all of the term where none is named. */
  readonly programmes?: readonly string[] | undefined;
  readonly solve: Solve;
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * What some students more in each class of a programme come to, for each programme of the term, or those named. The new ones are as those who are
 * there, in turn: home and certificates, without wishes, needs or earlier terms.
 */
export async function worthOfMore(
  stated: TermRows,
  allocation: Allocation,
  { more, programmes, solve, onProgress, signal }: WorthOfMoreOptions,
): Promise<WorthOfMore[]> {
  const rows = withChanges(stated, allocation.term.changes);
  const placed = allocation.students - allocation.unplaced.length;
  const wanted = [...new Set(rows.students.students.map(({ programme }) => programme))]
    .filter((programme) => programmes === undefined || programmes.includes(programme))
    .sort();
  const found: WorthOfMore[] = [];
  for (const [index, programme] of wanted.entries()) {
    signal?.throwIfAborted();
    const joining = newStudents(rows, programme, more);
    const grown = withChanges(rows, joining);
    const now = placedWith(stated, allocation, joining, joining.length + allocation.unplaced.length);
    const least = Math.max(0, now.size - placed);
    // Without the new ones there can be no more than the bound.
    let most = Math.min(joining.length + allocation.gap, provenBound(grown, allocation) - placed);
    if (most > least) most = Math.min(most, (await boundOf(grown, solve)) - placed);
    onProgress?.((index + 1) / wanted.length);
    found.push({ programme, more, added: joining.length, least, most: Math.max(most, least), placed: placedClasses(grown, now) });
  }
  return found;
}

/** What new prices prove of a term: no more than so many can be fully placed. */
async function boundOf(rows: TermRows, solve: Solve): Promise<number> {
  const { problem } = compileTerm(rows);
  const pricers = problem.classes.map((group) => openPricer(problem, group));
  return Math.floor((await boundByColumns({ problem, pricers, solve, rounds: SEARCH_LIMITS.rounds })) + 1e-6);
}

function newStudents({ students }: TermRows, programme: string, more: number): TermChange[] {
  const taken = new Set(students.students.map(({ id }) => id));
  const own = students.students.filter((row) => row.programme === programme).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return [...Map.groupBy(own, ({ study_year }) => study_year)].flatMap(([year, alike]) =>
    Array.from({ length: more }, (_, at): TermChange => {
      let id = `more-${year}-${at + 1}`;
      while (taken.has(id)) id += "x";
      return { kind: "join", student: { ...alike[at % alike.length]!, id, class: null } };
    }),
  );
}
