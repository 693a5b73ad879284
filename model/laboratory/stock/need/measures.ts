import { isAmount, type Refused, refuse } from "../refused.ts";

/** Every unit of measure: what it measures, and how many of the dimension's least unit it is (whole numbers, so that converting is exact). */
const MEASURES = {
  µg: ["mass", 1],
  mg: ["mass", 1e3],
  g: ["mass", 1e6],
  kg: ["mass", 1e9],
  µl: ["volume", 1],
  ml: ["volume", 1e3],
  l: ["volume", 1e6],
  test: ["tests", 1],
  piece: ["pieces", 1],
} as const;

export type Unit = keyof typeof MEASURES;
export type Dimension = (typeof MEASURES)[Unit][0];

export const dimensionOf = (unit: Unit): Dimension => MEASURES[unit][0];

/** Reads a unit as it is written; null where it is none. `μ` and `u` stand for micro, `L` for litre. */
export function readUnit(text: string): Unit | null {
  const name = text
    .trim()
    .replace(/^[uμ](?=[gl])/i, "µ")
    .toLowerCase();
  return Object.hasOwn(MEASURES, name) ? (name as Unit) : null;
}

/** A stated bridge between two dimensions: one `of` is so many `unit`, as a test is 0.05 ml. */
export interface StatedFactor {
  readonly of: Unit;
  readonly is: number;
  readonly unit: Unit;
}

export type MeasureRefusal = "not-an-amount" | "dimensions-differ" | "factor-not-positive" | "factor-of-other-dimensions";

const scale = (amount: number, from: Unit, to: Unit): number => (amount * MEASURES[from][1]) / MEASURES[to][1];

/** Converts an amount. Within one dimension always; between two only by a stated factor that joins just those. */
export function convert(
  amount: number,
  from: Unit,
  to: Unit,
  factor: StatedFactor | null = null,
): { readonly status: "answered"; readonly amount: number } | Refused<MeasureRefusal> {
  if (!isAmount(amount)) return refuse("not-an-amount", { amount });
  const [here, there] = [dimensionOf(from), dimensionOf(to)];
  if (here === there) return { status: "answered", amount: scale(amount, from, to) };
  if (factor === null) return refuse("dimensions-differ", { from, to });
  if (!(Number.isFinite(factor.is) && factor.is > 0)) return refuse("factor-not-positive", { factor: factor.is });
  if (here === dimensionOf(factor.of) && there === dimensionOf(factor.unit)) {
    return { status: "answered", amount: scale(scale(amount, from, factor.of) * factor.is, factor.unit, to) };
  }
  if (here === dimensionOf(factor.unit) && there === dimensionOf(factor.of)) {
    return { status: "answered", amount: scale(scale(amount, from, factor.unit) / factor.is, factor.of, to) };
  }
  return refuse("factor-of-other-dimensions", { from, to, of: factor.of, unit: factor.unit });
}
