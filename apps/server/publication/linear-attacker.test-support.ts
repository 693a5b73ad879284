import highsModule from "highs";

const loadHighs = highsModule as unknown as (typeof highsModule)["default"];
let loaded: ReturnType<typeof loadHighs> | undefined;
const OPTIMAL = 7;
/** More persons than any count in the tests: what the attacker takes as the most there can be. */
const MOST = 1000;

interface Equation {
  readonly terms: ReadonlyMap<number, number>;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Someone who writes down everything published as equations in whole persons, and asks a solver for the least and the most each count can
 * be. Knows nothing of how the mask was made.
 */
export class LinearAttacker {
  readonly #names = new Map<string, number>();
  readonly #equations: Equation[] = [];

  /** The unknown of a name; the same name is the same unknown. */
  #of(name: string): number {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    this.#names.set(name, this.#names.size);
    return this.#names.size - 1;
  }

  /** Learns that `whole` is the sum of `parts`. */
  sum(whole: string, parts: readonly string[]): void {
    const terms = new Map([[this.#of(whole), -1]]);
    for (const part of parts) terms.set(this.#of(part), 1);
    this.#equations.push({ terms, lower: 0, upper: 0 });
  }

  /** Learns a count that is published. */
  is(name: string, value: number): void {
    this.#equations.push({ terms: new Map([[this.#of(name), 1]]), lower: value, upper: value });
  }

  /** The least and the most a count can be. */
  async range(name: string): Promise<readonly [least: number, most: number]> {
    return [await this.#solve(name, 1), await this.#solve(name, -1)];
  }

  async #solve(name: string, sign: 1 | -1): Promise<number> {
    loaded ??= loadHighs();
    const highs = await loaded;
    const column = this.#of(name);
    const numCols = this.#names.size;
    const starts = new Int32Array(this.#equations.length + 1);
    this.#equations.forEach(({ terms }, r) => {
      starts[r + 1] = starts[r]! + terms.size;
    });
    return highs.withModel(
      {
        numCols,
        numRows: this.#equations.length,
        sense: highs.constants.objectiveSense.minimize,
        offset: 0,
        colCost: Float64Array.from({ length: numCols }, (_, c) => (c === column ? sign : 0)),
        colLower: new Float64Array(numCols),
        colUpper: new Float64Array(numCols).fill(MOST),
        rowLower: Float64Array.from(this.#equations, ({ lower }) => lower),
        rowUpper: Float64Array.from(this.#equations, ({ upper }) => upper),
        matrix: {
          format: "csr",
          numRows: this.#equations.length,
          numCols,
          starts,
          indices: Int32Array.from(this.#equations.flatMap(({ terms }) => [...terms.keys()])),
          values: Float64Array.from(this.#equations.flatMap(({ terms }) => [...terms.values()])),
        },
        integrality: new Int32Array(numCols).fill(1),
      },
      (model) => {
        model.options.set({ output_flag: false });
        model.run();
        const status = model.getModelStatus();
        // What is published is true, so something must fit it.
        if (status !== OPTIMAL) throw new Error(`the attacker's equations contradict each other (status ${status})`);
        return Math.round(model.getSolution().colValue[column]!);
      },
    );
  }
}
