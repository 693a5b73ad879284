import type { Solve } from "#model/optimisation";
import { classTerm, competingClasses, fairShares, openSchedules, scaledCapacity } from "#model/placement";
import type { Dataset } from "#model/vocabulary";
import type { Scenario } from "../scenario.ts";
import { type AskedProgramme, askedStudents } from "./asked-students.ts";
import { type CapacityDraws, drawCapacity } from "./draw-capacity.ts";
import type { PlacementCapacity } from "./placement-capacity.ts";

/** Capacity in years after the one that is stated, beside it. */
export interface LaterCapacity {
  /** What supervisors of a site and discipline are multiplied by in a year. */
  supervisors(site: string, discipline: string, year: number): number;
}

/** How students are linked to placements. */
export interface LinkOptions {
  /** Last year of admission. */
  readonly to: number;
  /** Draws of capacity the interval is from; 0: none. */
  readonly draws: number;
  readonly seed: number;
  /** Share of places offered that are withdrawn, in the draws. */
  readonly withdrawn: number;
  /** Whether students who cannot be placed are lost; else they wait for the next year. */
  readonly lost?: boolean | undefined;
  readonly later?: LaterCapacity | undefined;
  readonly solve: Solve;
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** An amount with its 80 % interval. */
export interface Ranged {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** One intake of a programme. */
export interface LinkedIntake {
  readonly year: number;
  /** Students who would begin. */
  readonly asked: number;
  /** Students there are placements for, over all their years of study: at most a quarter more than asked for is looked for. */
  readonly room: Ranged;
  /** The same as weeks of placements: the row of `placements`. */
  readonly weeks: Ranged;
  /** Of those asked for and those who wait from before: how many are placed, and how many wait after that, or are lost. */
  readonly placed: number;
  readonly waiting: number;
  readonly lost: number;
}

/** A programme with the placements its students can have. */
export interface LinkedProgramme {
  readonly programme: string;
  readonly occupation: string;
  /** Year of study that sets the limit in the first of the intakes. */
  readonly narrowest: number;
  readonly intakes: readonly LinkedIntake[];
}

/** Students who can be placed, as weeks of placements. */
export interface PlacementLink {
  readonly programmes: readonly LinkedProgramme[];
  /** Programmes with requirements whose intake no placements cap: their rows are left as they are. */
  readonly uncapped: readonly string[];
  readonly assumed: boolean;
}

/** Share of places that are withdrawn where nobody says another: an assumption, no count is published. */
export const USUAL_WITHDRAWN = 0.02;

const P10 = 0.1;
const P90 = 0.9;

/**
 * Finds how many students of each intake can be placed, from capacity, requirements and the number who begin: year by year the classes of all
 * programmes compete, each class has its share, and an intake is held back by the study year with the least share.
 *
 * Capacity stated for one year holds for those after it, but for what `later` says. Intakes whose first year of study lies before the stated year
 * are left alone.
 */
export async function linkPlacements(
  dataset: Dataset,
  scenario: Scenario,
  capacity: PlacementCapacity,
  { to, draws, seed, withdrawn, lost = false, later, solve, onProgress, signal }: LinkOptions,
): Promise<PlacementLink> {
  const { rows, term } = capacity;
  const classes = classTerm(rows, term);
  const occupationOf = new Map(dataset.tables.programmes.map(({ id, occupation }) => [id, occupation]));
  const occupations = [...new Set(classes.classes.map(({ programme }) => occupationOf.get(programme)!))];
  const asked = new Map(askedStudents(dataset, scenario, occupations, { to }).map((one) => [one.programme, one]));
  const stated = Number(term.fromWeek.slice(0, 4));
  // Students who begin in autumn have their first spring a year later.
  const calendar = (intake: number, studyYear: number): number => intake + studyYear - (inAutumn(term.fromWeek) ? 1 : 0);
  const first = stated - calendar(0, 1);
  const years = Array.from({ length: Math.max(0, to - first + 1) }, (_, index) => first + index);
  const terms = [...new Set(years.flatMap((year) => classes.classes.map(({ studyYear }) => calendar(year, studyYear))))].sort();

  const pool = openSchedules(classes);
  const competing = competingClasses(classes);
  const known = new Map<string, Float64Array>();
  /** Share of each class that can be placed in a year. */
  const sharesIn = async (year: number, draw: number | null, drawn: CapacityDraws | null): Promise<Float64Array> => {
    const students = classes.classes.map(({ programme, studyYear }) => {
      const one = asked.get(programme);
      return one === undefined ? 0 : one.begin(Math.min(to, year - calendar(0, studyYear))) * one.left(studyYear);
    });
    const grown = (row: { readonly site: string; readonly discipline: string }): number =>
      later?.supervisors(row.site, row.discipline, year) ?? 1;
    const cells = scaledCapacity(rows, term, {
      places: (row) => (drawn === null || draw === null ? 1 : drawn.places(row)[draw]!),
      supervisors: (row) => grown(row) * (drawn === null || draw === null ? 1 : drawn.supervisors(row)[draw]!),
      bySupervisors: later !== undefined,
    });
    // Capacity is the same in all years unless it follows staff: then the numbers of students alone tell years apart.
    const key = `${draw}|${later === undefined ? "" : cells.join()}|${students.join()}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const shares = new Float64Array(students.length).fill(Number.NaN);
    for (const groups of competing) {
      signal?.throwIfAborted();
      const found = await fairShares(pool, groups, students, cells, solve);
      for (const group of groups) shares[group] = found.shares[group]!;
    }
    known.set(key, shares);
    return shares;
  };

  const steps = terms.length * (draws + 1);
  let done = 0;
  const allShares = async (draw: number | null, drawn: CapacityDraws | null): Promise<ReadonlyMap<number, Float64Array>> => {
    const found = new Map<number, Float64Array>();
    for (const year of terms) {
      found.set(year, await sharesIn(year, draw, drawn));
      onProgress?.(++done / steps);
    }
    return found;
  };
  /** Share of an intake that can be placed all its years, and the year of study that holds it back. */
  const shareOf = (shares: ReadonlyMap<number, Float64Array>, programme: string, year: number): { share: number; narrowest: number } => {
    let least = { share: Number.POSITIVE_INFINITY, narrowest: 0 };
    classes.classes.forEach((one, group) => {
      if (one.programme !== programme) return;
      const share = shares.get(calendar(year, one.studyYear))?.[group] ?? Number.NaN;
      if (share < least.share) least = { share, narrowest: one.studyYear };
    });
    return least;
  };

  const central = await allShares(null, null);
  const drawn = drawCapacity(seed, draws, withdrawn);
  const inDraws: ReadonlyMap<number, Float64Array>[] = [];
  for (let draw = 0; draw < draws; draw++) inDraws.push(await allShares(draw, drawn));

  const linked = [...new Set(classes.classes.map(({ programme }) => programme))].flatMap((id) => asked.get(id) ?? []);
  return {
    assumed: capacity.assumed,
    uncapped: linked.filter(({ capped }) => !capped).map(({ programme }) => programme),
    programmes: linked
      .filter(({ capped }) => capped)
      .map((one) => {
        const intakes = inTurn(one, years, lost, (year) => {
          const { share } = shareOf(central, one.programme, year);
          const all = inDraws.map((shares) => shareOf(shares, one.programme, year).share).sort((a, b) => a - b);
          return {
            value: share,
            low: Math.min(share, quantile(all, P10) ?? share),
            high: Math.max(share, quantile(all, P90) ?? share),
          };
        });
        const { narrowest } = shareOf(central, one.programme, first);
        return { programme: one.programme, occupation: one.occupation, narrowest, intakes };
      })
      .filter(({ intakes }) => intakes.length > 0),
  };
}

/** Lets the intakes of a programme come one after the other: those who cannot be placed wait for the next, or are lost. */
function inTurn(
  { begin, weeksPerStudent }: AskedProgramme,
  years: readonly number[],
  lost: boolean,
  shareOf: (year: number) => Ranged,
): LinkedIntake[] {
  let waiting = 0;
  return years.flatMap((year) => {
    const students = begin(year);
    const share = shareOf(year);
    if (!Number.isFinite(share.value)) return [];
    const times = (factor: number): Ranged => ({
      value: rounded(share.value * factor),
      low: rounded(share.low * factor),
      high: rounded(share.high * factor),
    });
    const room = share.value * students;
    const wanted = students + waiting;
    const placed = Math.min(room, wanted);
    waiting = lost ? 0 : wanted - placed;
    return {
      year,
      asked: students,
      room: times(students),
      weeks: times(students * weeksPerStudent),
      placed,
      waiting,
      lost: lost ? wanted - placed : 0,
    };
  });
}

const inAutumn = (week: string): boolean => Number(week.slice(-2)) > 26;

/** Weeks and students of a file are read by people. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Quantile of sorted numbers, by straight lines between the two nearest; null where there are none. */
function quantile(sorted: readonly number[], share: number): number | null {
  if (sorted.length === 0) return null;
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (at - below) * (sorted[above]! - sorted[below]!);
}
