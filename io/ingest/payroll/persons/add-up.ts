import { FIRST_AGE, LAST_AGE, type Sex } from "#model/vocabulary";
import type { Employment } from "../counts/staff-counts.ts";
import { ageOn, type Moment } from "../meaning/dates.ts";

/** One readable row about somebody in an occupation. */
export interface Post {
  readonly row: number;
  /** Key of the person; one that no other row has where the row has no number. */
  readonly person: string;
  readonly occupation: string;
  readonly share: number;
  readonly sex: Sex;
  readonly birth: Moment;
}

/** Rows of one person that say different things of the person. */
export interface Conflict {
  readonly rows: readonly number[];
}

/** Persons with their posts added up. */
export interface Persons {
  /** One for each person and occupation. */
  readonly employments: readonly Employment[];
  readonly countedRows: number;
  readonly ageOutside: number;
  readonly conflicts: readonly Conflict[];
  readonly overFullTime: number;
  readonly severalOccupations: number;
}

const several = <T>(values: readonly T[]): boolean => new Set(values).size > 1;

const contradict = (own: readonly Post[]): boolean =>
  several(own.map(({ sex }) => sex)) ||
  several(own.map(({ birth }) => birth.year)) ||
  several(own.map(({ birth }) => birth.day).filter((day) => day !== null));

/** One order whatever the file's, so that sums of decimals are the same to the last digit. */
const inOrder = (one: Employment, other: Employment): number =>
  one.occupation < other.occupation
    ? -1
    : one.occupation > other.occupation
      ? 1
      : one.sex < other.sex
        ? -1
        : one.sex > other.sex
          ? 1
          : one.age - other.age || one.share - other.share;

/** Adds up the posts of each person. Persons whose rows contradict each other are left out, so that no order of rows decides who they are. */
export function addUp(posts: readonly Post[], referenceDate: string): Persons {
  const byPerson = new Map<string, Post[]>();
  for (const post of posts) {
    const known = byPerson.get(post.person);
    if (known === undefined) byPerson.set(post.person, [post]);
    else known.push(post);
  }
  const employments: Employment[] = [];
  const conflicts: Conflict[] = [];
  const tally = { countedRows: 0, ageOutside: 0, overFullTime: 0, severalOccupations: 0 };
  for (const own of byPerson.values()) {
    if (contradict(own)) {
      conflicts.push({ rows: own.map(({ row }) => row).sort((left, right) => left - right) });
      continue;
    }
    const birth = own.find((post) => post.birth.day !== null)?.birth ?? own[0]!.birth;
    const age = ageOn(birth, referenceDate)!;
    if (age < FIRST_AGE || age > LAST_AGE) {
      tally.ageOutside += own.length;
      continue;
    }
    tally.countedRows += own.length;
    const shares = new Map<string, number>();
    for (const { occupation, share } of [...own].sort((one, other) => one.share - other.share))
      shares.set(occupation, (shares.get(occupation) ?? 0) + share);
    for (const [occupation, share] of shares) employments.push({ occupation, sex: own[0]!.sex, age, share });
    if (shares.size > 1) tally.severalOccupations++;
    if ([...shares.values()].reduce((sum, share) => sum + share, 0) > 1 + 1e-9) tally.overFullTime++;
  }
  return { employments: employments.sort(inOrder), conflicts: conflicts.sort((left, right) => left.rows[0]! - right.rows[0]!), ...tally };
}
