import type { Observation } from "../cube/cube.ts";
import { categoriesByKey, type DimensionUse } from "./dimension-use.ts";
import type { StatisticsMap } from "./statistics-map.ts";

/** A number made of one cell or several, or why there is none. */
export type Sum =
  | { readonly kind: "number"; readonly value: number; readonly cells: number; readonly statuses: ReadonlySet<string> }
  | { readonly kind: "missing"; readonly cell: Observation }
  /** Cells that should be in the sum are not in the table, or codes do not make up the whole. */
  | { readonly kind: "incomplete"; readonly cell: Observation }
  | { readonly kind: "collision"; readonly cells: readonly [Observation, Observation] }
  /** Rates cannot be added, and no weights are given. */
  | { readonly kind: "no-weights"; readonly cell: Observation };

/** Adds up the cells of a row: counts are summed, rates weighted; never over periods, measures or alternatives, never a part of the whole. */
export class Adder {
  readonly #uses: readonly DimensionUse[];
  readonly #members: readonly ReadonlyMap<string, readonly number[]>[];
  readonly #map: Pick<StatisticsMap, "nilIsZero" | "value">;

  constructor(uses: readonly DimensionUse[], map: Pick<StatisticsMap, "nilIsZero" | "value">) {
    this.#uses = uses;
    this.#members = uses.map(categoriesByKey);
    this.#map = map;
  }

  /** @param given cells of one row; at least one. */
  add(given: readonly Observation[], keys: readonly string[]): Sum {
    const cells = this.#withoutGone(given, keys);
    const first = cells[0]!;
    const at = new Set<string>();
    for (const cell of cells) {
      const place = cell.at.join();
      if (at.has(place)) return { kind: "collision", cells: [cells.find((other) => other.at.join() === place)!, cell] };
      at.add(place);
    }
    if (cells.length > 1) {
      const wrong = this.#uses.findIndex(
        (use, dimension) => !use.adds && !use.apart && new Set(cells.map((cell) => cell.at[dimension])).size > 1,
      );
      if (wrong !== -1) return { kind: "collision", cells: [first, cells.find((cell) => cell.at[wrong] !== first.at[wrong])!] };
    }
    if (!this.#whole(cells, keys)) return { kind: "incomplete", cell: first };
    const missing = cells.find((cell) => this.#number(cell) === null);
    if (missing !== undefined) return { kind: "missing", cell: missing };
    const statuses = new Set(cells.flatMap(({ status }) => (status === null ? [] : [status])));
    const told = { kind: "number", cells: cells.length, statuses } as const;
    if (cells.length === 1) return { ...told, value: this.#number(first)! };
    if (this.#map.value.measure === "count") return { ...told, value: cells.reduce((sum, cell) => sum + this.#number(cell)!, 0) };
    let total = 0;
    let sum = 0;
    for (const cell of cells) {
      const weight = this.#weight(cell);
      if (weight === null) return { kind: "no-weights", cell };
      total += weight;
      sum += weight * this.#number(cell)!;
    }
    return { ...told, value: sum / total };
  }

  #number({ value, status }: Observation): number | null {
    return value ?? (status === "-" && this.#map.nilIsZero === true ? 0 : null);
  }

  /** Product of the weights of the categories that several share a row; null where one has none. */
  #weight({ at }: Observation): number | null {
    let weight: number | null = null;
    for (const [dimension, use] of this.#uses.entries()) {
      if (use.weights === null) continue;
      const one = use.weights[at[dimension]!] ?? null;
      if (one === null) return null;
      weight = (weight ?? 1) * one;
    }
    return weight;
  }

  /** Codes that did not exist at the time have a `.` in the table; the codes that did make up the whole without them. */
  #withoutGone(cells: readonly Observation[], keys: readonly string[]): readonly Observation[] {
    let left = cells;
    for (const [dimension, { succession }] of this.#uses.entries()) {
      if (succession === null || (this.#members[dimension]!.get(keys[dimension]!)?.length ?? 0) < 2) continue;
      const there = left.filter(({ value, status }) => !(value === null && status === "."));
      if (there.length > 0) left = there;
    }
    return left;
  }

  /** Whether every category that belongs in the row is there, in every combination. */
  #whole(cells: readonly Observation[], keys: readonly string[]): boolean {
    let expected = 1;
    for (const [dimension, use] of this.#uses.entries()) {
      if (use.apart) continue;
      const members = this.#members[dimension]!.get(keys[dimension]!) ?? [];
      if (use.succession === null) {
        expected *= members.length;
        continue;
      }
      const here = new Set(cells.map(({ at }) => at[dimension]!));
      const codes = new Set([...here].map((position) => use.succession!.codes[position]!));
      const today = use.succession.of.today([...codes][0]!);
      if (today === null || !use.succession.of.covered(today, codes) || use.succession.of.overlap(codes) !== null) return false;
      expected *= here.size;
    }
    return cells.length === expected;
  }
}
