import { SMALL_GROUP } from "../counts/staff-counts.ts";
import type { Recognised, Why } from "./occupation-codes.ts";
import type { PositionCode } from "./position-code.ts";

/** A code or title of the file and what it is taken for: a line of the mapping step. For whoever has the file, nobody else. */
export interface PayrollPosition {
  /** Key under which it is confirmed in the mapping's `occupations`. */
  readonly key: string;
  readonly code: string;
  readonly title: string;
  /** Persons with it; null for fewer than five. */
  readonly persons: number | null;
  readonly rows: number;
  /** Occupation it counts as; null where it counts nobody. */
  readonly occupation: string | null;
  /** Occupations the same code covers as well. */
  readonly others: readonly string[];
  /** Occupation it looks like, to be confirmed. */
  readonly guess: string | null;
  /** `certain`: a code of a standard. `confirmed`: by a person, in the mapping. */
  readonly sureness: "certain" | "confirmed" | "likely" | "possible" | "none";
  readonly why: Why;
}

interface Seen {
  readonly position: PositionCode;
  readonly recognised: Recognised;
  readonly persons: Set<string>;
  rows: number;
}

/** Collects the positions of a file. */
export class Positions {
  readonly #seen = new Map<string, Seen>();

  add(position: PositionCode, recognised: Recognised, person: string): void {
    const key = `${position.code}\n${position.title}`;
    const seen = this.#seen.get(key) ?? { position, recognised, persons: new Set<string>(), rows: 0 };
    seen.persons.add(person);
    seen.rows++;
    this.#seen.set(key, seen);
  }

  /** Those to confirm first, then those nobody knows, then the rest; each by persons. */
  list(): PayrollPosition[] {
    const titles = new Map<string, number>();
    for (const { position } of this.#seen.values()) titles.set(position.code, (titles.get(position.code) ?? 0) + 1);
    const keyOf = ({ code, title }: PositionCode): string =>
      code === "" ? title : title !== "" && titles.get(code)! > 1 ? `${code} ${title}` : code;
    const order = (one: Seen): number => (one.recognised.guess !== null ? 0 : one.recognised.why === "unknown" ? 1 : 2);
    return [...this.#seen.values()]
      .sort(
        (left, right) =>
          order(left) - order(right) || right.persons.size - left.persons.size || (keyOf(left.position) < keyOf(right.position) ? -1 : 1),
      )
      .map(({ position, recognised, persons, rows }) => ({
        key: keyOf(position),
        code: position.code,
        title: position.title,
        persons: persons.size < SMALL_GROUP ? null : persons.size,
        rows,
        occupation: recognised.occupation,
        others: recognised.others,
        guess: recognised.guess?.occupation ?? null,
        sureness: surenessOf(recognised),
        why: recognised.why,
      }));
  }
}

function surenessOf({ why, guess }: Recognised): PayrollPosition["sureness"] {
  if (why === "confirmed" || why === "left-out") return "confirmed";
  if (why === "styrk-08" || why === "correspondence") return "certain";
  return guess?.sureness ?? "none";
}
