/**
 * A term as the search sees it: weeks, lanes of capacity, and classes of students alike.
 *
 * A *lane* is a capacity that some students share, week by week: a discipline at a site, the part of it kept for one study year, the quota of
 * an agreement. A *place* is a discipline at a site. Weeks are counted from 0, the first week of the term.
 */
export interface Problem {
  /** Weeks of the term. */
  readonly weeks: number;
  /** Students at once: `capacity[lane * weeks + week]`. */
  readonly capacity: Int32Array;
  readonly lanes: number;
  readonly places: number;
  readonly classes: readonly StudentClass[];
  /** Each student, in an order that does not depend on the order of rows. */
  readonly students: readonly ProblemStudent[];
  /** Capacity that is opened only for at least so many students. */
  readonly openings: readonly Opening[];
}

/** Students alike in what they need and where they may go. */
export interface StudentClass {
  readonly requirements: readonly Requirement[];
  /** Weeks in which the students can be nowhere: exams, holidays, leave. 1 where blocked. */
  readonly blocked: Uint8Array;
  /** Fewest weeks in municipal service. */
  readonly municipalWeeks: number;
}

/** One placement a student has to have: an unbroken block of weeks at one site. */
export interface Requirement {
  /** Which requirement it is; the parts of one that is split have the same. */
  readonly id: string;
  /** Weeks the block takes of the calendar: a week begun is taken. */
  readonly length: number;
  /** Weeks of practice it counts, in steps of 0.2. */
  readonly weeks: number;
  /** The block lies within these weeks, both included. */
  readonly first: number;
  readonly last: number;
  /** Requirements that must end before this begins: bit i for requirement i. */
  readonly before: number;
  readonly options: readonly Option[];
}

/** A place a requirement can be met at, and the lanes it takes there. */
export interface Option {
  readonly place: number;
  /** Site of the place: no student comes to it twice. */
  readonly site: number;
  readonly lanes: readonly number[];
  readonly municipal: boolean;
}

export interface ProblemStudent {
  readonly class: number;
  /** Place in the lottery: of two who are otherwise alike, the lower goes first. */
  readonly lot: number;
  /** Turns lost before: students left out earlier, and those in their last year, are not left out again. Higher goes first. */
  readonly precedence: number;
}

/** A lane that is opened in a window of weeks only if at least so many students come. */
export interface Opening {
  readonly lane: number;
  readonly first: number;
  readonly last: number;
  readonly least: number;
}

/** A block a student has been given: which requirement, which of its options, from which week. */
export interface Block {
  readonly requirement: number;
  readonly option: number;
  readonly start: number;
}
