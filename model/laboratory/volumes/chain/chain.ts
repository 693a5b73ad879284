/** Something by sex. */
export interface BySex<T> {
  readonly women: T;
  readonly men: T;
}

/** One step of a chain. `T` is `Figure` as stated, or an array with a number for each draw. */
export interface ChainStepOf<T> {
  /** Name of the quantity: chains of a programme that have a step of this name have the same draws. */
  readonly quantity: string;
  readonly operation: "multiply" | "divide";
  /** One for both sexes, or one for each. */
  readonly factor: T | BySex<T>;
  /** Years from the step before until this one is done. */
  readonly delayYears: number;
  /** Years between returns: those who take this step come again after so long, the same share each time. Null: once. */
  readonly intervalYears: number | null;
}

/** A chain from those invited to an analysis. `T` as of its steps. */
export interface ChainOf<T> {
  readonly programme: string;
  readonly steps: readonly ChainStepOf<T>[];
  /** The analysis that the last step's count is of. */
  readonly test: string;
  /** The one laboratory that does it for the whole country; null where each does it for its own catchment. */
  readonly laboratory: string | null;
}
export type DrawnChain = ChainOf<Float64Array>;

/** Those invited each year in one catchment, by year and draw. */
export interface Invited {
  /** The laboratory that does what is done for the catchment. */
  readonly laboratory: string;
  readonly persons: BySex<Float64Array>;
}

const SEXES = ["women", "men"] as const;
const isBySex = <T extends object>(factor: T | BySex<T>): factor is BySex<T> => "women" in factor;

/**
 * Gives how many of a laboratory's analyses a chain leads to, by year and draw.
 *
 *     n_k(t) = f_k · [ n_{k−1}(t − delay) ]                  a step that is taken once
 *     n_k(t) = f_k · [ n_{k−1}(t − I) + n_k(t − I) ]         one that returns every I years, delay first
 *
 * Parts of a year are taken between the two years they lie between. Nothing comes from before the first year: those who were invited earlier are
 * in the base volume.
 */
export function chainVolume(
  chain: DrawnChain,
  laboratory: string,
  invited: readonly Invited[],
  size: { years: number; draws: number },
): Float64Array {
  const { years, draws } = size;
  const total = new Float64Array(years * draws);
  if (chain.laboratory !== null && chain.laboratory !== laboratory) return total;
  const own = chain.laboratory === null ? invited.filter((one) => one.laboratory === laboratory) : invited;
  for (const sex of SEXES) {
    const persons = new Float64Array(years * draws);
    for (const one of own) for (let at = 0; at < persons.length; at++) persons[at]! += one.persons[sex][at]!;
    const count = countsOfChain(chain, persons, sex, size).at(-1) ?? persons;
    for (let at = 0; at < count.length; at++) total[at]! += count[at]!;
  }
  return total;
}

/** Gives the count after each step of a chain for the people of one sex, by year and draw. */
export function countsOfChain(
  { steps }: Pick<DrawnChain, "steps">,
  persons: Float64Array,
  sex: keyof BySex<unknown>,
  size: { years: number; draws: number },
): Float64Array[] {
  let count = persons;
  return steps.map((step) => {
    count = afterStep(count, step, sex, size);
    return count;
  });
}

function afterStep(
  before: Float64Array,
  { operation, factor, delayYears, intervalYears }: ChainStepOf<Float64Array>,
  sex: keyof BySex<unknown>,
  { years, draws }: { readonly years: number; readonly draws: number },
): Float64Array {
  const values = isBySex(factor) ? factor[sex] : factor;
  const after = new Float64Array(years * draws);
  for (let year = 0; year < years; year++) {
    const come = arrivals(before, year - delayYears - (intervalYears ?? 0), draws);
    const again = intervalYears === null ? null : arrivals(after, year - intervalYears, draws);
    for (let d = 0, at = year * draws; d < draws; d++, at++) {
      const count = come(d) + (again?.(d) ?? 0);
      after[at] = operation === "multiply" ? count * values[d]! : count / values[d]!;
    }
  }
  return after;
}

/** Counts at a time between years, by draw; none before the first year. */
function arrivals(counts: Float64Array, time: number, draws: number): (draw: number) => number {
  const year = Math.floor(time);
  const part = time - year;
  const at = (index: number, draw: number): number => (index < 0 ? 0 : (counts[index * draws + draw] ?? 0));
  return part === 0 ? (d) => at(year, d) : (d) => (1 - part) * at(year, d) + part * at(year + 1, d);
}
