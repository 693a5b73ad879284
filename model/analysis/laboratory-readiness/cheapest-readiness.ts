import { bestFound, type ProgramColumn, type ProgramRow, type Solve } from "#model/optimisation";
import { costOfOne, type Offer } from "./offer.ts";

/** A need with what can meet it. */
export interface Asked {
  readonly need: Float64Array;
  readonly offer: Offer;
  /** Of those able at a station: what the group's own would need, and the offer of training them. */
  readonly other: { readonly need: Float64Array; readonly offer: Offer } | null;
}

/** What to have ready, aligned with the offers. */
export interface Found {
  readonly amounts: readonly { readonly offer: Offer; readonly amount: number }[];
  readonly proven: boolean;
}

/** Costs are counted so that the dearest that could be bought is this: the solver's absolute tolerances then mean little money. */
const COST_SIZE = 1e4;
/** What has no cost counts next to nothing, so that no more of it is taken than is needed. */
const UNPRICED = 1e-2;
const MOST_NODES = 5000;
const NONE = Number.NEGATIVE_INFINITY;
const ANY = Number.POSITIVE_INFINITY;

/** Offers of needs, each once: the people of a group serve the group and all its stations. */
export const offersOf = (asked: readonly Asked[]): Offer[] => [
  ...new Set(asked.flatMap(({ offer, other }) => (other === null ? [offer] : [offer, other.offer]))),
];

/**
 * Finds the cheapest amounts with which all needs are met in all but `allowed` of the draws. With k = allowed, q the need that k draws exceed, and z 1
 * where a draw is given up:
 *
 *     least Σ cost·x    with  x ≥ q,  x + (n_d − q)·z_d ≥ n_d for the draws that need more,  Σ z ≤ k
 *     those able at a station:  people / n_d + trained / t_d + z_d ≥ 1
 *
 * The last is on the safe side: what holds with either alone holds with so much of each, for what is left undone is convex in the work that can be done.
 *
 * @returns null where no amounts do, or none are found within the solver's limit.
 */
export async function cheapestReadiness(asked: readonly Asked[], draws: number, allowed: number, solve: Solve): Promise<Found | null> {
  const offers = offersOf(asked);
  const most = new Map<Offer, number>(offers.map((offer) => [offer, 0]));
  const raise = (offer: Offer, need: Float64Array): void => {
    for (const one of need) if (Number.isFinite(one)) most.set(offer, Math.max(most.get(offer)!, one));
  };
  for (const { need, offer, other } of asked) {
    raise(offer, need);
    if (other !== null) raise(other.offer, other.need);
  }
  const dearest = Math.max(1, ...offers.map((offer) => (costOfOne(offer) ?? 0) * most.get(offer)!));
  const scale = COST_SIZE / dearest;
  const columns: ProgramColumn[] = [];
  const rows: ProgramRow[] = [];
  const column = (name: string, cost: number, upper: number, integer = false): number =>
    columns.push({ name, cost, lower: 0, upper, integer }) - 1;
  /** Columns whose sum an offer's amount is: what rotates, and what expires. */
  const parts = new Map<Offer, readonly number[]>();
  for (const offer of offers) {
    const largest = most.get(offer)!;
    const one = costOfOne(offer);
    const cost = one === null ? UNPRICED / Math.max(1, largest) : one * scale;
    const first = column(`${offer.kind} ${offer.id}`, cost, Math.min(largest, offer.rotating));
    const beyond = (offer.expiry ?? 0) * scale;
    parts.set(offer, largest > offer.rotating ? [first, column(`beyond rotation ${offer.id}`, cost + beyond, largest)] : [first]);
  }
  const given = Array.from({ length: draws }, (_, d) => column(`give up ${d}`, 0, 1, true));
  const giveUp = (d: number): void => {
    rows.push({ name: `cannot be held ${d}`, lower: 1, upper: ANY, columns: [given[d]!], values: [1] });
  };
  for (const { need, offer, other } of asked) {
    const sum = parts.get(offer)!;
    if (other === null) {
      const quantile = need.toSorted().at(-1 - allowed) ?? 0;
      if (!Number.isFinite(quantile)) return null;
      if (quantile > 0) rows.push({ name: `at least ${offer.id}`, lower: quantile, upper: ANY, columns: sum, values: sum.map(() => 1) });
      for (const [d, n] of need.entries()) {
        if (n <= quantile) continue;
        if (!Number.isFinite(n)) giveUp(d);
        else {
          const values = [...sum.map(() => 1), n - quantile];
          rows.push({ name: `holds ${offer.id} ${d}`, lower: n, upper: ANY, columns: [...sum, given[d]!], values });
        }
      }
      continue;
    }
    const own = parts.get(other.offer)!;
    for (const [d, n] of need.entries()) {
      if (n === 0) continue;
      const t = other.need[d]!;
      const terms = [
        ...(Number.isFinite(n) ? sum.map((at) => [at, 1 / n] as const) : []),
        ...(Number.isFinite(t) ? own.map((at) => [at, 1 / t] as const) : []),
      ];
      const columns = [...terms.map(([at]) => at), given[d]!];
      if (terms.length === 0) giveUp(d);
      else rows.push({ name: `holds ${offer.id} ${d}`, lower: 1, upper: ANY, columns, values: [...terms.map(([, value]) => value), 1] });
    }
  }
  rows.push({ name: "given up", lower: NONE, upper: allowed, columns: given, values: given.map(() => 1) });
  const solution = await solve({ objective: "least", columns, rows }, { mostNodes: MOST_NODES });
  const best = bestFound(solution);
  if (best === null) return null;
  return {
    amounts: offers.map((offer) => ({
      offer,
      amount: rounded(
        offer,
        parts.get(offer)!.reduce((total, at) => total + best.values[at]!, 0),
      ),
    })),
    proven: solution.status === "optimal",
  };
}

/** Rounds up to whole packs and instruments, and to tenths of FTE, but for what a solver rounds. */
const rounded = ({ measure }: Offer, amount: number): number =>
  measure === "FTE" ? Math.max(0, Math.ceil(amount * 10 - 1e-5)) / 10 : Math.max(0, Math.ceil(amount - 1e-5));
